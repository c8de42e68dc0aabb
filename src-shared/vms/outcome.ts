import { z } from 'zod'
import { checkFindingSchema, findingSchema } from './edit.ts'
import { failedStartSchema, vmStateSchema } from './vm.ts'

/**
 * Why something could not be done with a VM; a person does something else in each case.
 *
 * absent: no virsh. away: libvirt does not run, or went away in the middle. silent: it did not answer in time.
 * not-authorised: polkit or the socket said no. no-agent: nobody could ask for the password. cancelled: the person
 * gave no password. gone: there is no such VM. changed: somebody else changed the definition since it was shown.
 * transient: the VM has no permanent definition. unreadable: its definition is none that is understood. refused: libvirt
 * would not take it, and says why. not-kept: the copy of the definition could not be written, so nothing was. differs:
 * what libvirt wrote is not what it was given. nothing-kept: there is nothing to take back.
 * no-card, no-fix: there is none of this name. not-possible: the definition cannot be edited so.
 * changed-since: somebody changed it after the edit that is to be taken back. card-held, card-draws: a start would take a card away under
 * programs, or under the desktop. not-started: QEMU
 * or libvirt refused the start. ended: the VM ended right after it. no-program: virt-manager is missing. console: it
 * ended at once. only-looking: a recording, or another system's files. only-sample: a VM that
 * exists in memory only.
 */
const vmProblemSchema = z.object({
  code: z.enum([
    'absent',
    'away',
    'silent',
    'not-authorised',
    'no-agent',
    'cancelled',
    'gone',
    'changed',
    'transient',
    'unreadable',
    'refused',
    'not-kept',
    'differs',
    'no-card',
    'no-fix',
    'not-possible',
    'nothing-kept',
    'changed-since',
    'card-held',
    'card-draws',
    'not-started',
    'ended',
    'no-program',
    'console',
    'only-looking',
    'only-sample',
  ]),
  text: z.string(),
})

const failedSchema = z.object({ tag: z.literal('failed'), problem: vmProblemSchema })

/**
 * What an edit would do, without the secrets of the definition. `possible` is false where a finding blocks it. `digest`
 * stands for the definition that was looked at, and goes with the write.
 */
export const proposalSchema = z.discriminatedUnion('tag', [
  z.object({
    tag: z.literal('proposed'),
    before: z.string(),
    after: z.string(),
    /** Unified; empty where nothing changes. */
    diff: z.string(),
    changed: z.boolean(),
    possible: z.boolean(),
    findings: z.array(findingSchema),
    digest: z.string(),
  }),
  failedSchema,
])

/**
 * How writing a definition ended. written: read back and as wanted; `changed` false: it was so already. `waits`: the VM
 * runs, and has it from its next start on. refused: a finding blocks it. failed: `definition` says which one is in
 * force now, and `kept` where a copy of the one before lies, secrets included.
 */
export const writeOutcomeSchema = z.discriminatedUnion('tag', [
  z.object({
    tag: z.literal('written'),
    before: z.string(),
    after: z.string(),
    diff: z.string(),
    changed: z.boolean(),
    waits: z.boolean(),
    findings: z.array(findingSchema),
  }),
  z.object({ tag: z.literal('refused'), findings: z.array(findingSchema) }),
  failedSchema.extend({
    definition: z.enum(['as-before', 'as-wanted', 'other', 'unknown']),
    kept: z.string().nullable(),
  }),
])

/** How a start, a stop or opening the console ended; `state` is that right after, where it was looked at; `report` is there where QEMU refused to start. */
export const powerOutcomeSchema = z.discriminatedUnion('tag', [
  z.object({ tag: z.literal('done'), state: vmStateSchema.nullable() }),
  failedSchema.extend({ report: failedStartSchema.nullable() }),
])

/** What the check-up found, worst first. */
export const checkOutcomeSchema = z.discriminatedUnion('tag', [
  z.object({ tag: z.literal('checked'), findings: z.array(checkFindingSchema) }),
  failedSchema,
])

export type VmProblem = z.infer<typeof vmProblemSchema>
export type Proposal = z.infer<typeof proposalSchema>
export type WriteOutcome = z.infer<typeof writeOutcomeSchema>
export type PowerOutcome = z.infer<typeof powerOutcomeSchema>
export type CheckOutcome = z.infer<typeof checkOutcomeSchema>

import { z } from 'zod'
import { choiceSchema } from '../plan/choice.ts'
import { noticeSchema, planSchema } from '../plan/plan.ts'

/** A place where the machine is not as the record says it should be. */
export const deviationSchema = z.object({
  code: z.string(),
  /** The file, the boot entry or the tool. */
  place: z.string(),
  text: z.string(),
})

/**
 * Where a change stands. applying, undoing: at work, or interrupted; recovery ends both at `before`, which is
 * undone or rolled-back. applied: on disk; its first start was not yet, or awaits confirmation.
 */
export const phaseSchema = z.enum(['applying', 'applied', 'confirmed', 'undoing', 'undone', 'rolled-back'])

/** What the proof compares with: the machine as it was right before a change. */
export const machineBeforeSchema = z.object({
  iommu: z.enum(['on', 'off-in-firmware', 'off-in-kernel', 'unknown']),
  arguments: z.array(z.string()),
  /** The functions of the bind set, and those of every other card. */
  functions: z.array(
    z.object({ address: z.string(), driver: z.string().nullable(), group: z.int().nullable() }),
  ),
})

/** One change from its beginning to its end, as the journal knows it. */
export const recordSchema = z.object({
  id: z.string(),
  phase: phaseSchema,
  /** What ended it, where that was not a person: a guard that was not answered, a failure, a crash. */
  endedBy: z.enum(['person', 'guard', 'failure', 'crash']).nullable(),
  /** Milliseconds since 1970. */
  began: z.number(),
  changed: z.number(),
  /** Who asked: the name of a login, or its number where it has none. */
  who: z.string(),
  /** The boot in which it was applied (/proc/sys/kernel/random/boot_id). */
  bootId: z.string(),
  choice: choiceSchema,
  plan: planSchema,
  before: machineBeforeSchema,
  digest: z.string(),
  /** The guard restarted the machine by itself after it had undone the change. */
  guardRestarted: z.boolean(),
  /** By when the present start has to be confirmed; null where no guard waits. */
  confirmBy: z.number().nullable(),
  paused: z.boolean(),
  /** What went wrong, where something did. */
  problem: noticeSchema.nullable(),
  /** What undo found changed by others and left alone. */
  left: z.array(deviationSchema),
})

/** /var/lib/handover/status.json: every change, newest last. Readable by all; nothing private is in it. */
export const statusSchema = z.object({ schema: z.literal(1), records: z.array(recordSchema) })

export type Deviation = z.infer<typeof deviationSchema>
export type MachineBefore = z.infer<typeof machineBeforeSchema>
export type ChangeRecord = z.infer<typeof recordSchema>
export type Status = z.infer<typeof statusSchema>

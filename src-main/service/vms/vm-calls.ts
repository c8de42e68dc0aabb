import { createHash } from 'node:crypto'
import type { HostReport } from '../../../src-shared/host/report.ts'
import type { CallInput, CallOutput, Outcome } from '../../../src-shared/ipc/contract.ts'
import { applyEdit, type Computer, type EditContext } from '../../../src-shared/vms/apply-edit.ts'
import { checkDefinition } from '../../../src-shared/vms/check.ts'
import type { Edit } from '../../../src-shared/vms/edit.ts'
import type { PowerOutcome, Proposal, VmProblem, WriteOutcome } from '../../../src-shared/vms/outcome.ts'
import { definitionDiff, propose } from '../../../src-shared/vms/propose.ts'
import { startProblem } from '../../../src-shared/vms/start-problem.ts'
import type { Vm, VmList, VmRef } from '../../../src-shared/vms/vm.ts'
import { say } from '../../../src-shared/words/say.ts'
import type { VmBackend, VmsRead } from './backend.ts'

type Input<Name extends keyof VmCalls> = Omit<CallInput<Name>, 'source'>

/** The calls for VMs, for one machine. */
export interface VmCalls {
  readonly 'vms:list': () => Promise<Outcome<VmList>>
  readonly 'vms:propose': (input: Input<'vms:propose'>) => Promise<Outcome<CallOutput<'vms:propose'>>>
  readonly 'vms:write': (input: Input<'vms:write'>) => Promise<Outcome<CallOutput<'vms:write'>>>
  readonly 'vms:check': (input: Input<'vms:check'>) => Promise<Outcome<CallOutput<'vms:check'>>>
  readonly 'vms:start': (input: Input<'vms:start'>) => Promise<Outcome<CallOutput<'vms:start'>>>
  readonly 'vms:stop': (input: Input<'vms:stop'>) => Promise<Outcome<CallOutput<'vms:stop'>>>
  readonly 'vms:open': (input: Input<'vms:open'>) => Promise<Outcome<CallOutput<'vms:open'>>>
}

/** What the calls work with. */
export interface VmCallParts {
  readonly backend: VmBackend
  /** The machine that the VMs are on, read anew. */
  readonly report: () => Promise<Outcome<HostReport>>
  /** What of it a VM can be fitted to; left out: nothing is known. */
  readonly computer?: () => Promise<Computer>
}

/** A proposal that was made, with what it takes to carry it out. */
interface Made {
  readonly proposal: Extract<Proposal, { tag: 'proposed' }>
  readonly context: Omit<EditContext, 'form'>
}

const MOST_REMEMBERED = 32

/** What can be done with the VMs of one machine. An edit that was proposed is not thought through again to be written. */
export function vmCalls({ backend, report, computer = nothingKnown }: VmCallParts): VmCalls {
  const remembered = new Map<string, Made>()

  async function make(vm: VmRef, edit: Edit): Promise<Outcome<Made | { readonly problem: VmProblem }>> {
    const [host, read, kept, around] = await Promise.all([
      report(),
      backend.read(),
      backend.kept(vm),
      computer(),
    ])
    if (!host.ok) return host
    const found = definitionOf(read, vm)
    if ('problem' in found) return { ok: true, value: found }
    const context = { report: host.value, computer: around, kept }
    const thought = propose(found.definition, edit, { ...context, vm: found.vm, vms: read.list.vms })
    if (thought.tag === 'failed') return { ok: true, value: { problem: thought.problem } }
    const digest = digestOf(vm, edit, thought.proposal)
    const made: Made = { proposal: { ...thought.proposal, digest }, context }
    remembered.delete(digest)
    remembered.set(digest, made)
    for (const old of [...remembered.keys()].slice(0, -MOST_REMEMBERED)) remembered.delete(old)
    return { ok: true, value: made }
  }

  async function write({ vm, edit, digest }: Input<'vms:write'>): Promise<Outcome<WriteOutcome>> {
    const known = remembered.get(digest)
    const made = known ? { ok: true as const, value: known } : await make(vm, edit)
    if (!made.ok) return made
    if ('problem' in made.value) return notWritten(made.value.problem)
    const { proposal, context } = made.value
    // Also where it is remembered: what is written is what the digest was made for.
    if (digestOf(vm, edit, proposal) !== digest) return notWritten(problem('changed'))
    const { before: seen, findings, possible } = proposal
    if (!possible) return { ok: true, value: { tag: 'refused', findings } }
    const written = await backend.write({
      vm,
      kind: edit.kind,
      seen,
      edit: (text) => applyEdit(text, edit, { ...context, form: 'whole' }),
    })
    remembered.delete(digest)
    if (written.tag === 'failed') {
      const { problem: found, definition, kept } = written
      return { ok: true, value: { tag: 'failed', problem: found, definition, kept: kept ?? null } }
    }
    const [before, after] =
      written.tag === 'written' ? [written.before, written.after] : [written.text, written.text]
    return {
      ok: true,
      value: {
        tag: 'written',
        before,
        after,
        diff: definitionDiff(before, after),
        changed: written.tag === 'written',
        waits: written.runs,
        findings,
      },
    }
  }

  return {
    async 'vms:list'() {
      return { ok: true, value: (await backend.read()).list }
    },
    async 'vms:propose'({ vm, edit }) {
      const made = await make(vm, edit)
      if (!made.ok) return made
      const { value } = made
      return {
        ok: true,
        value: 'problem' in value ? { tag: 'failed', problem: value.problem } : value.proposal,
      }
    },
    'vms:write': write,
    async 'vms:check'({ vm, card }) {
      const [host, read, around] = await Promise.all([report(), backend.read(), computer()])
      if (!host.ok) return host
      const found = definitionOf(read, vm)
      if ('problem' in found) return { ok: true, value: { tag: 'failed', problem: found.problem } }
      const { definition } = found
      return { ok: true, value: checkDefinition(definition, card, { report: host.value, computer: around }) }
    },
    'vms:start': ({ vm }) => withVm(vm, start),
    'vms:stop': ({ vm, how }) => withVm(vm, () => backend.stop(vm, how)),
    'vms:open': ({ vm }) => withVm(vm, () => backend.open(vm)),
  }

  async function start(vm: Vm): Promise<PowerOutcome> {
    const host = vm.functions.next.length > 0 ? await report() : undefined
    const found = host?.ok ? startProblem(vm, host.value) : undefined
    return found ? { tag: 'failed', problem: found, report: null } : backend.start(vm, vm.name)
  }

  /** Only a VM that is listed is touched: its connection comes from outside. */
  async function withVm(
    vm: VmRef,
    use: (found: Vm) => Promise<PowerOutcome>,
  ): Promise<Outcome<PowerOutcome>> {
    const { list } = await backend.read()
    const found = find(list, vm)
    const value: PowerOutcome = found
      ? await use(found)
      : { tag: 'failed', problem: notThere(list, vm), report: null }
    return { ok: true, value }
  }
}

const nothingKnown = async (): Promise<Computer> => ({ threads: [], inputs: [] })

/** Stands for an edit of a VM and for both definitions, so that what is written is what was seen. */
function digestOf(
  { connection, uuid }: VmRef,
  edit: Edit,
  { before, after }: Omit<Made['proposal'], 'digest'>,
): string {
  const identity = JSON.stringify([connection, uuid, edit, before, after])
  return createHash('sha256').update(identity).digest('hex')
}

/** The permanent definition of a VM; or why it cannot be had. */
function definitionOf(
  read: VmsRead,
  vm: VmRef,
): { readonly definition: string; readonly vm: Vm } | { readonly problem: VmProblem } {
  const found = find(read.list, vm)
  if (!found) return { problem: notThere(read.list, vm) }
  const definition = read.definition(vm)
  return definition === undefined ? { problem: problem('unreadable') } : { definition, vm: found }
}

function find({ vms }: VmList, { connection, uuid }: VmRef): Vm | undefined {
  return vms.find((vm) => vm.connection === connection && vm.uuid === uuid)
}

/** A VM that is not listed is gone, unless its connection could not be asked. */
function notThere({ connections }: VmList, { connection }: VmRef): VmProblem {
  const found = connections.find(({ uri }) => uri === connection)
  if (!found || found.state === 'ok' || found.text === null) return problem('gone')
  return { code: found.state === 'refused' ? 'refused' : found.state, text: found.text }
}

function notWritten(found: VmProblem): Outcome<WriteOutcome> {
  return { ok: true, value: { tag: 'failed', problem: found, definition: 'as-before', kept: null } }
}

function problem(code: 'gone' | 'unreadable' | 'changed'): VmProblem {
  return { code, text: say(`vms.problem.${code}`) }
}

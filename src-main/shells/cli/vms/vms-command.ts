import type { PowerOutcome } from '../../../../src-shared/vms/outcome.ts'
import type { Vm } from '../../../../src-shared/vms/vm.ts'
import { say } from '../../../../src-shared/words/say.ts'
import { failed } from '../failed.ts'
import type { Output } from '../output.ts'
import { painter } from '../text/style.ts'
import { powerText, vmListText } from '../text/vm-text.ts'
import { exitCodes, type Scope, type VmDeed } from '../usage/command.ts'
import { findVm } from './find-vm.ts'
import { finishEdit } from './finish-edit.ts'
import { codeOfProblem } from './problem-code.ts'
import type { VmWork } from './vm-work.ts'

/** `handoverctl vms`: lists the VMs; or starts, stops or opens one, or takes its last edit back. */
export async function runVms(
  work: VmWork,
  {
    json,
    connect,
    deed,
    dryRun,
  }: Pick<Scope, 'json'> & {
    readonly connect: string | undefined
    readonly deed: { readonly what: VmDeed; readonly vm: string } | undefined
    readonly dryRun: boolean
  },
  output: Output,
): Promise<number> {
  const calls = work.calls(connect)
  const list = await calls['vms:list']()
  if (!list.ok) return failed(list.failure.message, output)
  if (!deed) {
    const report = await work.report()
    const cards = report.ok ? report.value.cards : []
    output.print(
      json ? `${JSON.stringify(list.value)}\n` : vmListText(list.value, cards, painter(output.colour)),
    )
    const isAsked = list.value.connections.some(({ state }) => state === 'ok')
    return isAsked ? exitCodes.done : exitCodes.failed
  }
  const found = findVm(list.value, deed.vm)
  if (!found.ok) {
    output.complain(found.message)
    return found.code
  }
  const { vm } = found
  const ref = { connection: vm.connection, uuid: vm.uuid }
  if (deed.what === 'take-back') {
    return finishEdit(calls, { vm: ref, edit: { kind: 'take-back' }, dryRun, json }, output)
  }
  if (deed.what === 'start' && !json) output.complain(say('cli.vm-starting', { vm: vm.name }))
  const outcome = await powered(deed.what)
  if (!outcome.ok) return failed(outcome.failure.message, output)
  return told(outcome.value, vm, deed.what, json, output)

  function powered(what: Exclude<VmDeed, 'take-back'>) {
    switch (what) {
      case 'start':
        return calls['vms:start']({ vm: ref })
      case 'open':
        return calls['vms:open']({ vm: ref })
      case 'stop':
      case 'force-stop':
        return calls['vms:stop']({ vm: ref, how: what === 'stop' ? 'ask' : 'force' })
    }
  }
}

function told(outcome: PowerOutcome, vm: Vm, what: VmDeed, json: boolean, output: Output): number {
  if (json) output.print(`${JSON.stringify(outcome)}\n`)
  else if (outcome.tag === 'done') output.print(powerText(outcome, vm, what))
  else output.complain(powerText(outcome, vm, what).trimEnd())
  return outcome.tag === 'done' ? exitCodes.done : codeOfProblem(outcome.problem.code)
}

import { checkDefinition } from '../../../../src-shared/vms/check.ts'
import type { Edit } from '../../../../src-shared/vms/edit.ts'
import type { CheckOutcome } from '../../../../src-shared/vms/outcome.ts'
import { say } from '../../../../src-shared/words/say.ts'
import { failed } from '../failed.ts'
import type { Output } from '../output.ts'
import { checkText } from '../text/check-text.ts'
import { painter } from '../text/style.ts'
import { type Command, exitCodes } from '../usage/command.ts'
import { editFile } from './edit-file.ts'
import { findVm } from './find-vm.ts'
import { finishEdit, finishProblem } from './finish-edit.ts'
import type { VmWork } from './vm-work.ts'

type CheckCommand = Extract<Command, { name: 'check-vm' }>

/** `handoverctl check-vm`: says what could be better in a VM, or makes one of the changes that it offers. */
export async function runCheck(work: VmWork, command: CheckCommand, output: Output): Promise<number> {
  const { target, card, fix, dryRun, json } = command
  const edit: Edit | undefined =
    fix === undefined ? undefined : { kind: 'fix', id: fix, ...(card !== undefined && { card }) }
  if (target.kind === 'file') {
    return edit
      ? editFile(work, { file: target.file, wanted: async () => ({ ok: true, edit }), json }, output)
      : checkFile(work, target.file, command, output)
  }
  const calls = work.calls(target.connect)
  const list = await calls['vms:list']()
  if (!list.ok) return failed(list.failure.message, output)
  const found = findVm(list.value, target.vm)
  if (!found.ok) {
    output.complain(found.message)
    return found.code
  }
  const vm = { connection: found.vm.connection, uuid: found.vm.uuid }
  if (edit) return finishEdit(calls, { vm, edit, dryRun, json }, output)
  const outcome = await calls['vms:check']({ vm, card: card ?? null })
  return outcome.ok ? finishCheck(outcome.value, json, output) : failed(outcome.failure.message, output)
}

async function checkFile(
  work: VmWork,
  file: string,
  { card, json }: CheckCommand,
  output: Output,
): Promise<number> {
  const read = await work.readText(file)
  if (!read.ok) {
    output.complain(say('cli.definition-unreadable', { file, reason: read.reason }))
    return exitCodes.failed
  }
  const [report, computer] = await Promise.all([work.report(), work.computer()])
  if (!report.ok) return failed(report.failure.message, output)
  const outcome = checkDefinition(read.text, card ?? null, { report: report.value, computer })
  return finishCheck(outcome, json, output)
}

function finishCheck(outcome: CheckOutcome, json: boolean, output: Output): number {
  if (outcome.tag === 'failed') return finishProblem(outcome.problem, json, output)
  const { findings } = outcome
  output.print(json ? `${JSON.stringify(findings)}\n` : checkText(findings, painter(output.colour)))
  return exitCodes.done
}

import { failed } from '../failed.ts'
import type { Output } from '../output.ts'
import type { Command } from '../usage/command.ts'
import { editFile } from './edit-file.ts'
import { findVm } from './find-vm.ts'
import { finishEdit } from './finish-edit.ts'
import type { VmWork } from './vm-work.ts'
import { wantedEdit } from './wanted-edit.ts'

type EditCommand = Extract<Command, { name: 'attach' | 'detach' }>

/** `handoverctl attach` and `detach`: gives a VM a card, or takes it back; or does so with a definition in a file. */
export async function runEdit(work: VmWork, command: EditCommand, output: Output): Promise<number> {
  const { target, dryRun, json } = command
  if (target.kind === 'file') {
    const wanted = (given: readonly string[]) => wantedEdit(command, given, work.report)
    return editFile(work, { file: target.file, wanted, json }, output)
  }
  const calls = work.calls(target.connect)
  const list = await calls['vms:list']()
  if (!list.ok) return failed(list.failure.message, output)
  const found = findVm(list.value, target.vm)
  if (!found.ok) {
    output.complain(found.message)
    return found.code
  }
  const { connection, uuid, cards } = found.vm
  const wanted = await wantedEdit(command, cards, work.report)
  if (!wanted.ok) {
    output.complain(wanted.message)
    return wanted.code
  }
  return finishEdit(calls, { vm: { connection, uuid }, edit: wanted.edit, dryRun, json }, output)
}

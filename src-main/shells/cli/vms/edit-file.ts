import { readDomain } from '../../../../src-shared/domain/read-domain.ts'
import { propose } from '../../../../src-shared/vms/propose.ts'
import { say } from '../../../../src-shared/words/say.ts'
import { failed } from '../failed.ts'
import type { Output } from '../output.ts'
import { findingLines } from '../text/edit-text.ts'
import { painter } from '../text/style.ts'
import { exitCodes } from '../usage/command.ts'
import { finishProblem } from './finish-edit.ts'
import type { VmWork } from './vm-work.ts'
import type { Wanted } from './wanted-edit.ts'

/** An edit of a definition in a file, which is chosen knowing the cards that the definition has from us. */
export interface FileEdit {
  readonly file: string
  readonly wanted: (given: readonly string[]) => Promise<Wanted>
  readonly json: boolean
}

/**
 * Prints the definition of a file as an edit makes it, byte for byte; the file itself is left alone. What to know before
 * it is used goes to standard error, and keeps nobody from having the text.
 */
export async function editFile(
  work: VmWork,
  { file, wanted, json }: FileEdit,
  output: Output,
): Promise<number> {
  const read = await work.readText(file)
  if (!read.ok) {
    output.complain(say('cli.definition-unreadable', { file, reason: read.reason }))
    return exitCodes.failed
  }
  const given = readDomain(read.text)?.marks.map(({ card }) => card) ?? []
  const [chosen, report, computer] = await Promise.all([wanted(given), work.report(), work.computer()])
  if (!chosen.ok) {
    output.complain(chosen.message)
    return chosen.code
  }
  if (!report.ok) return failed(report.failure.message, output)
  const context = { report: report.value, computer, kept: undefined, vm: undefined, vms: [] }
  const thought = propose(read.text, chosen.edit, context)
  if (thought.tag === 'failed') return finishProblem(thought.problem, json, output)
  const { proposal } = thought
  if (json) {
    output.print(`${JSON.stringify(proposal)}\n`)
    return exitCodes.done
  }
  if (proposal.findings.length > 0) {
    output.complain(findingLines(proposal.findings, painter(false)).join('\n'))
  }
  output.print(proposal.after)
  return exitCodes.done
}

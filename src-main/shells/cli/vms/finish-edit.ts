import type { Edit } from '../../../../src-shared/vms/edit.ts'
import type { Proposal, VmProblem, WriteOutcome } from '../../../../src-shared/vms/outcome.ts'
import type { VmRef } from '../../../../src-shared/vms/vm.ts'
import type { VmCalls } from '../../../service/vms/vm-calls.ts'
import { failed } from '../failed.ts'
import type { Output } from '../output.ts'
import { findingLines, proposalText, writtenText } from '../text/edit-text.ts'
import { painter } from '../text/style.ts'
import { exitCodes } from '../usage/command.ts'
import { codeOfProblem } from './problem-code.ts'

/** An edit of a VM, and how it is told. */
export interface WantedEdit {
  readonly vm: VmRef
  readonly edit: Edit
  readonly dryRun: boolean
  readonly json: boolean
}

/** Proposes an edit of a VM's definition and, unless it is only tried, writes it; prints how that ended. */
export async function finishEdit(
  calls: VmCalls,
  { vm, edit, dryRun, json }: WantedEdit,
  output: Output,
): Promise<number> {
  const proposed = await calls['vms:propose']({ vm, edit })
  if (!proposed.ok) return failed(proposed.failure.message, output)
  const proposal = proposed.value
  if (proposal.tag === 'failed') return finishProblem(proposal.problem, json, output)
  if (dryRun || !proposal.possible) return finishProposal(proposal, dryRun, json, output)
  const written = await calls['vms:write']({ vm, edit, digest: proposal.digest })
  if (!written.ok) return failed(written.failure.message, output)
  return finishWritten(written.value, json, output)
}

/** Ends where nothing is written: it was only tried, or it is refused; then the definition stays as it is. */
function finishProposal(
  proposal: Extract<Proposal, { tag: 'proposed' }>,
  dryRun: boolean,
  json: boolean,
  output: Output,
): number {
  if (json) {
    const { before } = proposal
    const refused = { ...proposal, tag: 'refused', after: before, diff: '', changed: false }
    output.print(`${JSON.stringify(dryRun ? proposal : refused)}\n`)
  } else {
    output.print(proposalText(proposal, painter(output.colour)))
  }
  return proposal.possible ? exitCodes.done : exitCodes.refused
}

function finishWritten(outcome: WriteOutcome, json: boolean, output: Output): number {
  if (json) output.print(`${JSON.stringify(outcome)}\n`)
  switch (outcome.tag) {
    case 'written':
      if (!json) output.print(writtenText(outcome, painter(output.colour)))
      return outcome.changed && outcome.waits ? exitCodes.restart : exitCodes.done
    case 'refused':
      if (!json) output.print(`${findingLines(outcome.findings, painter(output.colour)).join('\n')}\n`)
      return exitCodes.refused
    case 'failed':
      if (!json) output.complain(outcome.problem.text)
      return codeOfProblem(outcome.problem.code)
  }
}

/** Ends where there is not even a proposal. */
export function finishProblem(problem: VmProblem, json: boolean, output: Output): number {
  if (json) output.print(`${JSON.stringify({ tag: 'failed', problem })}\n`)
  else output.complain(problem.text)
  return codeOfProblem(problem.code)
}

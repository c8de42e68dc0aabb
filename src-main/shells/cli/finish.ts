import type { ChangeOutcome } from '../../../src-shared/change/outcome.ts'
import type { Request } from '../../../src-shared/change/request.ts'
import { say, type WordKey } from '../../../src-shared/words/say.ts'
import { askWithProgress } from './ask-with-progress.ts'
import type { ChangeWork } from './change-work.ts'
import { failed } from './failed.ts'
import type { Output } from './output.ts'
import { codeOf, outcomeText } from './text/outcome-text.ts'
import { painter } from './text/style.ts'
import { exitCodes, type Scope } from './usage/command.ts'

/** Hands a request to the helper and ends as its answer does. */
export async function finishWith(
  work: ChangeWork,
  request: Request,
  { root, json }: Scope,
  output: Output,
): Promise<number> {
  const asked = await askWithProgress(work, request, root, output)
  return asked.ok ? finish(asked.value, json, output) : failed(asked.failure.message, output)
}

/** Prints how asking the helper ended, for people or as JSON, and gives the exit code. */
export function finish(outcome: ChangeOutcome, json: boolean, output: Output): number {
  if (json) output.print(`${JSON.stringify(outcome)}\n`)
  else output.print(outcomeText(outcome, painter(output.colour)))
  return codeOf(outcome)
}

/** Ends as the helper would with a refusal, where it need not be asked to know. */
export function refuse(code: string, key: WordKey, json: boolean, output: Output): number {
  const refusals = [{ code, text: say(key) }]
  return finish({ tag: 'answered', result: { tag: 'refused', refusals } }, json, output)
}

/**
 * Whether a person says yes. `--yes` says so beforehand; where nobody can be asked and it does not, nothing is done.
 * Gives the exit code where the answer is no.
 */
export async function agreed(
  question: WordKey,
  { yes, json }: { readonly yes: boolean; readonly json: boolean },
  output: Output,
): Promise<number | undefined> {
  if (yes) return undefined
  if (!output.terminal) {
    output.complain(say('cli.needs-yes'))
    return exitCodes.usage
  }
  const answer = await output.terminal.ask(`${say(question)} `)
  if (say('cli.yes-is').split(' ').includes(answer.trim().toLowerCase())) return undefined
  return finish({ tag: 'cancelled', text: say('cli.not-agreed') }, json, output)
}

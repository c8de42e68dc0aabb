import { historyOf } from '../../../src-shared/change/queries.ts'
import { say } from '../../../src-shared/words/say.ts'
import type { ChangeWork } from './change-work.ts'
import { failed } from './failed.ts'
import type { Output } from './output.ts'
import { dateText } from './text/date.ts'
import { wrap } from './text/wrap.ts'
import { exitCodes, type Scope } from './usage/command.ts'

/** `handoverctl history`: every change, newest first, with its date, who asked for it, its cards and how it stands. */
export async function runHistory(
  { viewAt }: ChangeWork,
  { root, json }: Scope,
  output: Output,
): Promise<number> {
  const view = await viewAt(root, [])
  if (!view.ok) return failed(view.failure.message, output)
  const { records } = view.value
  if (json) {
    output.print(`${JSON.stringify(records)}\n`)
    return exitCodes.done
  }
  const lines = historyOf({ schema: 1, records: records.toReversed() }).flatMap(({ id, began, text }) => [
    ...wrap(say('cli.history-line', { date: dateText(began), id }), 0),
    ...wrap(text, 2),
  ])
  output.print(`${(lines.length === 0 ? wrap(say('cli.no-change'), 0) : lines).join('\n')}\n`)
  return exitCodes.done
}

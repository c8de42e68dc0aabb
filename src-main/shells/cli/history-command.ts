import { historyOf } from '../../../src-shared/change/queries.ts'
import type { ChangeRecord } from '../../../src-shared/change/record.ts'
import { recordText } from '../../../src-shared/change/record-text.ts'
import { printable } from '../../../src-shared/host/printable.ts'
import { say } from '../../../src-shared/words/say.ts'
import type { ChangeWork } from './change-work.ts'
import { failed } from './failed.ts'
import type { Output } from './output.ts'
import { dateText } from './text/date.ts'
import { wrap } from './text/wrap.ts'
import { exitCodes, type Scope } from './usage/command.ts'

/**
 * `handoverctl history`: every change, newest first, with its date, who asked for it, its cards and how it stands; or the
 * one of a number, whole.
 */
export async function runHistory(
  { viewAt }: ChangeWork,
  { root, json, number }: Scope & { readonly number: string | undefined },
  output: Output,
): Promise<number> {
  const view = await viewAt(root, [])
  if (!view.ok) return failed(view.failure.message, output)
  const { records } = view.value
  if (number !== undefined) return printOne(records, number, json, output)
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

function printOne(records: readonly ChangeRecord[], number: string, json: boolean, output: Output): number {
  const record = records.find(({ id }) => id === number)
  if (!record) return failed(say('cli.no-such-number', { id: printable(number) }), output)
  output.print(json ? `${JSON.stringify(record)}\n` : recordText(record))
  return exitCodes.done
}

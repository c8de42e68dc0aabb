import { cardNames } from '../../../../src-shared/change/queries.ts'
import type { ChangeRecord } from '../../../../src-shared/change/record.ts'
import { printable } from '../../../../src-shared/host/printable.ts'
import { stepTitle, stepUndo } from '../../../../src-shared/plan/present/step-text.ts'
import { say } from '../../../../src-shared/words/say.ts'
import { dateText } from './date.ts'
import type { Paint } from './style.ts'
import { wrap } from './wrap.ts'

/** What undoing a change takes back, step by step and the last one first, at most 80 columns wide. */
export function undoText(record: ChangeRecord, paint: Paint): string {
  const title = say('cli.undo-title', {
    date: dateText(record.began),
    who: printable(record.who),
    cards: cardNames(record),
  })
  const steps = record.plan.operations.toReversed()
  return `${[
    ...wrap(title, 0).map((line) => paint('heading', line)),
    ...steps.flatMap((step) => [...wrap(stepTitle(step), 4, '  - '), ...wrap(stepUndo(step, false), 4)]),
  ].join('\n')}\n`
}

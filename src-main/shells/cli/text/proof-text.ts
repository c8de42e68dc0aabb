import type { ChangeView, ProofRow } from '../../../../src-shared/change/proof.ts'
import type { Deviation } from '../../../../src-shared/change/record.ts'
import { printable } from '../../../../src-shared/host/printable.ts'
import { say } from '../../../../src-shared/words/say.ts'
import type { Paint, Tone } from './style.ts'
import { wrap } from './wrap.ts'

const verdictTone: Readonly<Record<ProofRow['verdict'], Tone>> = {
  'as-wanted': 'good',
  differs: 'bad',
  unknown: 'dim',
}
const WIDTH = 13

/** What the machine shows of its change, before and after, at most 80 columns wide. */
export function proofText({ proof }: ChangeView, paint: Paint): string {
  if (proof === null) return `${wrap(say('cli.no-change'), 0).join('\n')}\n`
  const lines = [
    ...wrap(printable(proof.text, 2000), 0).map((line) => paint('heading', line)),
    '',
    ...proof.rows.flatMap((row) => rowLines(row, paint)),
    ...(proof.deviations.length === 0
      ? []
      : ['', paint('heading', say('cli.deviations')), ...deviationLines(proof.deviations)]),
  ]
  return `${lines.join('\n')}\n`
}

/** Each place where the machine is not as the record says. */
export function deviationLines(deviations: readonly Deviation[]): string[] {
  return deviations.flatMap(({ text }) => wrap(printable(text, 2000), 4, '  - '))
}

function rowLines({ title, before, now, wanted, verdict }: ProofRow, paint: Paint): string[] {
  const mark = paint(verdictTone[verdict], say(`cli.row-${verdict}`).padEnd(WIDTH - 2))
  const values = say('cli.row-values', {
    before: before ?? say('cli.row-unknown-before'),
    now: now ?? say('cli.row-unreadable'),
    wanted,
  })
  return [...wrap(printable(title, 500), WIDTH, `  ${mark}`), ...wrap(printable(values, 2000), WIDTH)]
}

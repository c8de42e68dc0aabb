import { type ReactNode, useId } from 'react'
import type { Proof, ProofRow } from '../../../src-shared/change/proof.ts'
import { say, type WordKey } from '../../../src-shared/words/say.ts'
import { firstOnes, LeftOut } from '../../parts/first-ones.tsx'
import { Plain } from '../../parts/plain.tsx'
import { Mark, type Tone } from '../../parts/status.tsx'

const VERDICTS: Readonly<Record<ProofRow['verdict'], { tone: Tone; words: WordKey }>> = {
  'as-wanted': { tone: 'good', words: 'app.proof.as-wanted' },
  differs: { tone: 'careful', words: 'app.proof.differs' },
  unknown: { tone: 'unknown', words: 'app.proof.not-known' },
}

const COLUMNS = ['what', 'before', 'now', 'wanted', 'verdict'] as const

/** Before and after, one thing to a row; on a narrow window each row becomes a block with its headings. */
export function ProofTable({ proof: { rows, state } }: { proof: Proof }): ReactNode {
  const heading = useId()
  const shown = firstOnes(rows, 300)
  return (
    <section aria-labelledby={heading} className="block">
      <h2 id={heading}>{say('app.proof.table')}</h2>
      <div className="panel proof-table">
        <table aria-labelledby={heading} className="movers">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {say(`app.proof.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row isEarly={state === 'waiting-for-restart'} key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <LeftOut all={rows} shown={shown} />
    </section>
  )
}

function Row({ row, isEarly }: { row: ProofRow; isEarly: boolean }): ReactNode {
  // Before the restart a difference is what everybody expects.
  const { tone, words } =
    isEarly && row.verdict === 'differs'
      ? ({ tone: 'info', words: 'app.proof.not-yet' } as const)
      : VERDICTS[row.verdict]
  return (
    <tr>
      <th scope="row">
        <Plain text={row.title} />
      </th>
      <td data-label={say('app.proof.before')}>
        <Plain text={row.before ?? say('app.unknown')} />
      </td>
      <td data-label={say('app.proof.now')}>
        <Plain text={row.now ?? say('app.proof.unread')} />
      </td>
      <td data-label={say('app.proof.wanted')}>
        <Plain text={row.wanted} />
      </td>
      <td data-label={say('app.proof.verdict')}>
        <Mark tone={tone} word={say(words)} />
      </td>
    </tr>
  )
}

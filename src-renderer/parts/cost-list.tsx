import type { ReactNode } from 'react'
import type { Cost } from '../../src-shared/host/report-card.ts'
import { say } from '../../src-shared/words/say.ts'
import { shortAddress } from '../text/address.ts'
import { markTerms } from '../text/terms.ts'
import { Explained } from './explained.tsx'
import { firstOnes, LeftOut } from './first-ones.tsx'
import { Mono } from './plain.tsx'
import { Mark, type Tone } from './status.tsx'

const TONES: Readonly<Record<Cost['severity'], Tone>> = { blocks: 'bad', hurts: 'careful', note: 'info' }

type ShownCost = Pick<Cost, 'address' | 'code' | 'severity' | 'text'>

/** What this computer loses, one cost to a line: how grave, what, and which device. */
export function CostList({ costs }: { costs: readonly ShownCost[] }): ReactNode {
  if (costs.length === 0) return <p>{say('app.costs.none')}</p>
  const shown = firstOnes(costs)
  const sentences = markTerms(shown.map((cost) => cost.text))
  return (
    <>
      <ul className="costs">
        {shown.map((cost, index) => (
          <li key={`${cost.code}:${cost.address}:${cost.text}`}>
            <Mark tone={TONES[cost.severity]} word={say(`app.severity.${cost.severity}`)} />
            <p>
              <Explained segments={sentences[index] ?? []} />{' '}
              <span className="quiet">
                <Mono text={shortAddress(cost.address)} />
              </span>
            </p>
          </li>
        ))}
      </ul>
      <LeftOut all={costs} shown={shown} />
    </>
  )
}

import { type ReactNode, useId } from 'react'
import type { Cost } from '../../../src-shared/host/report-card.ts'
import { say } from '../../../src-shared/words/say.ts'
import { Explained, TermButton } from '../../parts/explained.tsx'
import { firstOnes, LeftOut } from '../../parts/first-ones.tsx'
import { Mono } from '../../parts/plain.tsx'
import { Mark, type Tone } from '../../parts/status.tsx'
import { markTerms } from '../../text/terms.ts'
import { CardReasons } from './card-reasons.tsx'
import { type CardView, shortAddress } from './card-view.ts'
import { MoverTable } from './mover-table.tsx'

const TONES: Readonly<Record<Cost['severity'], Tone>> = { blocks: 'bad', hurts: 'careful', note: 'info' }

/** What handing over this card means: what the computer loses, and which devices move. */
export function CardDetails({ view }: { view: CardView }): ReactNode {
  const movers = useId()
  return (
    <div className="card-details">
      <div>
        <h3>{say('app.costs.title')}</h3>
        {view.costs.length === 0 ? <p>{say('app.costs.none')}</p> : <CostList costs={view.costs} />}
      </div>
      <div>
        <h3 id={movers}>{say('app.movers.title', { count: view.movers.length })}</h3>
        <p className="quiet">
          {say('app.movers.lead', { count: view.movers.length })}{' '}
          <TermButton term="iommu-group">{say('app.movers.groups')}</TermButton>
        </p>
        <MoverTable labelledBy={movers} movers={view.movers} />
      </div>
      {view.card.reasons.some((reason) => reason.level === 'info') && (
        <div>
          <h3>{say('app.card.notes')}</h3>
          <CardReasons card={view.card} levels={['info']} none="" />
        </div>
      )}
    </div>
  )
}

function CostList({ costs }: { costs: readonly Cost[] }): ReactNode {
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

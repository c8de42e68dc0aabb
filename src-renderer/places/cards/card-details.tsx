import { type ReactNode, useId } from 'react'
import { say } from '../../../src-shared/words/say.ts'
import { CostList } from '../../parts/cost-list.tsx'
import { TermButton } from '../../parts/explained.tsx'
import { CardReasons } from './card-reasons.tsx'
import type { CardView } from './card-view.ts'
import { MoverTable } from './mover-table.tsx'

/** What handing over this card means: what the computer loses, and which devices move. */
export function CardDetails({ view }: { view: CardView }): ReactNode {
  const movers = useId()
  return (
    <div className="card-details">
      <div>
        <h3>{say('app.costs.title')}</h3>
        <CostList costs={view.costs} />
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

import { Button } from '@patternfly/react-core'
import AngleRightIcon from '@patternfly/react-icons/dist/esm/icons/angle-right-icon'
import { type ReactNode, useId, useState } from 'react'
import type { Card, Reason } from '../../../src-shared/host/report-card.ts'
import type { Source } from '../../../src-shared/ipc/contract.ts'
import { say, type WordKey } from '../../../src-shared/words/say.ts'
import { Plain } from '../../parts/plain.tsx'
import { Mark, type Tone } from '../../parts/status.tsx'
import { plannable } from '../../state/plans.ts'
import { formatRoute, type Route } from '../../state/route.ts'
import { shortAddress } from '../../text/address.ts'
import { reveal } from '../../text/reveal.ts'
import { CardDetails } from './card-details.tsx'
import { CardDrawing } from './card-drawing.tsx'
import { CardFacts } from './card-facts.tsx'
import { CardReasons } from './card-reasons.tsx'
import type { CardView } from './card-view.ts'
import { ScreenNotes } from './screen-notes.tsx'

const VERDICT_TONES: Readonly<Record<Card['verdict'], Tone>> = {
  ready: 'good',
  caution: 'careful',
  blocked: 'bad',
}

const GRAVE: readonly Reason['level'][] = ['blocks', 'caution']

/** One card: its drawing, whether it can go and why, the way to choose it, and what would move with it. */
export function CardPanel({
  view,
  source,
  isInForce,
  isOpenAtFirst,
  isSuggested,
  isYourScreen,
  onChoose,
}: {
  view: CardView
  source: Source
  /** True: the change in force has this card. */
  isInForce: boolean
  isOpenAtFirst: boolean
  /** True: handing it over is the one thing that the page suggests. */
  isSuggested: boolean
  /** True: the screens of the machine shown are the ones that the person sits at. */
  isYourScreen: boolean
  /** The person goes on with this card. */
  onChoose: () => void
}): ReactNode {
  const { card } = view
  // The two columns are kept about as long as each other.
  const areFactsBeside = card.reasons.filter((reason) => GRAVE.includes(reason.level)).length < 2
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  const heading = useId()
  const details = useId()
  const named = (key: WordKey) =>
    say('app.card.named', { words: say(key), card: reveal(card.name), slot: shortAddress(card.address) })
  const way = wayOn(card, isInForce, source)
  return (
    <article aria-labelledby={heading} className={`card ${isInForce ? 'card--in-force' : ''}`}>
      <header className="card-head">
        <h2 id={heading}>
          <Plain text={card.name} />
          {view.isTwin && (
            <span className="card-slot">
              {' '}
              {say('app.card.in-slot', { slot: shortAddress(card.address) })}
            </span>
          )}
        </h2>
        <Mark tone={VERDICT_TONES[card.verdict]} word={say(`app.verdict.${card.verdict}`)} />
      </header>
      <ScreenNotes card={card} isYours={isYourScreen} />
      <div className="card-body">
        <div className="card-column">
          <CardDrawing view={view} />
          {!areFactsBeside && <CardFacts view={view} />}
        </div>
        <div className="card-column">
          <CardReasons card={card} levels={GRAVE} none={say('app.card.no-reasons')} />
          {areFactsBeside && <CardFacts view={view} />}
        </div>
      </div>
      <footer className="card-foot">
        {way !== undefined && (
          <Button
            aria-label={named(way.words)}
            component="a"
            href={formatRoute(way.route)}
            onClick={way.route.place === 'group' ? onChoose : undefined}
            variant={isSuggested ? 'primary' : 'secondary'}
          >
            {say(way.words)}
          </Button>
        )}
        <Button
          aria-controls={details}
          aria-expanded={isOpen}
          aria-label={named('app.card.unfold')}
          icon={<AngleRightIcon className={isOpen ? 'onward angle--down' : 'onward'} />}
          isInline
          onClick={() => setOpen(!isOpen)}
          variant="link"
        >
          {say('app.card.unfold')}
        </Button>
      </footer>
      <div hidden={!isOpen} id={details}>
        {isOpen && <CardDetails view={view} />}
      </div>
    </article>
  )
}

/** Where a card leads on to: its group, or the proof of the change that has it; undefined where it cannot go. */
function wayOn(card: Card, isInForce: boolean, source: Source): { route: Route; words: WordKey } | undefined {
  if (isInForce) return { route: { place: 'proof', source }, words: 'app.plan.in-force' }
  const route: Route = { place: 'group', source, card: card.address }
  switch (plannable(card)) {
    case 'yes':
      return { route, words: 'app.plan.hand-over' }
    case 'anyway':
      return { route, words: 'app.plan.hand-over-anyway' }
    case 'no':
      return undefined
  }
}

import { Button } from '@patternfly/react-core'
import AngleRightIcon from '@patternfly/react-icons/dist/esm/icons/angle-right-icon'
import { type ReactNode, useId, useState } from 'react'
import type { Card, Reason } from '../../../src-shared/host/report-card.ts'
import type { Source } from '../../../src-shared/ipc/contract.ts'
import { say } from '../../../src-shared/words/say.ts'
import { Plain } from '../../parts/plain.tsx'
import { Mark, Sign, type Tone } from '../../parts/status.tsx'
import { useActions } from '../../shell/context.ts'
import { reveal } from '../../text/reveal.ts'
import { CardDetails } from './card-details.tsx'
import { CardDrawing } from './card-drawing.tsx'
import { CardFacts } from './card-facts.tsx'
import { CardReasons } from './card-reasons.tsx'
import { type CardView, shortAddress } from './card-view.ts'
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
  isChosen,
  isOpenAtFirst,
  isSuggested,
  isYourScreen,
}: {
  view: CardView
  source: Source
  isChosen: boolean
  isOpenAtFirst: boolean
  /** True: choosing it is the one thing that the page suggests. */
  isSuggested: boolean
  /** True: the screens of the machine shown are the ones that the person sits at. */
  isYourScreen: boolean
}): ReactNode {
  const { card } = view
  // The two columns are kept about as long as each other.
  const areFactsBeside = card.reasons.filter((reason) => GRAVE.includes(reason.level)).length < 2
  const actions = useActions()
  const [isOpen, setOpen] = useState(isOpenAtFirst || isChosen)
  const heading = useId()
  const details = useId()
  const named = (key: 'app.card.choose' | 'app.card.chosen' | 'app.card.unfold') =>
    say('app.card.named', { words: say(key), card: reveal(card.name), slot: shortAddress(card.address) })
  const choose = () => {
    actions.choose(source, card.address)
    if (!isChosen) setOpen(true)
  }
  return (
    <article aria-labelledby={heading} className={`card ${isChosen ? 'card--chosen' : ''}`}>
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
        {card.verdict !== 'blocked' && (
          <Button
            aria-label={named(isChosen ? 'app.card.chosen' : 'app.card.choose')}
            aria-pressed={isChosen}
            icon={isChosen ? <Sign tone="good" /> : undefined}
            onClick={choose}
            variant={isSuggested ? 'primary' : 'secondary'}
          >
            {say(isChosen ? 'app.card.chosen' : 'app.card.choose')}
          </Button>
        )}
        <Button
          aria-controls={details}
          aria-expanded={isOpen}
          aria-label={named('app.card.unfold')}
          icon={<AngleRightIcon className={isOpen ? 'angle angle--down' : 'angle'} />}
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

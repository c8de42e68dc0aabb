import type { ReactNode } from 'react'
import { say } from '../../../src-shared/words/say.ts'
import { TermButton } from '../../parts/explained.tsx'
import { Mono, Plain } from '../../parts/plain.tsx'
import { bytes } from '../../text/amounts.ts'
import type { Term } from '../../text/terms.ts'
import type { CardView } from './card-view.ts'

/** Who has the card now and how it is doing: driver, programs, virtual machines, power, link, reset. */
export function CardFacts({ view }: { view: CardView }): ReactNode {
  const { card, device, link, resizable } = view
  const { best, narrowed } = link
  return (
    <dl className="facts">
      <Row name={say('app.card.driver')} term="driver">
        {device?.driver == null ? say('app.card.no-driver') : <Mono text={device.driver} />}
      </Row>
      <Row name={say('app.card.holders')}>
        <Holders view={view} />
      </Row>
      {card.claims.length > 0 && (
        <Row name={say('app.card.claims')}>
          <Names names={card.claims.map((claim) => claim.vm)} />
        </Row>
      )}
      {best !== undefined && (
        <Row name={say('app.card.link')} term="lanes">
          {best}
          {narrowed && ` · ${say('app.card.narrowed', { now: narrowed.now, most: narrowed.most })}`}
        </Row>
      )}
      {device?.powerState != null && (
        <Row name={say('app.card.power')}>
          {device.powerState === 'D0' ? say('app.card.awake') : <Asleep state={device.powerState} />}
        </Row>
      )}
      {resizable !== undefined && (
        <Row name={say('app.card.window')} term="resizable-bar">
          {bytes(resizable)}
        </Row>
      )}
      {device?.resetMethods != null && (
        <Row name={say('app.card.reset')} term="reset">
          {device.resetMethods.length > 0 ? (
            <Mono text={device.resetMethods.join(', ')} />
          ) : (
            say('app.card.no-reset')
          )}
        </Row>
      )}
    </dl>
  )
}

function Row({ name, term, children }: { name: string; term?: Term; children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{term === undefined ? name : <TermButton term={term}>{name}</TermButton>}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Asleep({ state }: { state: string }): ReactNode {
  return (
    <>
      {say('app.card.asleep')} (<Mono text={state} />)
    </>
  )
}

/** Programs that have the card open; says so where those of other users could not be seen. */
function Holders({ view: { card } }: { view: CardView }): ReactNode {
  const names = [...new Set(card.holders.map((holder) => holder.name))]
  return (
    <>
      {names.length > 0 ? <Names names={names} /> : say('app.card.nobody')}
      {!card.holdersComplete && <span className="quiet"> {say('app.card.holders-partial')}</span>}
    </>
  )
}

const SHOWN = 6

function Names({ names }: { names: readonly string[] }): ReactNode {
  const more = names.length - SHOWN
  return (
    <>
      {names.slice(0, SHOWN).map((name, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <Plain text={name} />
        </span>
      ))}
      {more > 0 && ` ${say('app.and-more', { count: more })}`}
    </>
  )
}

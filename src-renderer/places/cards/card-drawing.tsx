import type { ReactNode } from 'react'
import type { Connector } from '../../../src-shared/host/report-card.ts'
import { say } from '../../../src-shared/words/say.ts'
import { Plain } from '../../parts/plain.tsx'
import { shortAddress } from '../../text/address.ts'
import { reveal } from '../../text/reveal.ts'
import { CardArt } from './card-art.tsx'
import { type CardView, hasNoSockets, socketShape } from './card-view.ts'
import { SocketArt } from './socket-art.tsx'

/**
 * A card as one would see it from the side with the case open: monitors on its sockets, the bracket, the board
 * with its fans, the edge in its slot. A chip on the mainboard is drawn as a chip. Pictures carry no meaning of
 * their own; everything they show also stands there in words.
 */
export function CardDrawing({ view }: { view: CardView }): ReactNode {
  const { card, lanes, body } = view
  const isPlugged = body === 'card'
  const address = shortAddress(card.address)
  return (
    <div className={`drawing drawing--${body} drawing--${view.maker}`}>
      {card.connectors.length > 0 ? (
        <Sockets connectors={card.connectors} isDrawing={card.sessionDisplay} />
      ) : (
        <p className="sockets sockets--none">
          {say(hasNoSockets(view.device) ? 'app.card.no-connectors' : 'app.card.connectors-hidden')}
        </p>
      )}
      <div className="board">
        <CardArt body={body} />
        <p className="board-name">
          {say(body === 'chip' && card.kind === 'discrete' ? 'app.kind.soldered' : `app.kind.${card.kind}`)}
        </p>
      </div>
      {isPlugged && <div aria-hidden className={`edge edge--${lanesClass(lanes)}`} />}
      <p className="slot">
        <Plain text={isPlugged ? say('app.card.slot', { slot: address }) : address} />
        {view.link.best !== undefined && <span>{view.link.best}</span>}
      </p>
    </div>
  )
}

/** Edge connectors are made for 1, 4, 8 or 16 lanes. */
function lanesClass(lanes: number): number {
  return [1, 4, 8].find((size) => lanes <= size) ?? 16
}

function Sockets({
  connectors,
  isDrawing,
}: {
  connectors: readonly Connector[]
  isDrawing: boolean
}): ReactNode {
  return (
    <ul aria-label={say('app.card.connectors')} className="sockets">
      {connectors.map((connector) => (
        <Socket connector={connector} isDrawing={isDrawing} key={connector.name} />
      ))}
    </ul>
  )
}

/** One socket, and the monitor on it where there is one. */
function Socket({ connector, isDrawing }: { connector: Connector; isDrawing: boolean }): ReactNode {
  const { name, connected, monitor, internal } = connector
  const nameOfMonitor = monitor ?? say(internal ? 'app.card.own-panel' : 'app.card.some-monitor')
  return (
    <li className={connected ? 'socket socket--used' : 'socket'}>
      {connected ? (
        <span className={`monitor ${internal ? 'monitor--panel' : ''} ${isDrawing ? 'monitor--lit' : ''}`}>
          <Plain className="monitor-name" text={nameOfMonitor} />
        </span>
      ) : (
        <span className="monitor-none">{say('app.card.nothing-connected')}</span>
      )}
      <span aria-hidden className="cable" />
      <span className="port">
        <SocketArt shape={socketShape(name)} />
        <span className="port-name">{reveal(name)}</span>
      </span>
    </li>
  )
}

import type { ReactNode } from 'react'
import type { Source } from '../../../src-shared/ipc/contract.ts'
import { say } from '../../../src-shared/words/say.ts'
import { Plain } from '../../parts/plain.tsx'
import { Mark } from '../../parts/status.tsx'
import { useActions } from '../../shell/context.ts'
import { CardGlyph } from '../../shell/glyphs.tsx'
import { shortAddress } from '../../text/address.ts'
import { reveal } from '../../text/reveal.ts'
import { CARD_TYPE } from './drag.ts'
import type { DealtCard } from './machines-view.ts'

/** The cards to give, one of them chosen; each can also be dragged onto a machine. */
export function CardDeck({
  cards,
  dealt,
  labelledBy,
  source,
}: {
  cards: readonly DealtCard[]
  dealt: DealtCard | undefined
  labelledBy: string
  source: Source
}): ReactNode {
  const actions = useActions()
  return (
    <div aria-labelledby={labelledBy} className="deck" role="radiogroup">
      <p className="quiet">{say('app.machines.cards-hint')}</p>
      {cards.map((one) => {
        const { card } = one
        return (
          <label
            className="panel deck-card"
            draggable
            key={card.address}
            onDragStart={(event) => {
              event.dataTransfer.setData(CARD_TYPE, card.address)
              event.dataTransfer.effectAllowed = 'copy'
            }}
          >
            <input
              checked={one === dealt}
              name={labelledBy}
              onChange={() => actions.deal(source, card.address)}
              type="radio"
            />
            <span className="deck-card-words">
              <span className="deck-card-name">
                <CardGlyph />
                <Plain text={card.name} />
              </span>
              <Plain className="quiet" text={say('app.card.in-slot', { slot: shortAddress(card.address) })} />
              <Standing card={one} />
            </span>
          </label>
        )
      })}
    </div>
  )
}

function Standing({ card: { isKept, vms } }: { card: DealtCard }): ReactNode {
  const [vm] = vms
  if (vm) {
    const key = vm.functions.now.length > 0 ? 'app.machines.card.with' : 'app.machines.card.for'
    return <Mark tone="good" word={say(key, { vm: reveal(vm.name) })} />
  }
  return isKept ? (
    <Mark tone="info" word={say('app.machines.card.kept')} />
  ) : (
    <Mark tone="info" word={say('app.machines.card.host')} />
  )
}

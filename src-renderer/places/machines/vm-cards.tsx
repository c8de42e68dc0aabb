import { Button } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import type { Source } from '../../../src-shared/ipc/contract.ts'
import { say } from '../../../src-shared/words/say.ts'
import { Plain } from '../../parts/plain.tsx'
import { useActions } from '../../shell/context.ts'
import { CardGlyph } from '../../shell/glyphs.tsx'
import { refOf } from '../../state/vms.ts'
import { shortAddress } from '../../text/address.ts'
import { reveal } from '../../text/reveal.ts'
import type { VmView } from './machines-view.ts'

/** The cards of a machine; those that Handover gave it can be taken out again. */
export function VmCards({
  view: { vm, cards, holds },
  source,
  busy,
}: {
  view: VmView
  source: Source
  busy: boolean
}): ReactNode {
  const actions = useActions()
  if (cards.length === 0) return null
  return (
    <ul className="vm-cards">
      {cards.map((card) => (
        <li key={card.address}>
          <CardGlyph />
          <span>
            <span className="quiet">
              {say(holds.includes(card) ? 'app.machines.has' : 'app.machines.has-next')}
            </span>{' '}
            <strong>
              <Plain text={card.name} />
            </strong>{' '}
            <span className="quiet">{shortAddress(card.address)}</span>
          </span>
          {vm.cards.includes(card.address) ? (
            <Button
              aria-label={say('app.machines.take.named', { vm: reveal(vm.name), card: reveal(card.name) })}
              isAriaDisabled={busy}
              isInline
              onClick={() => void actions.edit(source, refOf(vm), { kind: 'detach', card: card.address })}
              variant="link"
            >
              {say('app.machines.take')}
            </Button>
          ) : (
            <span className="quiet">{say('app.machines.by-hand')}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

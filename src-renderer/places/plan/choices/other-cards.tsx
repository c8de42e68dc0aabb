import type { ReactNode } from 'react'
import type { HostReport } from '../../../../src-shared/host/report.ts'
import type { Choice, Identity } from '../../../../src-shared/plan/choice.ts'
import { say } from '../../../../src-shared/words/say.ts'
import { ChoiceGroup, Tick } from '../../../parts/fields.tsx'
import { identityOf, plannable } from '../../../state/plans.ts'
import { shortAddress } from '../../../text/address.ts'
import { reveal } from '../../../text/reveal.ts'

// As many cards as one choice can hold.
const MOST = 8

/** Further cards that go in the same change; nothing where there is no other that could. */
export function OtherCards({
  choice,
  report,
  onChoose,
}: {
  choice: Choice
  report: HostReport
  onChoose: (cards: Identity[]) => void
}): ReactNode {
  const first = choice.cards[0]?.address
  const others = report.cards
    .filter((card) => card.address !== first && plannable(card) !== 'no')
    .slice(0, MOST - 1)
  if (others.length === 0) return null
  const turn = (address: string, on: boolean) => {
    const identity = identityOf(report, address)
    const without = choice.cards.filter((card) => card.address !== address)
    onChoose(on && identity ? [...without, identity] : without)
  }
  return (
    <ChoiceGroup label={say('app.choices.cards')}>
      {others.map(({ address, name }) => (
        <Tick
          isOn={choice.cards.some((card) => card.address === address)}
          key={address}
          label={`${reveal(name)} (${shortAddress(address)})`}
          onTurn={(on) => turn(address, on)}
        />
      ))}
    </ChoiceGroup>
  )
}

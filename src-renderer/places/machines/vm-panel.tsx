import { Button } from '@patternfly/react-core'
import { type DragEvent, type ReactNode, useId, useState } from 'react'
import type { Card } from '../../../src-shared/host/report-card.ts'
import type { Source } from '../../../src-shared/ipc/contract.ts'
import type { Vm, VmState } from '../../../src-shared/vms/vm.ts'
import { say, type WordKey } from '../../../src-shared/words/say.ts'
import { Plain } from '../../parts/plain.tsx'
import { Mark, type Tone } from '../../parts/status.tsx'
import { useActions, useApp } from '../../shell/context.ts'
import { ownRom, romOf } from '../../state/rom.ts'
import { cardKey, isVmBusy, refOf, vmKey } from '../../state/vms.ts'
import { reveal } from '../../text/reveal.ts'
import { CARD_TYPE } from './drag.ts'
import type { VmView } from './machines-view.ts'
import { type Deed, isOff } from './next-deed.ts'
import { VmCards } from './vm-cards.tsx'
import { VmCheck } from './vm-check.tsx'
import { vmFacts } from './vm-facts.ts'
import { VmPower } from './vm-power.tsx'
import { VmWork } from './vm-work.tsx'

const TONES: Readonly<Record<VmState, Tone>> = {
  running: 'good',
  paused: 'careful',
  suspended: 'info',
  stopping: 'info',
  off: 'info',
  crashed: 'bad',
  unknown: 'unknown',
}

/** One virtual machine: how it stands, which cards it has, what can be done, and what came of it. */
export function VmPanel({
  view,
  card,
  source,
  next,
}: {
  view: VmView
  /** The card that a click gives. */
  card: Card | undefined
  source: Source
  /** What the page suggests to do with this machine, if anything. */
  next: Deed | undefined
}): ReactNode {
  const { vm, cards } = view
  const heading = useId()
  const actions = useActions()
  const busy = useApp((state) => isVmBusy(state, vmKey(source, vm)))
  const roms = useApp((state) => state.roms)
  const romFor = (address: string) => romOf(roms[cardKey(source, address)] ?? ownRom)
  const give = (address: string): void => {
    const rom = romFor(address)
    if (rom !== undefined) void actions.edit(source, refOf(vm), { kind: 'attach', card: address, rom })
  }
  const rom = card && romFor(card.address)
  const drop = useDrop(vm.definition !== null && !busy, give)
  const hasIt = card !== undefined && cards.includes(card)
  return (
    <article
      aria-labelledby={heading}
      className={`panel vm ${cards.length > 0 ? 'vm--given' : ''} ${drop.isOver ? 'vm--over' : ''}`}
      {...drop.handlers}
    >
      <header className="vm-head">
        <h3 id={heading}>
          <Plain text={vm.definition?.title ?? vm.name} />
        </h3>
        <Mark tone={TONES[vm.state]} word={say(`app.machines.state.${vm.state}`)} />
      </header>
      <p className="quiet vm-facts">
        <Plain text={vmFacts(vm).join(' · ')} />
      </p>
      {vm.definition === null && <p>{say('app.machines.unread')}</p>}
      <VmCards busy={busy} source={source} view={view} />
      <div className="vm-deeds">
        {card && vm.definition && (!hasIt || (rom && vm.cards.includes(card.address))) && (
          <Button
            aria-label={say(hasIt ? 'app.machines.give-rom.named' : 'app.machines.give.named', {
              vm: reveal(vm.name),
              card: reveal(card.name),
            })}
            isAriaDisabled={busy || rom === undefined}
            onClick={() => give(card.address)}
            variant={next === 'give' ? 'primary' : 'secondary'}
          >
            {say(hasIt ? 'app.machines.give-rom' : 'app.machines.give')}
          </Button>
        )}
        {card && !hasIt && rom === undefined && (
          <span className="quiet">{say('app.machines.rom.missing')}</span>
        )}
        <PowerButtons busy={busy} next={next} source={source} vm={vm} />
      </div>
      <VmWork next={next} source={source} vm={vm} />
      <VmPower next={next} source={source} vm={vm} />
      {vm.definition && <VmCheck card={cards[0]?.address ?? card?.address ?? null} source={source} vm={vm} />}
    </article>
  )
}

function PowerButtons({
  vm,
  source,
  busy,
  next,
}: {
  vm: Vm
  source: Source
  busy: boolean
  next: Deed | undefined
}): ReactNode {
  const actions = useActions()
  const button = (verb: 'start' | 'stop' | 'open'): ReactNode => (
    <Button
      aria-label={say(`app.machines.${verb}.named` satisfies WordKey, { vm: reveal(vm.name) })}
      isAriaDisabled={busy}
      onClick={() => void actions.power(source, refOf(vm), verb)}
      variant={next === verb ? 'primary' : 'secondary'}
    >
      {say(`app.machines.${verb}`)}
    </Button>
  )
  return (
    <>
      {isOff(vm) ? button('start') : button('open')}
      {!isOff(vm) && button('stop')}
    </>
  )
}

/** Lets a card be dropped on an element. */
function useDrop(isPossible: boolean, onDrop: (address: string) => void) {
  const [isOver, setOver] = useState(false)
  const mayDrop = (event: DragEvent): boolean => isPossible && event.dataTransfer.types.includes(CARD_TYPE)
  return {
    isOver,
    handlers: {
      onDragOver(event: DragEvent) {
        if (!mayDrop(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
        setOver(true)
      },
      onDragLeave(event: DragEvent) {
        const to = event.relatedTarget
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false)
      },
      onDrop(event: DragEvent) {
        setOver(false)
        if (!mayDrop(event)) return
        event.preventDefault()
        onDrop(event.dataTransfer.getData(CARD_TYPE))
      },
    },
  }
}

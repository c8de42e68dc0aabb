import { say } from '../words/say.ts'
import { firmwareSteps } from './boards/firmware-steps.ts'
import type { CardDraft } from './cards.ts'
import type { Facts } from './facts.ts'
import { largestBar, SMALL_BAR } from './readiness/bars.ts'
import { AMD, resetOf } from './readiness/reset.ts'
import { listed } from './readiness/wording.ts'
import type { Reason } from './report-card.ts'
import type { Device } from './report-device.ts'
import { deviceAt, labelOf, type Rule } from './verdict-world.ts'

/** What the card's own hardware brings along: twins, resets, memory windows, SR-IOV, the kind of start. */
export const hardwareReasons: Rule = (card, { facts, cards }) => {
  const name = labelOf(card, cards)
  const display = deviceAt(card.address, facts)
  return [
    ...(display ? resetReason(name, display) : []),
    ...twinReason(card, name),
    ...(display ? barReason(name, card, display, facts) : []),
    ...(display?.sriov && display.sriov.total > 0
      ? [
          {
            code: 'sriov-capable',
            level: 'info',
            text: say('verdict.sriov-capable', { card: name, total: display.sriov.total }),
          } as const,
        ]
      : []),
    ...(facts.firmware.kind === 'bios'
      ? [{ code: 'legacy-bios', level: 'info', text: say('verdict.legacy-bios', { card: name }) } as const]
      : []),
  ]
}

function resetReason(card: string, display: Device): Reason[] {
  switch (resetOf(display)) {
    case 'unknown':
    case 'usable':
      return []
    case 'weak': {
      const methods = listed(display.resetMethods ?? [])
      const key = display.vendor === AMD ? 'verdict.reset-weak' : 'verdict.reset-weak.other'
      return [{ code: 'reset-weak', level: 'caution', text: say(key, { card, methods }) }]
    }
    case 'none':
      return [{ code: 'reset-none', level: 'caution', text: say('verdict.reset-none', { card }) }]
  }
}

function twinReason({ twins, address }: CardDraft, card: string): Reason[] {
  if (twins.length === 0) return []
  const text = say('verdict.twin', { card, address, twins: listed(twins), count: twins.length })
  return [{ code: 'twin', level: 'info', text }]
}

function barReason(card: string, { kind }: CardDraft, display: Device, facts: Facts): Reason[] {
  const resizable = display.bars.some((bar) => bar.resizable)
  if (kind !== 'discrete' || !resizable) return []
  if (largestBar(display) > SMALL_BAR) {
    return [{ code: 'large-bar', level: 'info', text: say('verdict.large-bar', { card }) }]
  }
  const text = facts.machine.virtual
    ? say('verdict.small-bar.virtual', { card })
    : say('verdict.small-bar', { card, steps: firmwareSteps('large-bars', facts) })
  return [{ code: 'small-bar', level: 'info', text }]
}

import { say } from '../../words/say.ts'
import { firmwareSteps } from '../boards/firmware-steps.ts'
import type { Check } from '../report.ts'
import type { Device } from '../report-device.ts'
import { deviceAt, labelOf } from '../verdict-world.ts'
import { check, type Situation } from './check.ts'
import { listed } from './wording.ts'

/** The window into a card's memory that every firmware gives: 256 MiB. Larger means that Resizable BAR is in use. */
export const SMALL_BAR = 256 * 2 ** 20

/** Bytes of the largest memory window; 0 where none was read. */
export function largestBar({ bars }: Device): number {
  return Math.max(0, ...bars.filter(({ kind }) => kind !== 'io').map(({ bytes }) => bytes))
}

/** For information: whether Resizable BAR is in use on the discrete cards; left out where there are none. */
export function barChecks({ facts, cards }: Situation): Check[] {
  const discrete = cards.filter(({ kind }) => kind === 'discrete')
  if (discrete.length === 0) return []
  const id = 'resizable-bar'
  const windows = discrete.map((card) => {
    const display = deviceAt(card.address, facts)
    const bytes = display ? largestBar(display) : 0
    const resizable = display?.bars.some((bar) => bar.resizable) === true
    return { name: labelOf(card, cards), bytes, resizable }
  })
  if (windows.every(({ bytes }) => bytes === 0)) {
    return [check(id, 'unknown', say('check.resizable-bar.unknown'))]
  }
  const large = windows.filter(({ bytes }) => bytes > SMALL_BAR).map(({ name }) => name)
  if (large.length > 0) return [check(id, 'pass', say('check.resizable-bar.on', { cards: listed(large) }))]
  const small = windows.filter(({ resizable }) => resizable).map(({ name }) => name)
  if (small.length === 0) return [check(id, 'pass', say('check.resizable-bar.not-offered'))]
  const text = facts.machine.virtual
    ? say('check.nothing-to-do')
    : say('check.resizable-bar.fix', { steps: firmwareSteps('large-bars', facts) })
  const fix = { kind: facts.machine.virtual ? 'none' : 'firmware-setting', text } as const
  return [check(id, 'pass', say('check.resizable-bar.off', { cards: listed(small) }), fix)]
}

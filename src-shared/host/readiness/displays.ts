import { say } from '../../words/say.ts'
import { firmwareSteps } from '../boards/firmware-steps.ts'
import type { CardDraft } from '../cards.ts'
import type { Facts } from '../facts.ts'
import type { Check, Fix } from '../report.ts'
import { displayLeft, hasOutputs } from '../verdict-displays.ts'
import { labelOf } from '../verdict-world.ts'
import { check, type Situation } from './check.ts'
import { listed } from './wording.ts'

/** Which graphics cards there are, and whether one remains for this computer when another goes. */
export function displayChecks(situation: Situation): Check[] {
  return [cards(situation), screenLeft(situation)]
}

function cards({ facts, cards: all }: Situation): Check {
  if (facts.devices.length === 0) return check('cards', 'unknown', say('check.cards.no-devices'))
  const fix: Fix = { kind: 'hardware', text: say(cardsFix(facts, all)) }
  if (all.length === 0) return check('cards', 'fail', say('check.cards.none'), fix)
  const names = listed(all.map((card) => labelOf(card, all)))
  const real = all.filter(({ kind }) => kind === 'discrete' || kind === 'integrated')
  if (real.length === 0) return check('cards', 'fail', say('check.cards.not-real', { cards: names }), fix)
  if (all.length === 1) return check('cards', 'warn', say('check.cards.one', { cards: names }), fix)
  return check('cards', 'pass', say('check.cards.several', { cards: names, count: all.length }))
}

function cardsFix({ machine }: Facts, all: readonly CardDraft[]) {
  if (machine.virtual) return 'check.cards.fix.virtual'
  if (machine.chassis === 'laptop') return 'check.cards.fix.laptop'
  return all.some(({ kind }) => kind === 'integrated') ? 'check.cards.fix.integrated' : 'check.cards.fix'
}

function screenLeft(situation: Situation): Check {
  const { facts, cards: all } = situation
  const real = all.filter(({ kind }) => kind === 'discrete' || kind === 'integrated')
  if (real.length === 0) return check('display-left', 'unknown', say('check.display-left.no-card'))
  // A discrete card is the one that people mean to give away; the integrated one is asked only after it.
  const candidates = [...real].sort((a, b) => Number(a.kind !== 'discrete') - Number(b.kind !== 'discrete'))
  for (const card of candidates) {
    const other = displayLeft(card, situation)
    if (other) {
      const names = { card: labelOf(card, all), other: labelOf(other, all) }
      return check('display-left', 'pass', say('check.display-left.other', names))
    }
    if (!hasOutputs(card, facts)) {
      return check('display-left', 'pass', say('check.display-left.no-outputs', { card: labelOf(card, all) }))
    }
  }
  const names = listed(real.map((card) => labelOf(card, all)))
  return check(
    'display-left',
    'fail',
    say('check.display-left.none', { cards: names }),
    displayFix(facts, real),
  )
}

function displayFix(facts: Facts, real: readonly CardDraft[]): Fix {
  const { virtual, chassis } = facts.machine
  if (virtual) return { kind: 'choice', text: say('check.display-left.fix.virtual') }
  if (chassis === 'laptop') return { kind: 'firmware-setting', text: say('check.display-left.fix.laptop') }
  if (real.some(({ kind }) => kind === 'integrated')) {
    return { kind: 'hardware', text: say('check.display-left.fix.integrated') }
  }
  const steps = firmwareSteps('primary-display', facts)
  return { kind: 'hardware', text: say('check.display-left.fix', { steps }) }
}

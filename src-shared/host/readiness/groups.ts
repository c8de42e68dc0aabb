import { say } from '../../words/say.ts'
import type { Check } from '../report.ts'
import { labelOf } from '../verdict-world.ts'
import { check, type Situation } from './check.ts'
import { listed } from './wording.ts'

/** Whether at least one card shares its groups with nothing else. */
export function groupChecks({ facts, state, cards }: Situation): Check[] {
  if (state !== 'on') return [check('groups', 'unknown', say('check.groups.later'))]
  const real = cards.filter(({ kind }) => kind === 'discrete' || kind === 'integrated')
  const grouped = real.filter(({ groups }) => groups.length > 0)
  if (grouped.length === 0) return [check('groups', 'unknown', say('check.groups.no-card'))]
  const override = facts.boot.arguments.find((argument) => argument.startsWith('pcie_acs_override='))
  if (override !== undefined) {
    const fix = { kind: 'kernel-argument', text: say('check.groups.fix.override') } as const
    return [check('groups', 'warn', say('check.groups.override', { argument: override }), fix)]
  }
  const alone = grouped.filter(({ functions, bindSet }) => bindSet.length === functions.length)
  const names = (some: typeof cards) => listed(some.map((card) => labelOf(card, cards)))
  if (alone.length > 0) return [check('groups', 'pass', say('check.groups.alone', { cards: names(alone) }))]
  const fixed = facts.machine.chassis === 'laptop' || grouped.every(({ kind }) => kind !== 'discrete')
  const fix = { kind: 'hardware', text: say(fixed ? 'check.groups.fix.fixed' : 'check.groups.fix') } as const
  return [check('groups', 'warn', say('check.groups.shared', { cards: names(grouped) }), fix)]
}

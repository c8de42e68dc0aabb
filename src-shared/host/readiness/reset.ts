import { say } from '../../words/say.ts'
import type { Check } from '../report.ts'
import type { Device } from '../report-device.ts'
import { deviceAt, labelOf } from '../verdict-world.ts'
import { check, type Situation } from './check.ts'
import { listed } from './wording.ts'

/** Vendor number of AMD's graphics. */
export const AMD = '1002'

/** Methods that reset one function by a rule made for it; `bus` and `pm` only cut or lower what feeds it. */
const FUNCTION_LEVEL = ['device_specific', 'acpi', 'flr', 'af_flr']

/**
 * How well the kernel can reset a function, from the methods it offers (reset_method, kernel 5.15 and later). AMD
 * cards that have only `bus` and `pm` are the ones that reports of failed second starts are about; for other makers
 * `bus` has been enough. `usable` is no promise: it says that nothing speaks against it. `unknown`: not told.
 */
export function resetOf({ vendor, resetMethods }: Device): 'usable' | 'weak' | 'none' | 'unknown' {
  if (resetMethods === null) return 'unknown'
  if (resetMethods.length === 0) return 'none'
  if (resetMethods.some((method) => FUNCTION_LEVEL.includes(method))) return 'usable'
  return vendor !== AMD && resetMethods.includes('bus') ? 'usable' : 'weak'
}

/** Whether the kernel has a way to reset the discrete cards; left out where there are none. */
export function resetChecks({ facts, cards }: Situation): Check[] {
  const discrete = cards.filter(({ kind }) => kind === 'discrete')
  if (discrete.length === 0) return []
  const grades = discrete.map((card) => {
    const display = deviceAt(card.address, facts)
    return { name: labelOf(card, cards), grade: display ? resetOf(display) : 'unknown' }
  })
  const named = (grade: string) => grades.filter((entry) => entry.grade === grade).map(({ name }) => name)
  const doubtful = [...named('none'), ...named('weak')]
  if (doubtful.length > 0) {
    const fix = { kind: 'choice', text: say('check.reset.fix') } as const
    return [check('reset', 'warn', say('check.reset.weak', { cards: listed(doubtful) }), fix)]
  }
  const usable = named('usable')
  return usable.length > 0
    ? [check('reset', 'pass', say('check.reset.usable', { cards: listed(usable) }))]
    : [check('reset', 'unknown', say('check.reset.unknown'))]
}

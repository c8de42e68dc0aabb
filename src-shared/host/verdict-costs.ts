import { say } from '../words/say.ts'
import type { Cost, Reason } from './report-card.ts'
import { isForbidden } from './verdict-groups.ts'
import { deviceAt, labelOf, type Rule } from './verdict-world.ts'

/**
 * The costs that stop or hurt this computer, each as a reason of its own. Screens are left out: the rules on
 * displays say more about them; and bridges, which the rule on groups forbids.
 */
export const costReasons: Rule = (card, { facts, cards }) => {
  const name = labelOf(card, cards)
  return card.costs
    .filter(({ kind, severity }) => kind !== 'display' && severity !== 'note')
    .filter(({ address }) => {
      const device = deviceAt(address, facts)
      return device === undefined || !isForbidden(device)
    })
    .map((cost) => reasonOf(cost, name))
}

function reasonOf({ kind, severity, code, text: cost }: Cost, card: string): Reason {
  const blocks = severity === 'blocks'
  return {
    code: kind === 'boot-disk' ? 'boot-disk' : code,
    level: blocks ? 'blocks' : 'caution',
    text: say(blocks ? 'verdict.cost.blocks' : 'verdict.cost.hurts', { card, cost }),
  }
}

import { compareAddresses } from './address.ts'
import { type CostRule, costContext } from './costs-context.ts'
import { displayCosts } from './costs-display.ts'
import { keyboardCosts, usbCosts } from './costs-input.ts'
import { networkCosts } from './costs-network.ts'
import { otherCost, refusedCosts } from './costs-other.ts'
import { soundCosts } from './costs-sound.ts'
import { storageCosts } from './costs-storage.ts'
import type { Facts } from './facts.ts'
import type { Cost } from './report-card.ts'
import { deviceAt } from './verdict-world.ts'

const RULES: readonly CostRule[] = [
  refusedCosts,
  storageCosts,
  displayCosts,
  networkCosts,
  keyboardCosts,
  usbCosts,
  soundCosts,
]
const RANK = { blocks: 0, hurts: 1, note: 2 } as const

/**
 * What the host loses when vfio-pci holds a bind set: the gravest first, then by address. Every member of the
 * bind set that is not one of the card's own functions has at least one entry; the card's own functions have
 * one where the host loses more than the card itself.
 */
export function costsOf(facts: Facts, bindSet: readonly string[], cardFunctions: readonly string[]): Cost[] {
  const context = costContext(facts, bindSet, cardFunctions)
  const costs = RULES.flatMap((rule) => rule(context))
  const told = new Set(costs.map((entry) => entry.address))
  for (const address of context.taken) {
    if (!told.has(address) && !context.own.has(address))
      costs.push(otherCost(address, deviceAt(address, facts)))
  }
  return costs.sort((a, b) => RANK[a.severity] - RANK[b.severity] || compareAddresses(a.address, b.address))
}

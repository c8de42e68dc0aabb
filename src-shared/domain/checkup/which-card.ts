import type { Card } from '../../host/report-card.ts'
import type { DomainFacts } from '../domain-facts.ts'
import type { CheckUpContext } from './context.ts'

/** The card that a VM is checked for: the one that was named, else the first that it has. */
export function cardOf(
  domain: DomainFacts,
  { card, report }: Pick<CheckUpContext, 'card' | 'report'>,
): Card | undefined {
  if (card !== undefined) return report.cards.find(({ address }) => address === card)
  return report.cards.find(({ address }) => domain.hostFunctions.includes(address))
}

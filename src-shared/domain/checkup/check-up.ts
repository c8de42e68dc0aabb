import { devicesAt, labelOf } from '../../host/verdict-world.ts'
import { say } from '../../words/say.ts'
import type { DomainFacts } from '../domain-facts.ts'
import { hidingChecks, wholeCardChecks, windowChecks } from './checks/card.ts'
import type { CheckRule } from './checks/check.ts'
import { boardChecks, cpuChecks, driverChecks } from './checks/computer.ts'
import { memoryChecks, tuningChecks } from './checks/memory.ts'
import { useChecks } from './checks/use.ts'
import type { CheckUpContext, CheckUpFinding } from './context.ts'
import { cardOf } from './which-card.ts'

const RULES: readonly CheckRule[] = [
  wholeCardChecks,
  boardChecks,
  cpuChecks,
  memoryChecks,
  windowChecks,
  hidingChecks,
  useChecks,
  driverChecks,
  tuningChecks,
]
const RANK = { blocks: 0, warns: 1, note: 2 } as const

/**
 * Looks a VM over for what would make it a better home for a card, the gravest first: each finding says why, and most
 * bring a fix that `applyFix` carries out. What is a matter of taste or of the last bit of speed is a note.
 */
export function checkUp(domain: DomainFacts, context: CheckUpContext): CheckUpFinding[] {
  const { report } = context
  const card = cardOf(domain, context)
  const one = {
    domain,
    context,
    report,
    card,
    functions: card ? devicesAt(card.functions, report) : [],
    label: card ? labelOf(card, report.cards) : say('checkup.the-card'),
  }
  return RULES.flatMap((rule) => rule(one)).sort((a, b) => RANK[a.level] - RANK[b.level])
}

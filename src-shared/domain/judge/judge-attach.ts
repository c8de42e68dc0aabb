import { labelOf } from '../../host/verdict-world.ts'
import { say } from '../../words/say.ts'
import type { DomainFacts } from '../domain-facts.ts'
import { cardFindings } from './card.ts'
import { displayFindings } from './display.ts'
import type { Finding, JudgeContext, JudgeRule } from './finding.ts'
import { machineFindings } from './machine.ts'
import { memoryFindings } from './memory.ts'
import { otherFindings } from './others.ts'
import { stateFindings } from './state.ts'

const RULES: readonly JudgeRule[] = [
  cardFindings,
  machineFindings,
  stateFindings,
  otherFindings,
  memoryFindings,
  displayFindings,
]
const RANK = { blocks: 0, warns: 1, note: 2 } as const

/**
 * What to know before a card is written into the definition of a VM, the gravest first. Nothing that `blocks` may be
 * written. Names of VMs are made printable; the report's sentences are so already.
 */
export function judgeAttach(domain: DomainFacts, context: JudgeContext): Finding[] {
  const { cards } = context.report
  const card = cards.find(({ address }) => address === context.card)
  if (!card) {
    return [{ code: 'no-card', level: 'blocks', text: say('judge.no-card', { address: context.card }) }]
  }
  const functions = [...new Set([...card.functions, ...card.bindSet])]
  const one = { domain, context, card, label: labelOf(card, cards), functions }
  return RULES.flatMap((rule) => rule(one)).sort((a, b) => RANK[a.level] - RANK[b.level])
}

import { checkUp } from '../domain/checkup/check-up.ts'
import { readDomain } from '../domain/read-domain.ts'
import { say } from '../words/say.ts'
import { checkUpContext, type EditContext } from './apply-edit.ts'
import type { CheckOutcome } from './outcome.ts'

/** The check-up of a definition, for a card or the one that it has. */
export function checkDefinition(
  definition: string,
  card: string | null,
  context: Pick<EditContext, 'report' | 'computer'>,
): CheckOutcome {
  const facts = readDomain(definition)
  if (!facts) return { tag: 'failed', problem: { code: 'unreadable', text: say('vms.problem.unreadable') } }
  const findings = checkUp(facts, checkUpContext(context, card ?? facts.marks[0]?.card ?? null))
  return {
    tag: 'checked',
    findings: findings.map(({ id, level, title, why, fix }) => ({
      id,
      level,
      title,
      why,
      fix: fix ? { id: fix.id, title: fix.title, risk: fix.risk ?? null } : null,
    })),
  }
}

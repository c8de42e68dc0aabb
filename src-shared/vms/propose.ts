import { checkUp } from '../domain/checkup/check-up.ts'
import type { DomainFacts } from '../domain/domain-facts.ts'
import { readDomain } from '../domain/read-domain.ts'
import { unifiedDiff } from '../plan/present/unified-diff.ts'
import { say } from '../words/say.ts'
import { applyEdit, checkUpContext, type EditContext } from './apply-edit.ts'
import type { Edit } from './edit.ts'
import { type Finding, findingsOf, isPossible, type JudgedIn } from './findings.ts'
import type { Proposal, VmProblem } from './outcome.ts'

/** A proposal that was thought through, without the digest that ties a write to it. */
export type Thought =
  | { readonly tag: 'proposed'; readonly proposal: Omit<Extract<Proposal, { tag: 'proposed' }>, 'digest'> }
  | { readonly tag: 'failed'; readonly problem: VmProblem }

/** What an edit would do with a definition, and what to know before. Changes nothing. */
export function propose(before: string, edit: Edit, context: Omit<EditContext, 'form'> & JudgedIn): Thought {
  const edited = applyEdit(before, edit, { ...context, form: 'shown' })
  if (edited.tag === 'failed') return edited
  const facts = readDomain(before)
  if (!facts) return { tag: 'failed', problem: { code: 'unreadable', text: say('vms.problem.unreadable') } }
  const after = edited.tag === 'changed' ? edited.text : before
  const findings = [...risksOf(edit, facts, context), ...findingsOf(edit, facts, context)]
  return {
    tag: 'proposed',
    proposal: {
      tag: 'proposed',
      before,
      after,
      diff: definitionDiff(before, after),
      changed: after !== before,
      possible: isPossible(findings),
      findings,
    },
  }
}

/** What could go wrong with a fix of the check-up, as the check-up says it. */
function risksOf(
  edit: Edit,
  domain: DomainFacts,
  context: Pick<EditContext, 'report' | 'computer'>,
): Finding[] {
  if (edit.kind !== 'fix') return []
  const found = checkUp(domain, checkUpContext(context, edit.card ?? null))
  const risk = found.find(({ fix }) => fix?.id === edit.id)?.fix?.risk
  return risk === undefined ? [] : [{ code: 'risk', level: 'warns', text: risk, fix: null }]
}

/** How two definitions differ, as a unified diff; empty where they do not. */
export function definitionDiff(before: string, after: string): string {
  return unifiedDiff('definition.xml', before, after) ?? ''
}

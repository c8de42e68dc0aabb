import { type Definition, openDefinition } from '../../definition.ts'
import { type EditOutcome, type EditProblem, outcomeOf } from '../../outcome.ts'
import { applyEdits, type Edit } from '../../xml/edit.ts'
import type { CheckUpContext } from '../context.ts'

/** An edit of a definition that mends one thing. */
export type Fix = (definition: Definition, context: CheckUpContext) => EditOutcome

/** Edits of one step, or why it cannot be done. */
export type Step = (definition: Definition) => readonly Edit[] | EditProblem

/**
 * Carries out steps one after the other, each on what the one before left. Nothing is changed where one cannot be done.
 */
export function inSteps(definition: Definition, ...steps: readonly Step[]): EditOutcome {
  let now = definition
  for (const step of steps) {
    const edits = step(now)
    if ('code' in edits) return { tag: 'refused', problem: edits }
    const opened = openDefinition(applyEdits(now.text, edits))
    if (opened.tag === 'refused') return opened
    now = opened.definition
  }
  return outcomeOf(definition.text, now.text)
}

import { say, type Values, type WordKey } from '../words/say.ts'

/** Why a definition was not edited. */
export interface EditProblem {
  readonly code: ProblemCode
  readonly values: Values
  /** The same as a sentence, with the next step. */
  readonly text: string
}

/** What an edit of a definition came to. */
export type EditOutcome =
  | { readonly tag: 'changed'; readonly text: string }
  | { readonly tag: 'unchanged'; readonly text: string }
  | { readonly tag: 'refused'; readonly problem: EditProblem }

type Suffix<Key> = Key extends `domain.refused.${infer Code}` ? Code : never

/** One for each sentence `domain.refused.…`. */
export type ProblemCode = Suffix<WordKey>

/** An edit that was refused. */
export function refuse(
  code: ProblemCode,
  values: Values = {},
): { readonly tag: 'refused'; readonly problem: EditProblem } {
  return { tag: 'refused', problem: { code, values, text: say(`domain.refused.${code}`, values) } }
}

/** The outcome for a text before and after. */
export function outcomeOf(before: string, after: string): EditOutcome {
  return { tag: before === after ? 'unchanged' : 'changed', text: after }
}

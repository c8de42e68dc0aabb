import { keyOf, withArguments } from '../plan/arguments.ts'
import type { ArgumentChange } from '../plan/operation.ts'
import { kernelWord } from '../plan/own-files.ts'
import type { Plan } from '../plan/plan.ts'
import { say } from '../words/say.ts'
import type { ProofRow } from './proof.ts'

const NOTHING: ArgumentChange = { set: [], extend: [], drop: [] }

/** What a plan changes about kernel arguments; nothing where it has no such operation. */
export function argumentChangeOf(plan: Plan): ArgumentChange {
  return plan.operations.find((operation) => operation.kind === 'arguments')?.change ?? NOTHING
}

/** Whether a plan waits for the kernel word: one without it has nothing that a start could go without. */
export function needsWord(plan: Plan): boolean {
  return argumentChangeOf(plan).set.includes(kernelWord)
}

/** Arguments as they were, are and should be. `active` null: the command line could not be read. */
export interface ArgumentState {
  readonly before: readonly string[]
  readonly active: readonly string[] | null
  /** The change was taken back, so that what was before is wanted. */
  readonly back: boolean
}

/** One row for each argument that a change sets, extends or drops. */
export function argumentRows(change: ArgumentChange, { before, active, back }: ArgumentState): ProofRow[] {
  return singleChanges(change).map(({ token, part }) => {
    const key = keyOf(token)
    const wanted = back ? before : withArguments(before, part)
    const same = back ? shown(active ?? [], key) === shown(before, key) : holds(active ?? [], part)
    return {
      id: `argument:${token}`,
      title: say('proof.row.argument', { key }),
      before: shown(before, key),
      now: active && shown(active, key),
      wanted: shown(wanted, key),
      verdict: active === null ? 'unknown' : same ? 'as-wanted' : 'differs',
    }
  })
}

/** What a change sets or extends, as tokens. */
export function namedTokens(change: ArgumentChange): string[] {
  return missingTokens(change, [])
}

/** Those of what a change sets or extends that are missing among arguments. */
export function missingTokens(change: ArgumentChange, tokens: readonly string[]): string[] {
  return singleChanges({ ...change, drop: [] })
    .filter(({ part }) => !holds(tokens, part))
    .map(({ token }) => token)
}

/** Each part of a change alone, with a token that names it. */
function singleChanges({ set, extend, drop }: ArgumentChange): { token: string; part: ArgumentChange }[] {
  return [
    ...set.map((token) => ({ token, part: { ...NOTHING, set: [token] } })),
    ...extend.map((one) => ({
      token: `${one.key}=${one.values.join(',')}`,
      part: { ...NOTHING, extend: [one] },
    })),
    ...drop.map((token) => ({ token, part: { ...NOTHING, drop: [token] } })),
  ]
}

function holds(tokens: readonly string[], part: ArgumentChange): boolean {
  const after = withArguments(tokens, part)
  return after.length === tokens.length && after.every((token, index) => token === tokens[index])
}

function shown(tokens: readonly string[], key: string): string {
  return tokens.filter((token) => keyOf(token) === key).join(' ') || say('proof.argument.absent')
}

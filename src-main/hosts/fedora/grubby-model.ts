import { keyOf, sameKey, withArguments } from '../../../src-shared/plan/arguments.ts'
import type { ArgumentChange } from '../../../src-shared/plan/operation.ts'
import { sameTokens } from '../shared/tokens.ts'

/** What goes to grubby in one call. */
export interface GrubbyCall {
  readonly add: readonly string[]
  readonly remove: readonly string[]
}

// grubby puts words into regular expressions of sed, where these mean something else, and splits them at blanks.
const PLAIN = /^[\w.,:+-]+(?:=[\w.,:+-]*)?$/

/** What grubby makes of a command line (grubby-bls 8.40, update_args). */
export function grubbyResult(tokens: readonly string[], { add, remove }: GrubbyCall): string[] {
  let result = [...tokens]
  for (const word of remove) {
    const first = result.indexOf(word)
    if (!word.includes('=')) result = result.filter((one) => !matches(one, word))
    else if (first >= 0) result = result.filter((_, at) => at !== first)
  }
  for (const word of add) result = result.filter((one) => !matches(one, keyOf(word)))
  return [...result, ...add]
}

/**
 * The part of a change that one call of grubby does rightly on every one of these command lines: what it would lose
 * or double on any of them is left out, and edited by us.
 */
export function grubbyCall(lines: readonly (readonly string[])[], change: ArgumentChange): GrubbyCall {
  const nothing: ArgumentChange = { set: [], extend: [], drop: [] }
  const right = (part: ArgumentChange, call: GrubbyCall) =>
    [...call.add, ...call.remove].every((word) => PLAIN.test(word)) &&
    lines.every((line) => sameTokens(grubbyResult(line, call), withArguments(line, part)))
  const remove = change.drop.filter((token) =>
    right({ ...nothing, drop: [token] }, { add: [], remove: [token] }),
  )
  const set = change.set.filter((token) => {
    const part = { ...nothing, set: [token] }
    return changesAny(lines, part) && right(part, { add: [token], remove: [] })
  })
  const extended = change.extend.flatMap((one) => {
    const part = { ...nothing, extend: [one] }
    if (!changesAny(lines, part)) return []
    const merged = new Set(
      lines.flatMap((line) => withArguments(line, part).filter((token) => sameKey(token, one.key))),
    )
    const [only] = merged
    return only !== undefined && merged.size === 1 && right(part, { add: [only], remove: [] }) ? [only] : []
  })
  const call = { add: [...set, ...extended], remove }
  // Parts that are right alone may not be so together, where they name the same key.
  const together = lines.every((line) => {
    const after = withArguments(grubbyResult(line, call), change)
    return sameTokens(after, withArguments(line, change))
  })
  return together ? call : { add: [], remove: [] }
}

function changesAny(lines: readonly (readonly string[])[], part: ArgumentChange): boolean {
  return lines.some((line) => !sameTokens(withArguments(line, part), line))
}

/** The key in the sense of grubby, where a dot stands for any character. */
function matches(token: string, key: string): boolean {
  const pattern = key.replace(/[+*?^$()[\]{}|\\]/g, '\\$&')
  return new RegExp(`^${pattern}(?:=|$)`).test(token)
}

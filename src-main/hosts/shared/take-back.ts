import { bareValue, keyOf, sameKey, withArguments } from '../../../src-shared/plan/arguments.ts'
import type { ArgumentChange } from '../../../src-shared/plan/operation.ts'
import { missingFrom } from './tokens.ts'

/**
 * A kernel command line without what a change added to it, and with what the change took from `before`. Whatever
 * somebody else added, or set to another value since, stays. Taking back twice is taking back once.
 */
export function takeBack(
  now: readonly string[],
  change: ArgumentChange,
  before: readonly string[],
): string[] {
  const after = withArguments(before, change)
  let result = [...now]
  for (const key of keysOf(change)) {
    const own = (tokens: readonly string[]) => tokens.filter((token) => sameKey(token, key))
    const added = missingFrom(own(before), own(after))
    const untouched = missingFrom(own(result), own(after)).length === 0
    result = untouched
      ? replaced(result, added, missingFrom(own(result), own(before)), key)
      : withoutAdded(result, added, change, before, key)
  }
  return result
}

/** Whether something that the change adds is in a command line and was not there before. */
export function carriesOurs(
  tokens: readonly string[],
  change: ArgumentChange,
  before: readonly string[],
): boolean {
  const set = change.set.some((token) => tokens.includes(token) && !before.includes(token))
  return set || change.extend.some(({ key }) => addedValues(tokens, change, before, key).length > 0)
}

/** The values of a comma list: those of every argument with the key. */
function valuesOf(tokens: readonly string[], key: string): string[] {
  const own = tokens.filter((token) => sameKey(token, key))
  return own.flatMap((token) => (bareValue(token) ?? '').split(',')).filter((value) => value !== '')
}

function keysOf({ set, extend, drop }: ArgumentChange): string[] {
  const keys = [...set.map(keyOf), ...extend.map(({ key }) => key), ...drop.map(keyOf)]
  return keys.filter((key, at) => keys.findIndex((one) => sameKey(one, key)) === at)
}

/** Puts what was there before in the place of what was added; the last of a key counts, so theirs stays behind it. */
function replaced(
  tokens: readonly string[],
  added: readonly string[],
  back: readonly string[],
  key: string,
): string[] {
  const first = tokens.findIndex((token) => (added.length > 0 ? added.includes(token) : sameKey(token, key)))
  const at = first < 0 ? tokens.length : first
  return [...without(tokens.slice(0, at), added), ...back, ...without(tokens.slice(at), added)]
}

/** Somebody has set the key since: only our values go, and nothing comes back beside theirs. */
function withoutAdded(
  tokens: readonly string[],
  added: readonly string[],
  change: ArgumentChange,
  before: readonly string[],
  key: string,
): string[] {
  const ours = new Set(addedValues(tokens, change, before, key))
  const whole = change.set.filter((token) => added.includes(token))
  return tokens.flatMap((token) => {
    if (whole.includes(token)) return []
    const values = sameKey(token, key) ? (bareValue(token) ?? '').split(',') : []
    if (!values.some((value) => ours.has(value))) return [token]
    const list = values.filter((value) => !ours.has(value)).join(',')
    if (list === '') return []
    return [/\s/.test(list) ? `${keyOf(token)}="${list}"` : `${keyOf(token)}=${list}`]
  })
}

function without(tokens: readonly string[], gone: readonly string[]): string[] {
  return tokens.filter((token) => !gone.includes(token))
}

function addedValues(
  tokens: readonly string[],
  change: ArgumentChange,
  before: readonly string[],
  key: string,
): string[] {
  const wanted = change.extend.filter((one) => sameKey(one.key, key)).flatMap(({ values }) => values)
  const there = valuesOf(tokens, key)
  const earlier = valuesOf(before, key)
  return wanted.filter((value) => there.includes(value) && !earlier.includes(value))
}

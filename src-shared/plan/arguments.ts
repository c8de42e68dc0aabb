import type { ArgumentChange } from './operation.ts'

/** The key of a kernel argument: what stands before the first "=", without a quote that opens the whole token. */
export function keyOf(token: string): string {
  const bare = token.startsWith('"') ? token.slice(1) : token
  const equals = bare.indexOf('=')
  return equals < 0 ? bare : bare.slice(0, equals)
}

/** The value of a kernel argument without the quotes around it; undefined where it has none. */
export function bareValue(token: string): string | undefined {
  const equals = token.indexOf('=')
  return equals < 0 ? undefined : token.slice(equals + 1).replaceAll('"', '')
}

/** The kernel takes "-" and "_" in names for the same (kernel/params.c, parameq). */
export function sameKey(token: string, key: string): boolean {
  return keyOf(token).replaceAll('-', '_') === key.replaceAll('-', '_')
}

const unique = (values: readonly string[]) => [...new Set(values)]

/**
 * A kernel command line after a change, token by token. Tokens that the change does not name keep their place and
 * spelling; what is new goes to the end. Applying a change twice is applying it once, as long as it does not drop
 * what it also adds.
 */
export function withArguments(tokens: readonly string[], change: ArgumentChange): string[] {
  const dropped = new Set(change.drop)
  let result = tokens.filter((token) => !dropped.has(token))
  for (const token of change.set) {
    const own = result.filter((one) => sameKey(one, keyOf(token)))
    if (own.length > 0 && own.every((one) => one === token)) continue
    result = [...result.filter((one) => !own.includes(one)), token]
  }
  for (const { key, values } of change.extend) {
    const own = result.filter((one) => sameKey(one, key))
    const lists = own.map((one) => (bareValue(one) ?? '').split(','))
    // Of several tokens with one key the kernel heeds the last for most keys, so that one has to hold them all.
    const last = new Set(lists.at(-1))
    if (values.every((value) => last.has(value))) continue
    const all = unique([...lists.flat(), ...values]).filter((value) => value !== '')
    const list = all.join(',')
    result = [
      ...result.filter((one) => !own.includes(one)),
      /\s/.test(list) ? `${key}="${list}"` : `${key}=${list}`,
    ]
  }
  return result
}

/** What a change takes from a command line and what it adds at its end. */
export function effectOn(
  tokens: readonly string[],
  change: ArgumentChange,
): { readonly added: readonly string[]; readonly removed: readonly string[] } {
  const after = withArguments(tokens, change)
  return {
    added: after.filter((token) => !tokens.includes(token)),
    removed: unique(tokens.filter((token) => !after.includes(token))),
  }
}

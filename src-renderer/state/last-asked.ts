/**
 * Numbers questions, so that only the answer to the last one counts: answers come in any order. Asking gives a function
 * that tells whether nothing was asked under the same key since.
 */
export function lastAsked(): (key: string) => () => boolean {
  const numbers = new Map<string, number>()
  return (key) => {
    const own = (numbers.get(key) ?? 0) + 1
    numbers.set(key, own)
    return () => numbers.get(key) === own
  }
}

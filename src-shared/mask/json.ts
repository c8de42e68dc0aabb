/** Files that hold one JSON value, written by Handover. */
export const JSON_FILES = /^\/var\/lib\/handover\/.*\.json$/

/** The JSON text with each of its strings replaced, keys left alone; undefined where it is no JSON text. */
export function withStrings(text: string, replace: (value: string) => string): string | undefined {
  try {
    return JSON.stringify(
      JSON.parse(text, (_key, value: unknown) => (typeof value === 'string' ? replace(value) : value)),
    )
  } catch {
    return undefined
  }
}

/** What a file says: the strings of one that is JSON, as with their escapes a secret would end in the wrong place. */
export function stringsOf(path: string, text: string): readonly string[] {
  const strings: string[] = []
  const keep = (value: string): string => {
    strings.push(value)
    return value
  }
  return JSON_FILES.test(path) && withStrings(text, keep) !== undefined ? strings : [text]
}

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

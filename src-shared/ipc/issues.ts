import type { z } from 'zod'
import { printable } from '../host/printable.ts'

const MOST_ISSUES = 3
const LONGEST = 200

/**
 * What a schema found wrong, in one short line: the first three issues, each with its place. Values are never
 * repeated; names that came from outside are made printable and cut.
 */
export function issuesText(error: z.ZodError): string {
  const lines = error.issues
    .slice(0, MOST_ISSUES)
    .map(({ path, message }) => (path.length > 0 ? `${path.map(String).join('.')}: ${message}` : message))
  const more = error.issues.length > MOST_ISSUES ? ['…'] : []
  const text = printable([...lines, ...more].join('; '))
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

import { createHash } from 'node:crypto'
import { type Entry, entrySchema } from './entries.ts'

// Of SHA-256, enough to notice what a power cut or a failing disk makes of a line.
const SUM = 16
// With the flag s, as JSON leaves the two line separators of Unicode as they are.
const LINE = /^\{"sum":"([0-9a-f]{16})","entry":(.*)\}$/s

// What the first line of a journal is chained to.
const START = '0'.repeat(SUM)

/** A journal as it was read. */
export interface ReadLines {
  readonly entries: readonly Entry[]
  /** Sum of the last good line, which the next one is chained to. */
  readonly sum: string
  /** The good lines as they stand. A line that was never finished is not among them. */
  readonly good: string
}

/** A line for an entry, with its end. Its sum covers the entry and the sum of the line before. */
export function lineOf(entry: Entry, previous: string): { readonly line: string; readonly sum: string } {
  const json = JSON.stringify(entry)
  const sum = sumOf(json, previous)
  return { line: `{"sum":"${sum}","entry":${json}}\n`, sum }
}

/**
 * The entries of a journal. A last line that is cut or spoilt was being written when the machine stopped, and is
 * dropped: what it announces had not begun. Any other bad line means that the journal cannot be trusted: undefined.
 */
export function readLines(text: string): ReadLines | undefined {
  const entries: Entry[] = []
  let sum = START
  let read = 0
  while (read < text.length) {
    const end = text.indexOf('\n', read)
    const found = end < 0 ? undefined : entryOf(text.slice(read, end), sum)
    if (!found) {
      const isLast = end < 0 || end === text.length - 1
      return isLast ? { entries, sum, good: text.slice(0, read) } : undefined
    }
    entries.push(found.entry)
    sum = found.sum
    read = end + 1
  }
  return { entries, sum, good: text }
}

function entryOf(line: string, previous: string): { entry: Entry; sum: string } | undefined {
  const [, sum, json] = LINE.exec(line) ?? []
  if (sum === undefined || json === undefined || sumOf(json, previous) !== sum) return undefined
  try {
    const parsed = entrySchema.safeParse(JSON.parse(json))
    return parsed.success ? { entry: parsed.data, sum } : undefined
  } catch {
    return undefined
  }
}

function sumOf(json: string, previous: string): string {
  return createHash('sha256').update(previous).update(json).digest('hex').slice(0, SUM)
}

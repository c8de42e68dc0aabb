import { type Fields, fieldsOf } from './fields.ts'
import type { Entry } from './outline.ts'
import type { Problem, Report } from './problem.ts'

/** Makes a part of a line; undefined only after it has reported why. */
export type PartReader<Part> = (fields: Fields, entry: Entry) => Part | undefined

/** Turns entries into parts, and keeps account of problems and of what nobody has read. */
export interface Reading {
  /** One entry. */
  take<Part>(entry: Entry, reader: PartReader<Part>): Part | undefined
  /** All entries with a keyword. */
  all<Part>(siblings: readonly Entry[], keyword: string, reader: PartReader<Part>): Part[]
  /** The entry with a keyword that may be there once. */
  one<Part>(siblings: readonly Entry[], keyword: string, reader: PartReader<Part>): Part | undefined
  /** Problems so far; entries that were not taken are among them if `whole` were all there are. */
  problems(whole: readonly Entry[]): Problem[]
}

/** A reading with nothing taken yet. */
export function startReading(): Reading {
  const problems: Problem[] = []
  const taken = new Set<Entry>()
  const reportAt = (entry: Entry): Report => {
    return (code, text) => problems.push({ line: entry.line, code, text })
  }
  const take: Reading['take'] = (entry, reader) => {
    taken.add(entry)
    const fields = fieldsOf(entry.rest, reportAt(entry))
    const part = reader(fields, entry)
    fields.done()
    return part
  }
  const all: Reading['all'] = (siblings, keyword, reader) =>
    siblings
      .filter((entry) => entry.keyword === keyword)
      .map((entry) => take(entry, reader))
      .filter((part) => part !== undefined)
  return {
    take,
    all,
    one(siblings, keyword, reader) {
      const [first, ...more] = siblings.filter((entry) => entry.keyword === keyword)
      for (const entry of more) {
        taken.add(entry)
        reportAt(entry)('duplicate', keyword)
      }
      return first && take(first, reader)
    },
    problems(whole) {
      const untaken = flatten(whole).filter((entry) => !taken.has(entry))
      return [
        ...problems,
        ...untaken.map(({ line, keyword }) => ({ line, code: 'unknown-keyword' as const, text: keyword })),
      ]
    },
  }
}

/** Entries and everything under them, in order of lines. */
export function flatten(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry) => [entry, ...flatten(entry.children)])
}

import type { Problem } from './problem.ts'

/** A line of a description with the lines that are indented under it. */
export interface Entry {
  /** From 1. */
  readonly line: number
  readonly keyword: string
  /** What follows the keyword, without a comment; for lines that are taken whole, exactly as it stands. */
  readonly rest: string
  readonly children: readonly Entry[]
}

type Growing = Omit<Entry, 'children'> & { readonly children: Growing[] }

// Their text may hold "#" and blanks of its own.
const WHOLE = /^(\||cmdline)(?: (.*))?$/

/**
 * The lines of a text as a tree by their indentation, two blanks a level. Empty lines and comments, from "#" at
 * the start or after a blank, are left out.
 */
export function outline(text: string): { entries: readonly Entry[]; problems: readonly Problem[] } {
  const entries: Growing[] = []
  const problems: Problem[] = []
  const above: Growing[] = []
  for (const [index, raw] of text.split('\n').entries()) {
    const line = index + 1
    const indent = raw.length - raw.replace(/^ +/, '').length
    const [, taken, content = ''] = WHOLE.exec(raw.slice(indent)) ?? []
    const clean = raw.replace(/(^|\s)#.*$/, '').trim()
    if (taken === undefined && clean === '') continue
    const depth = indent / 2
    if (
      !Number.isInteger(depth) ||
      depth > above.length ||
      (taken === undefined && /^\s/.test(raw.slice(indent)))
    ) {
      problems.push({ line, code: 'bad-indent', text: clean })
      continue
    }
    const cut = clean.search(/\s|$/)
    const entry: Growing =
      taken === undefined
        ? { line, keyword: clean.slice(0, cut), rest: clean.slice(cut).trim(), children: [] }
        : { line, keyword: taken, rest: content, children: [] }
    above.length = depth
    const siblings = above.at(-1)?.children ?? entries
    siblings.push(entry)
    above.push(entry)
  }
  return { entries, problems }
}

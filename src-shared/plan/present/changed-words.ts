import { diffWordsWithSpace } from 'diff'

/** A piece of a line, and whether it is what changed in it. */
export interface LinePart {
  readonly text: string
  readonly isChanged: boolean
}

/** One line that became another: both in parts, the changed ones told apart. */
export interface ChangedLine {
  readonly before: readonly LinePart[]
  readonly after: readonly LinePart[]
}

// Beyond so many differences two lines have nothing to do with each other; it also bounds the work.
const MOST_EDITS = 120
const LEAST_KEPT = 1 / 3

/**
 * The words that differ between two lines. undefined where less than a third of the longer line stays: marks all
 * over a line say nothing that its colour does not.
 */
export function changedWords(before: string, after: string): ChangedLine | undefined {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS })
  if (!changes) return undefined
  const kept = changes.filter(({ added, removed }) => !added && !removed)
  const keptInk = kept.reduce((sum, { value }) => sum + ink(value), 0)
  if (keptInk < LEAST_KEPT * Math.max(ink(before), ink(after), 1)) return undefined
  return {
    before: changes.filter(({ added }) => !added).map(({ value, removed }) => part(value, removed)),
    after: changes.filter(({ removed }) => !removed).map(({ value, added }) => part(value, added)),
  }
}

function part(text: string, isChanged: boolean): LinePart {
  return { text, isChanged }
}

/** How much there is to read in a text: blanks are nothing. */
function ink(text: string): number {
  return text.replace(/\s/g, '').length
}

const WORD = /[\p{L}\p{N}_]+/gu

/** The words of a line, each with how often it is there; for `likeness`, which compares many lines. */
export function wordCounts(line: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of line.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** From 0, no word in common, to 1, the same words. */
export function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const total = sum(one) + sum(other)
  if (total === 0) return 0
  let common = 0
  for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0)
  return (2 * common) / total
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0
  for (const count of counts.values()) total += count
  return total
}

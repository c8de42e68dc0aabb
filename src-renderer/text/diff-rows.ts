import { changedWords, likeness, wordCounts } from '../../src-shared/plan/present/changed-words.ts'
import type { DiffLine } from './diff-lines.ts'

/** One row where before and after stand side by side; a place stands across both. */
export type DiffRow =
  | { readonly kind: 'place'; readonly line: DiffLine }
  | { readonly kind: 'pair'; readonly before: DiffLine | undefined; readonly after: DiffLine | undefined }

type Pair = Extract<DiffRow, { kind: 'pair' }>

// Every line of a longer stretch against every other would take longer than anybody looks at it.
const MOST_COMPARED = 10_000
const ALIKE = 0.5

/**
 * The rows of a diff, and its lines with the words marked that changed within one. A line that goes stands beside the
 * one that it most likely became; the order of both sides stays that of their files.
 */
export function paired(lines: readonly DiffLine[]): {
  readonly rows: readonly DiffRow[]
  readonly lines: readonly DiffLine[]
} {
  const rows: DiffRow[] = []
  const all: DiffLine[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]
    if (!line) break
    if (line.kind === 'place' || line.kind === 'same') {
      rows.push(line.kind === 'place' ? { kind: 'place', line } : { kind: 'pair', before: line, after: line })
      all.push(line)
      at += 1
      continue
    }
    const gone = stretch(lines, at, 'removed')
    const come = stretch(lines, at + gone.length, 'added')
    const pairs = pairsOf(gone, come).map(marked)
    rows.push(...pairs)
    all.push(...pairs.flatMap(({ before }) => before ?? []), ...pairs.flatMap(({ after }) => after ?? []))
    at += gone.length + come.length
  }
  return { rows, lines: all }
}

/** The lines of one kind that follow each other from a place on. */
function stretch(lines: readonly DiffLine[], from: number, kind: DiffLine['kind']): readonly DiffLine[] {
  const end = lines.findIndex((line, index) => index >= from && line.kind !== kind)
  return lines.slice(from, end < 0 ? undefined : end)
}

/** Pairs in the order of both sides: first those that are alike, then what is left between them by its place. */
function pairsOf(gone: readonly DiffLine[], come: readonly DiffLine[]): Pair[] {
  if (gone.length * come.length > MOST_COMPARED) return sideBySide(gone, come)
  const words = come.map(({ text }) => wordCounts(text))
  const pairs: Pair[] = []
  let fromGone = 0
  let fromCome = 0
  for (const [index, before] of gone.entries()) {
    const own = wordCounts(before.text)
    const found = words.findIndex((other, place) => place >= fromCome && likeness(own, other) >= ALIKE)
    const after = come[found]
    if (!after) continue
    pairs.push(...sideBySide(gone.slice(fromGone, index), come.slice(fromCome, found)))
    pairs.push({ kind: 'pair', before, after })
    fromGone = index + 1
    fromCome = found + 1
  }
  return [...pairs, ...sideBySide(gone.slice(fromGone), come.slice(fromCome))]
}

function sideBySide(gone: readonly DiffLine[], come: readonly DiffLine[]): Pair[] {
  const length = Math.max(gone.length, come.length)
  return Array.from({ length }, (_, index) => ({ kind: 'pair', before: gone[index], after: come[index] }))
}

function marked(pair: Pair): Pair {
  const { before, after } = pair
  const changed = before && after && changedWords(before.text, after.text)
  if (!changed) return pair
  return {
    kind: 'pair',
    before: { ...before, parts: changed.before },
    after: { ...after, parts: changed.after },
  }
}

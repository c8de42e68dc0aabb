import type { LinePart } from '../../src-shared/plan/present/changed-words.ts'
import { type DiffRow, paired } from './diff-rows.ts'
import { reveal } from './reveal.ts'

/** A line of a unified diff, without its mark. */
export interface DiffLine {
  readonly kind: 'added' | 'removed' | 'same' | 'place'
  readonly text: string
  /** True: the file ends with this line, and without a line break behind it. */
  readonly isUnended?: true
  /** Its numbers in the file before and after, as far as it is there and the diff tells. */
  readonly before?: number
  readonly after?: number
  /** The text in parts, where the line became another one and only words of it changed. */
  readonly parts?: readonly LinePart[]
}

/** What a unified diff shows, as lines and as rows of before and after, and how many lines come and go. */
export interface DiffView {
  readonly lines: readonly DiffLine[]
  readonly rows: readonly DiffRow[]
  readonly added: number
  readonly removed: number
  /** How many of its lines are left out here. */
  readonly left: number
}

// Nobody reads on after so many, and each costs the window something.
const MOST_LINES = 1000

/**
 * A unified diff, line by line, ready to be shown: the header (---, +++ and what stands before it) is left out, as
 * the path is said beside it. Tabs stay; all else that is invisible is written out. At most 1,000 lines.
 */
export function diffLines(diff: string): DiffView {
  const raw = diff.split('\n')
  if (raw.at(-1) === '') raw.pop()
  const first = raw.findIndex((line) => line.startsWith('@@'))
  const all = read(raw.slice(Math.max(first, 0)))
  const count = (kind: DiffLine['kind']) => all.filter((line) => line.kind === kind).length
  const shown = paired(all.slice(0, MOST_LINES))
  const left = Math.max(all.length - MOST_LINES, 0)
  return { ...shown, added: count('added'), removed: count('removed'), left }
}

const PLACE = /^@@ -(\d{1,9})(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@/

function read(raw: readonly string[]): DiffLine[] {
  const lines: DiffLine[] = []
  let before = Number.NaN
  let after = Number.NaN
  for (const line of raw) {
    const text = shown(line.slice(1))
    const last = lines.at(-1)
    if (line.startsWith('@@')) {
      const [, from, to] = PLACE.exec(line) ?? []
      before = Number(from)
      after = Number(to)
      lines.push({ kind: 'place', text: shown(line) })
    } else if (line.startsWith('+')) {
      lines.push({ kind: 'added', text, ...(after > 0 && { after }) })
      after += 1
    } else if (line.startsWith('-')) {
      lines.push({ kind: 'removed', text, ...(before > 0 && { before }) })
      before += 1
    } else if (line.startsWith('\\') && last) {
      lines[lines.length - 1] = { ...last, isUnended: true }
    } else {
      lines.push({ kind: 'same', text, ...(before > 0 && { before }), ...(after > 0 && { after }) })
      before += 1
      after += 1
    }
  }
  return lines
}

function shown(text: string): string {
  return text.split('\t').map(reveal).join('\t')
}

import { reveal } from './reveal.ts'

/** A line of a unified diff, without its mark. */
export interface DiffLine {
  readonly kind: 'added' | 'removed' | 'same' | 'place' | 'note'
  readonly text: string
}

/** What a unified diff shows, and how many lines come and go. */
export interface DiffView {
  readonly lines: readonly DiffLine[]
  readonly added: number
  readonly removed: number
}

/**
 * A unified diff, line by line, ready to be shown: the header (---, +++ and what stands before it) is left out, as
 * the path is said beside it. Tabs stay; all else that is invisible is written out.
 */
export function diffLines(diff: string): DiffView {
  const raw = diff.split('\n')
  if (raw.at(-1) === '') raw.pop()
  const first = raw.findIndex((line) => line.startsWith('@@'))
  const lines = raw.slice(Math.max(first, 0)).map(lineOf)
  const count = (kind: DiffLine['kind']) => lines.filter((line) => line.kind === kind).length
  return { lines, added: count('added'), removed: count('removed') }
}

function lineOf(line: string): DiffLine {
  const text = shown(line.slice(1))
  if (line.startsWith('@@')) return { kind: 'place', text: shown(line) }
  if (line.startsWith('+')) return { kind: 'added', text }
  if (line.startsWith('-')) return { kind: 'removed', text }
  return line.startsWith('\\') ? { kind: 'note', text: shown(line) } : { kind: 'same', text }
}

function shown(text: string): string {
  return text.split('\t').map(reveal).join('\t')
}

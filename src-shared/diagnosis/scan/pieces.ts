/** Where in the bytes a word ended, and the state that says which. */
export interface Hit {
  readonly at: number
  readonly state: number
}

/** A part of a line that is looked at, with the words in it. */
interface Piece {
  readonly from: number
  readonly to: number
  readonly words: readonly number[]
}

// A line longer than this is looked at around the words in it: QEMU's command line is 10 kB, a hostile one any length.
const LONGEST = 8192
const WINDOW = 2048
const MOST_WINDOWS = 16

/** A line as a whole; or of one that is too long, the surroundings of its words, so that none costs more than its length. */
export function piecesOf(
  start: number,
  end: number,
  hits: readonly Hit[],
  found: readonly (readonly number[])[],
): readonly Piece[] {
  if (end - start <= LONGEST) return [{ from: start, to: end, words: wordsOf(hits, found) }]
  const windows: { from: number; to: number; hits: Hit[] }[] = []
  for (const hit of hits) {
    const last = windows.at(-1)
    if (last && hit.at < last.to - WINDOW / 2) last.hits.push(hit)
    else if (windows.length < MOST_WINDOWS) {
      windows.push({
        from: Math.max(start, hit.at - WINDOW),
        to: Math.min(end, hit.at + WINDOW),
        hits: [hit],
      })
    }
  }
  return windows.map(({ from, to, hits: within }) => ({ from, to, words: wordsOf(within, found) }))
}

function wordsOf(hits: readonly Hit[], found: readonly (readonly number[])[]): readonly number[] {
  const [first] = hits
  if (hits.length === 1 && first) return found[first.state] ?? []
  return [...new Set(hits.flatMap(({ state }) => found[state] ?? []))]
}

import type { Automaton } from './automaton.ts'

/** A line that holds words which rules ask for, with the lines around it. */
export interface MarkedLine {
  /** From 1. */
  readonly number: number
  readonly text: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Indices of the words in it, each once. */
  readonly words: readonly number[]
}

export interface LineReader {
  /** Takes the next bytes of a log, in pieces of any size. They may be overwritten when it returns. */
  readonly push: (bytes: Uint8Array) => void
  /** Tells of what is left at the end, and how many lines there were. */
  readonly end: () => number
}

interface ReaderParts {
  readonly automaton: Automaton
  /** Bytes as text; never throws, whatever they are. */
  readonly decode: (bytes: Uint8Array, start: number, end: number) => string
  readonly onLine: (line: MarkedLine) => void
}

interface Waiting {
  readonly number: number
  readonly text: string
  readonly before: readonly string[]
  readonly after: string[]
  readonly words: readonly number[]
}

const AROUND = 3
// A line longer than this is looked at around the words in it: QEMU's command line is 10 kB, a hostile one any length.
const LONGEST = 8192
const WINDOW = 2048
const MOST_WINDOWS = 16
const MOST_HITS = 4096
const LONGEST_AROUND = 1024
// A line without an end is taken apart here, so that memory has a limit.
const LONGEST_HELD = 1024 * 1024

/**
 * Reads a log of any size: finds the lines with words of the automaton and hands each on once the lines after it are
 * known. Only these and their neighbours are decoded; time grows with the bytes, memory does not.
 */
export function readLines({ automaton, decode, onLine }: ReaderParts): LineReader {
  const { next, classOf, classes, firstTelling, lineEnd, found } = automaton
  let held: Uint8Array[] = []
  let heldBytes = 0
  let number = 0
  let recent: string[] = []
  let waiting: Waiting[] = []

  function takeLine(
    bytes: Uint8Array,
    start: number,
    end: number,
    hits: readonly Hit[],
    beforeOf: () => string[],
  ) {
    number += 1
    if (waiting.length > 0) tellAfter(decode(bytes, start, Math.min(end, start + LONGEST_AROUND)))
    if (hits.length === 0) return
    const before = beforeOf()
    for (const { text, words } of pieces(bytes, start, end, hits)) {
      waiting.push({ number, text, before, after: [], words })
    }
  }

  function pieces(bytes: Uint8Array, start: number, end: number, hits: readonly Hit[]) {
    if (end - start <= LONGEST) return [{ text: decode(bytes, start, end), words: wordsOf(hits) }]
    const windows: { from: number; to: number; hits: Hit[] }[] = []
    for (const hit of hits) {
      const last = windows.at(-1)
      if (last && hit.at < last.to - WINDOW / 2) last.hits.push(hit)
      else if (windows.length < MOST_WINDOWS)
        windows.push({
          from: Math.max(start, hit.at - WINDOW),
          to: Math.min(end, hit.at + WINDOW),
          hits: [hit],
        })
    }
    return windows.map((window) => ({
      text: decode(bytes, window.from, window.to),
      words: wordsOf(window.hits),
    }))
  }

  function wordsOf(hits: readonly Hit[]): number[] {
    return [...new Set(hits.flatMap(({ state }) => found[state] ?? []))]
  }

  function tellAfter(text: string): void {
    for (const line of waiting) line.after.push(text)
    const ready = waiting.filter(({ after }) => after.length >= AROUND)
    if (ready.length === 0) return
    waiting = waiting.filter(({ after }) => after.length < AROUND)
    for (const line of ready) onLine(line)
  }

  /** Goes through whole lines; gives back where the last, unfinished one starts. */
  function scan(bytes: Uint8Array): number {
    const { length } = bytes
    let state = lineEnd
    let start = 0
    let hits: Hit[] = []
    for (let at = 0; at < length; at += 1) {
      state = next[state * classes + (classOf[bytes[at] ?? 0] ?? 0)] ?? 0
      if (state < firstTelling) continue
      if (state !== lineEnd) {
        if (hits.length < MOST_HITS) hits.push({ at, state })
        continue
      }
      const from = start
      takeLine(bytes, from, at, hits, () => linesBefore(bytes, from))
      if (hits.length > 0) hits = []
      start = at + 1
    }
    return start
  }

  function linesBefore(bytes: Uint8Array, start: number): string[] {
    const lines: string[] = []
    let end = start - 1
    while (lines.length < AROUND && end >= 0) {
      const from = end === 0 ? 0 : bytes.lastIndexOf(LINE_FEED, end - 1) + 1
      lines.unshift(decode(bytes, from, Math.min(end, from + LONGEST_AROUND)))
      end = from - 1
    }
    return [...recent, ...lines].slice(-AROUND)
  }

  function push(more: Uint8Array): void {
    held.push(more.slice())
    heldBytes += more.length
    if (heldBytes <= LONGEST_HELD && !more.includes(LINE_FEED)) return
    const bytes = takeHeld()
    const start = scan(bytes)
    if (start > 0) recent = linesBefore(bytes, start)
    const rest = bytes.slice(start)
    held = [rest]
    heldBytes = rest.length
    if (heldBytes <= LONGEST_HELD) return
    endLine()
    // What comes next is still of the same line.
    number -= 1
  }

  function takeHeld(): Uint8Array {
    const bytes = held.length === 1 && held[0] ? held[0] : joined(held, heldBytes)
    held = []
    heldBytes = 0
    return bytes
  }

  function endLine(): void {
    held.push(Uint8Array.of(LINE_FEED))
    heldBytes += 1
    scan(takeHeld())
  }

  return {
    push,
    end() {
      if (heldBytes > 0) endLine()
      for (const line of waiting) onLine(line)
      waiting = []
      return number
    },
  }
}

interface Hit {
  readonly at: number
  readonly state: number
}

const LINE_FEED = 10

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

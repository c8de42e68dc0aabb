import type { Automaton } from './automaton.ts'
import { type Hit, piecesOf } from './pieces.ts'

/** A line that holds words which rules ask for. */
export interface FoundLine {
  /** From 1. */
  readonly number: number
  readonly text: string
  /** Indices of the words in it, each once. */
  readonly words: readonly number[]
}

/** The same with the lines around it, up to three on each side. */
export interface MarkedLine extends FoundLine {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/**
 * What a line is wanted with: its neighbours, or those only if one of them may be a part of it that was broken off,
 * or nothing more.
 */
export type Wanted = 'neighbours' | 'broken-off' | 'nothing'

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
  /** Is shown each line with a word at once, and says whether it has to be seen again with its neighbours. */
  readonly look: (line: FoundLine) => Wanted
  /** Is shown the lines that were wanted so, once those after them are known. */
  readonly take: (line: MarkedLine) => void
}

interface Waiting {
  readonly line: FoundLine
  readonly before: readonly string[]
  readonly after: string[]
  /** How the line begins, where it is dropped if the next one begins alike. */
  alike: number | undefined
}

const AROUND = 3
const LONGEST_AROUND = 1024
const MOST_HITS = 4096
// A line without an end is taken apart here, so that memory has a limit.
const LONGEST_HELD = 1024 * 1024
const LINE_FEED = 10

/**
 * Reads a log of any size: finds the lines with words of the automaton. Only these, and the neighbours that are
 * wanted, are decoded; time grows with the bytes, memory does not.
 */
export function readLines({ automaton, decode, look, take }: ReaderParts): LineReader {
  const { next, classOf, classes, firstTelling, lineEnd, found } = automaton
  let held: Uint8Array[] = []
  let heldBytes = 0
  let number = 0
  let recent: string[] = []
  let waiting: Waiting[] = []
  // What comes next is still of the line before, which was too long to be held.
  let continues = false
  // How the line before began; for a log this tells what is a message of its own from what was broken off one.
  let beginning = -1

  function takeLine(bytes: Uint8Array, start: number, end: number, hits: readonly Hit[]): void {
    if (!continues) number += 1
    continues = false
    const own = beginningOf(bytes, start, end)
    if (waiting.length > 0) passBy(bytes, start, end, own)
    if (hits.length > 0) lookAt(bytes, start, end, hits, own)
    beginning = own
  }

  function lookAt(bytes: Uint8Array, start: number, end: number, hits: readonly Hit[], own: number): void {
    let before: string[] | undefined
    for (const piece of piecesOf(start, end, hits, found)) {
      const line = { number, text: decode(bytes, piece.from, piece.to), words: piece.words }
      const wanted = look(line)
      if (wanted === 'nothing') continue
      before ??= linesBefore(bytes, start)
      const alike = wanted === 'broken-off' && own === beginning ? own : undefined
      waiting.push({ line, before, after: [], alike })
    }
  }

  /** Gives a line to those that wait for the ones after them. */
  function passBy(bytes: Uint8Array, start: number, end: number, own: number): void {
    waiting = waiting.filter(({ alike }) => alike === undefined || alike !== own)
    if (waiting.length === 0) return
    const text = decode(bytes, start, Math.min(end, start + LONGEST_AROUND))
    for (const each of waiting) {
      each.after.push(text)
      each.alike = undefined
    }
    const ready = waiting.filter(({ after }) => after.length >= AROUND)
    if (ready.length === 0) return
    waiting = waiting.filter(({ after }) => after.length < AROUND)
    for (const { line, before, after } of ready) take({ ...line, before, after })
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
      takeLine(bytes, start, at, hits)
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
    continues = true
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
      for (const { line, before, after } of waiting) take({ ...line, before, after })
      waiting = []
      return number
    },
  }
}

// >, |, * and blanks: what stands in front of every line of a quotation or a list.
const QUOTING = new Set([0x3e, 0x7c, 0x2a, 0x20])
const MOST_QUOTING = 8

/** The first two bytes of a line behind the marks of a quotation, as a number. */
function beginningOf(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  while (at < end && at < start + MOST_QUOTING && QUOTING.has(bytes[at] ?? 0)) at += 1
  return at + 1 < end ? (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0) : -1
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

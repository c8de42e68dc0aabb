import type { KnownRule } from '../rules/index.ts'
import type { FoundLine, MarkedLine, Wanted } from '../scan/read-lines.ts'
import { cleanLine } from '../text/clean-line.ts'
import { beginsMessage, timeOfLine, withoutQuoting } from '../text/line-head.ts'
import { inEnglish } from '../text/translated-errors.ts'
import { type FactLine, type LogFacts, noFacts } from '../world/log-facts.ts'
import type { Question } from '../world/questions.ts'
import { aboutOf } from './about.ts'
import { type Compiled, wordsIn } from './compile.ts'

/** Where a log is from. */
export interface LogSource {
  readonly id: string
  /** The start of the machine that it tells of, where that is known. */
  readonly boot: string | undefined
  /** The VM that it is about, where that is known. */
  readonly vm: string | undefined
}

/** One place where a rule matched. */
export interface Place {
  readonly source: string
  readonly boot: string | undefined
  readonly number: number
  readonly text: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly time: number | null
}

/** All matches of one rule about one device, VM and start. */
export interface Found {
  readonly rule: KnownRule
  readonly rank: number
  /** What has to be so for the match to count. */
  readonly when: Question | undefined
  readonly about: Readonly<Record<string, string>>
  readonly first: Place
  last: Place
  count: number
}

export interface Matcher {
  /** Counts a line that says again what is known; says for any other whether it has to be taken with its neighbours. */
  readonly look: (line: FoundLine, source: LogSource) => Wanted
  readonly take: (line: MarkedLine, source: LogSource) => void
  readonly found: () => readonly Found[]
  /** Whether a rule matched about more devices than are kept of one. */
  readonly wasCut: () => boolean
  /** Facts by start; those of logs whose start is not known are under undefined. */
  readonly facts: ReadonlyMap<string | undefined, LogFacts>
}

/** A rule that matched, and what the line is about. */
interface Match extends Pick<Found, 'rule' | 'rank' | 'when'> {
  readonly about: Record<string, string>
}

/** A log that names more devices than this in one failure is hardly one of a machine. */
export const MOST_OF_A_RULE = 64
const MOST_JOINED = 2

/**
 * Matches lines against rules and folds repeated ones. A line that matches nothing is tried together with the lines
 * that a terminal broke off it or it off, and with error texts of the C library translated back.
 */
export function matcher(compiled: Compiled): Matcher {
  const found = new Map<string, Found>()
  const perRule = new Map<string, number>()
  const facts = new Map<string | undefined, LogFacts>()

  function look(line: FoundLine, source: LogSource): Wanted {
    const text = cleanLine(line.text)
    const words = wordsOf(line, text)
    noteFacts(words, { source: source.id, number: line.number, text }, source.boot)
    if (words.every((word) => compiled.patternsOf[word]?.length === 0)) return 'nothing'
    const matches = matchesIn(words, text)
    if (!isAnswer(matches)) return 'broken-off'
    if (matches.some((match) => !found.has(keyOf(match, source)))) return 'neighbours'
    for (const match of matches) keep(match, { ...line, before: [], after: [] }, source)
    return 'nothing'
  }

  function take(line: MarkedLine, source: LogSource): void {
    for (const match of matchesOf(line)) keep(match, line, source)
  }

  function matchesOf(line: MarkedLine): readonly Match[] {
    const text = cleanLine(line.text)
    const words = wordsOf(line, text)
    const own = matchesIn(words, text)
    if (isAnswer(own)) return own
    const english = inEnglish(text)
    const translated = english === text ? [] : matchesIn(words, english)
    if (isAnswer(translated)) return translated
    for (const joined of withNeighbours(text, line)) {
      const matches = matchesIn(words, joined)
      if (isAnswer(matches)) return matches
    }
    return own
  }

  function wordsOf({ words }: FoundLine, text: string): readonly number[] {
    return words.some((word) => compiled.soiled.has(word)) ? wordsIn(compiled.automaton, text) : words
  }

  function noteFacts(words: readonly number[], line: FactLine, boot: string | undefined): void {
    for (const word of words) {
      for (const { find, note } of compiled.factsOf[word] ?? []) {
        const match = find.exec(line.text)
        if (match) note(factsAt(boot), match, line)
      }
    }
  }

  function factsAt(boot: string | undefined): LogFacts {
    const known = facts.get(boot) ?? noFacts()
    facts.set(boot, known)
    return known
  }

  function matchesIn(words: readonly number[], text: string): readonly Match[] {
    const matches = new Map<KnownRule, Match>()
    for (const word of words) {
      for (const { rule, rank, find, when } of compiled.patternsOf[word] ?? []) {
        if (matches.has(rule)) continue
        const match = find.exec(text)
        if (match) matches.set(rule, { rule, rank, when, about: aboutOf(match, text) })
      }
    }
    return [...matches.values()]
  }

  function keep(match: Match, line: MarkedLine, source: LogSource): void {
    const { number, text, before, after } = line
    const key = keyOf(match, source)
    const known = found.get(key)
    const place = {
      source: source.id,
      boot: source.boot,
      number,
      text,
      before,
      after,
      time: timeOfLine(cleanLine(text)),
    }
    if (known) {
      known.count += 1
      known.last = place
      return
    }
    const { rule, rank, when } = match
    const others = perRule.get(rule.id) ?? 0
    perRule.set(rule.id, others + 1)
    const about = { ...(source.vm !== undefined && { vm: source.vm }), ...match.about }
    if (others < MOST_OF_A_RULE)
      found.set(key, { rule, rank, when, about, first: place, last: place, count: 1 })
  }

  const wasCut = () => [...perRule.values()].some((count) => count > MOST_OF_A_RULE)

  return { look, take, found: () => [...found.values()], wasCut, facts }
}

function keyOf({ rule, when, about }: Match, { boot, vm }: LogSource): string {
  const subject = about.address ?? about.file ?? about.module
  return [rule.id, when, boot, about.vm ?? vm, subject].join('\u0000')
}

/** What only announces a cause is no reason not to look for it in the next line. */
function isAnswer(matches: readonly Match[]): boolean {
  return matches.some(({ rule }) => !rule.announces)
}

/** The line with what may have been broken off it, before and after. */
function withNeighbours(text: string, { before, after }: MarkedLine): string[] {
  const joined: string[] = []
  let whole = text
  for (const next of after.slice(0, MOST_JOINED)) {
    if (beginsMessage(next)) break
    whole = `${whole} ${withoutQuoting(cleanLine(next))}`
    joined.push(whole)
  }
  whole = text
  for (const [index, previous] of before.toReversed().slice(0, MOST_JOINED).entries()) {
    const follower = index === 0 ? text : (before.at(-index) ?? '')
    if (beginsMessage(follower)) break
    whole = `${cleanLine(previous)} ${withoutQuoting(whole)}`
    joined.push(whole)
  }
  return joined
}

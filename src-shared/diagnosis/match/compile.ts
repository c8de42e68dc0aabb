import { type KnownRule, rules } from '../rules/index.ts'
import { type Automaton, automatonFor } from '../scan/automaton.ts'
import { type FactPattern, factPatterns } from '../world/log-facts.ts'
import type { Question } from '../world/questions.ts'

/** A pattern and the rule it is of. */
interface RulePattern {
  readonly rule: KnownRule
  readonly rank: number
  readonly find: RegExp
  readonly when: Question | undefined
}

/** All rules, made ready to be looked for in one go. */
export interface Compiled {
  readonly automaton: Automaton
  /** For each word of the automaton, what it asks to be looked at. */
  readonly patternsOf: readonly (readonly RulePattern[])[]
  readonly factsOf: readonly (readonly FactPattern[])[]
  /** Words that only say that a line has to be cleaned before its words can be told. */
  readonly soiled: ReadonlySet<number>
}

// An escape of a terminal, a blank that does not break, and all the quote marks, dashes and invisible marks of Unicode
// (U+2000 to U+20FF) begin with these bytes. `&#` begins an entity.
const SOILED = ['\u001b', '#033[', '\u00c2\u00a0', '\u00e2\u0080', '&#']

/** Rules and facts as one automaton and the patterns that each of its words asks for. */
export function compile(
  list: readonly KnownRule[] = rules,
  facts: readonly FactPattern[] = factPatterns,
): Compiled {
  const words = new Map<string, { patterns: RulePattern[]; facts: FactPattern[] }>()
  const entry = (word: string) => {
    const found = words.get(word) ?? { patterns: [], facts: [] }
    words.set(word, found)
    return found
  }
  for (const [rank, rule] of list.entries()) {
    for (const { literal, find, when } of rule.patterns) {
      for (const word of listOf(literal)) entry(word).patterns.push({ rule, rank, find, when })
    }
  }
  for (const fact of facts) for (const word of listOf(fact.literal)) entry(word).facts.push(fact)
  const all = [...words.keys(), ...SOILED]
  return {
    automaton: automatonFor(all),
    patternsOf: [...words.values()].map(({ patterns }) => patterns),
    factsOf: [...words.values()].map(({ facts: found }) => found),
    soiled: new Set(SOILED.map((_, index) => words.size + index)),
  }
}

function listOf(literal: string | readonly string[]): readonly string[] {
  return typeof literal === 'string' ? [literal] : literal
}

/** The words of the automaton that a text holds, each once. */
export function wordsIn(
  { next, classOf, classes, firstTelling, lineEnd, found }: Automaton,
  text: string,
): number[] {
  const words = new Set<number>()
  let state = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    state = code > 0xff ? 0 : (next[state * classes + (classOf[code] ?? 0)] ?? 0)
    if (state >= firstTelling && state !== lineEnd) for (const word of found[state] ?? []) words.add(word)
  }
  return [...words]
}

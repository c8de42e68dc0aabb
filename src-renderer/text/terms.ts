import { glossary } from '../../src-shared/words/en/glossary.ts'
import type { Language } from '../../src-shared/words/languages.ts'
import { say, spoken } from '../../src-shared/words/say.ts'
import { proseParts } from './prose-parts.ts'

/** A term of the glossary: `iommu`, `bind-set`. */
export type Term = keyof typeof glossary extends infer Key
  ? Key extends `term.${infer Name}.text`
    ? Name
    : never
  : never

/** A stretch of a sentence: plain, or a spelling of a term. */
export interface Segment {
  readonly text: string
  readonly term: Term | undefined
}

const TEXT_KEY = /^term\.(.+)\.text$/

/** Every term of the glossary. */
export const terms: readonly Term[] = Object.keys(glossary)
  .map((key) => TEXT_KEY.exec(key)?.[1])
  .filter((name): name is Term => name !== undefined)

/** How the terms are spelled in one language, and what finds them. */
interface Spellings {
  readonly language: Language
  readonly terms: ReadonlyMap<string, Term>
  readonly pattern: RegExp
}

let known: Spellings | undefined

function spellings(): Spellings {
  const { language } = spoken()
  if (known?.language !== language) known = { language, ...spellingsNow() }
  return known
}

function spellingsNow(): Omit<Spellings, 'language'> {
  const found = new Map(
    terms.flatMap((term) => formsOf(term).map((form) => [form.toLowerCase(), term] as const)),
  )
  const escaped = [...found.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return {
    terms: found,
    // A term inside a longer word or a path (xe-vfio-pci, /etc/vfio) is not that term.
    pattern: new RegExp(`(?<![\\p{L}\\p{N}_/.-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}_/=-])`, 'giu'),
  }
}

/** The spellings of a term that are marked, in the language that is spoken. */
export function formsOf(term: Term): readonly string[] {
  return say(`term.${term}.forms`).split(' | ')
}

/**
 * Sentences cut where a term of the glossary stands; joined again they are what came in. Each term is marked
 * once, where it comes first over all sentences, so that a text isn't full of marks, and never in what stands between
 * backticks; `offered` are terms that the reader has already been offered nearby.
 */
export function markTerms(sentences: readonly string[], offered: readonly Term[] = []): Segment[][] {
  const { terms: spelled, pattern } = spellings()
  const seen = new Set<Term>(offered)
  return sentences.map((sentence) => {
    const codes = proseParts(sentence).filter(({ isCode }) => isCode)
    const isInCode = (index: number) => codes.some(({ at, text }) => index >= at && index <= at + text.length)
    const segments: Segment[] = []
    let from = 0
    for (const match of sentence.matchAll(pattern)) {
      const term = spelled.get(match[0].toLowerCase())
      if (term === undefined || seen.has(term) || isInCode(match.index)) continue
      seen.add(term)
      if (match.index > from) segments.push({ text: sentence.slice(from, match.index), term: undefined })
      segments.push({ text: match[0], term })
      from = match.index + match[0].length
    }
    if (from < sentence.length) segments.push({ text: sentence.slice(from), term: undefined })
    return segments
  })
}

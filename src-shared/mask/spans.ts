import type { RuleSet } from './rules.ts'
import { isSecret, SECRET_KINDS, type SecretKind } from './secret.ts'

/** A part of a text that is a secret. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly kind: SecretKind
}

const KINDS: ReadonlySet<string> = new Set(SECRET_KINDS)

/** The secrets that rules find in a text that stands at `path`; they may overlap. */
export function findSpans(sets: readonly RuleSet[], path: string, text: string): Span[] {
  return groupsOf(sets, path, text).flatMap(({ name, start, end }) =>
    isKind(name) && isSecret(name, text.slice(start, end)) ? [{ start, end, kind: name }] : [],
  )
}

/** The named groups of all matches of all rules that hold at `path`. */
export function groupsOf(sets: readonly RuleSet[], path: string, text: string) {
  const found: { readonly name: string; readonly start: number; readonly end: number }[] = []
  for (const { needs, rules } of sets) {
    if (!needs.test(text)) continue
    for (const { where, find } of rules) {
      if (where && !where.test(path)) continue
      for (const match of find.global ? text.matchAll(find) : [find.exec(text)]) {
        for (const [name, range] of Object.entries(match?.indices?.groups ?? {})) {
          if (range) found.push({ name, start: range[0], end: range[1] })
        }
      }
    }
  }
  return found
}

/**
 * Without overlaps and in order: of spans that start together the longest holds, of equal ones the first given;
 * of one that reaches out of another, the part outside is a secret of its own.
 */
export function withoutOverlaps(spans: readonly Span[]): Span[] {
  let done = 0
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .flatMap((span) => {
      const start = Math.max(span.start, done)
      if (span.end <= start) return []
      done = span.end
      return [start === span.start ? span : { ...span, start }]
    })
}

/** The text with each span replaced; spans must not overlap and must be in order. */
export function replaceSpans(
  text: string,
  spans: readonly Span[],
  write: (kind: SecretKind, secret: string) => string,
): string {
  let out = ''
  let done = 0
  for (const { start, end, kind } of spans) {
    out += text.slice(done, start) + write(kind, text.slice(start, end))
    done = end
  }
  return done === 0 ? text : out + text.slice(done)
}

function isKind(name: string): name is SecretKind {
  return KINDS.has(name)
}

// Blanks as the kernel sees them (lib/cmdline.c, next_arg); a value in double quotes may hold some.
const TOKEN = /(?:[^ \t-\r"]|"[^"]*(?:"|$))+/g

/** The arguments of a kernel command line, or of a part of one. */
export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? []
}

/**
 * A command line that reads as `next`: arguments that stay keep their bytes and the blanks before them, what is gone
 * takes the blanks before it along, and what is new comes after the last.
 */
export function editTokens(text: string, next: readonly string[]): string {
  const lead = /^[ \t-\r]*/.exec(text)?.[0] ?? ''
  let result = ''
  let end = 0
  let kept = 0
  for (const match of text.matchAll(TOKEN)) {
    const blanks = text.slice(end, match.index)
    end = match.index + match[0].length
    if (match[0] !== next[kept]) continue
    result += (kept === 0 ? lead : blanks) + match[0]
    kept += 1
  }
  const fresh = next.slice(kept)
  const added = fresh.length === 0 ? '' : (kept === 0 ? lead : ' ') + fresh.join(' ')
  return result + added + text.slice(end)
}

/** A part of a text that holds arguments. `bare`: a blank has to come before the first. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly bare: boolean
}

/**
 * A text whose arguments stand in several places, with others in them: each place keeps what it can, and what is new
 * goes to the last. undefined where there is no place.
 */
export function editSegments(
  text: string,
  segments: readonly Segment[],
  next: readonly string[],
): string | undefined {
  if (segments.length === 0) return undefined
  let rest = next
  let result = ''
  let end = 0
  for (const [index, { bare, ...segment }] of segments.entries()) {
    const value = text.slice(segment.start, segment.end)
    const here = index === segments.length - 1 ? rest : leadingOf(tokensOf(value), rest)
    rest = rest.slice(here.length)
    const glue = bare && here.length > 0 ? ' ' : ''
    result += text.slice(end, segment.start) + glue + editTokens(value, here)
    end = segment.end
  }
  return result + text.slice(end)
}

/** Those of `tokens` that come next in `wanted`, in order: what an earlier place may keep. */
function leadingOf(tokens: readonly string[], wanted: readonly string[]): string[] {
  const kept: string[] = []
  for (const token of tokens) if (token === wanted[kept.length]) kept.push(token)
  return kept
}

/** Whether two lists hold the same arguments, whatever their order. */
export function sameTokens(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && missingFrom(one, other).length === 0
}

/** What `wanted` holds more of than `present` does. */
export function missingFrom(present: readonly string[], wanted: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const token of present) left.set(token, (left.get(token) ?? 0) + 1)
  return wanted.filter((token) => {
    const count = left.get(token) ?? 0
    left.set(token, count - 1)
    return count <= 0
  })
}

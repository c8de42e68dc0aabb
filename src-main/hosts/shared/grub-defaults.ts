import { editTokens, tokensOf } from './tokens.ts'

interface Assignment {
  /** Where the value begins and ends in the text, quotes not counted. */
  readonly start: number
  readonly end: number
  readonly quote: '"' | "'" | ''
}

/**
 * The arguments that a variable of /etc/default/grub gives (the last assignment counts, as in the shell that reads
 * it); undefined where there is none, or where it is written in a way that is not one plain value.
 */
export function defaultArguments(text: string, name: string): string[] | undefined {
  const found = assignmentOf(text, name)
  return found && tokensOf(text.slice(found.start, found.end))
}

/**
 * The file with other arguments in that variable. Arguments that stay keep their bytes; a value without quotes gets
 * double quotes where it needs them. undefined as in `defaultArguments`, or where an argument cannot be written.
 */
export function withDefaultArguments(
  text: string,
  name: string,
  next: readonly string[],
): string | undefined {
  const found = assignmentOf(text, name)
  if (!found) return undefined
  const value = text.slice(found.start, found.end)
  const old = tokensOf(value)
  // What the shell would read otherwise than it stands there.
  if (next.some((token) => !old.includes(token) && /[^\w.,:@%+=/-]/.test(token))) return undefined
  const edited = editTokens(value, next)
  const bare = found.quote === '' && /[ \t-\r]/.test(edited)
  return text.slice(0, found.start) + (bare ? `"${edited}"` : edited) + text.slice(found.end)
}

function assignmentOf(text: string, name: string): Assignment | undefined {
  const begin = new RegExp(`^[ \\t]*(?:export[ \\t]+)?${name}=`, 'gm')
  let last: Assignment | undefined
  for (const match of text.matchAll(begin)) last = valueAt(text, match.index + match[0].length)
  return last
}

function valueAt(text: string, at: number): Assignment | undefined {
  const first = text.charAt(at)
  const quote = first === '"' || first === "'" ? first : ''
  const start = at + quote.length
  const end = endOfValue(text, start, quote)
  if (end === undefined) return undefined
  // Anything glued to the value makes it more than one plain value.
  const after = text.slice(end + quote.length).split('\n', 1)[0] ?? ''
  return /^[ \t\r]*(?:$|[ \t]#)/.test(after) ? { start, end, quote } : undefined
}

function endOfValue(text: string, start: number, quote: Assignment['quote']): number | undefined {
  if (quote === '') {
    const length = /^[\w.,:@%+=/-]*/.exec(text.slice(start))?.[0].length ?? 0
    return start + length
  }
  for (let at = start; at < text.length; at += 1) {
    const mark = text.charAt(at)
    if (mark === quote) return at
    if (mark === '\n') return undefined
    if (mark === '\\' && quote === '"') at += 1
  }
  return undefined
}

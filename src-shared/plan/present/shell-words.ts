import { printable } from '../../host/printable.ts'
import { say, type WordKey } from '../../words/say.ts'

const PLAIN = /^[A-Za-z0-9_/.:=@%+,-]+$/

/**
 * A text as one word of a POSIX shell, which reads it byte for byte as it stands and interprets nothing of it. NUL,
 * which no word can hold, is left out.
 */
export function shellWord(text: string): string {
  const word = text.replaceAll('\0', '')
  return PLAIN.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

/** A command as one shell line. Words that are not quoted already must be plain. */
export function shellLine(...words: readonly string[]): string {
  return words.map(shellWord).join(' ')
}

/** A text as comment lines of a script, at most 78 columns wide; it cannot leave the comment. */
export function shellComment(text: string): string {
  const lines: string[] = []
  let line = '#'
  for (const word of printable(text, Number.POSITIVE_INFINITY).split(' ')) {
    if (line.length > 1 && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = '#'
    }
    line += ` ${word}`
  }
  return [...lines, line].join('\n')
}

const WIDTH = 78

/**
 * A sentence of the catalogue as a word in double quotes. `values` are shell expansions ($1, $image), which stand
 * in it as they are; all of the sentence itself is literal.
 */
export function shellSentence(key: WordKey, values: Readonly<Record<string, string>> = {}): string {
  const literal = say(key).replace(/[\\"$`]/g, '\\$&')
  return `"${literal.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole)}"`
}

/** Standard input with exactly this text: a here-document where it reads well, else quoted words for printf. */
export function shellInput(command: string, text: string): string {
  const clean = text.replaceAll('\0', '')
  if (!clean.endsWith('\n') || /[\r\p{Cs}]/u.test(clean))
    return `printf '%s' ${shellWord(clean)} | ${command}`
  const lines = new Set(clean.split('\n'))
  let end = 'END'
  while (lines.has(end)) end += '_'
  return `${command} << '${end}'\n${clean}${end}`
}

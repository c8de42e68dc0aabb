import type { Report } from './problem.ts'
import type { Reader } from './values.ts'

/**
 * The parts of one line after its keyword, taken one by one: `word word name=value … | text | text`. What is
 * missing or malformed is reported and gives undefined; `done` reports what nobody asked for.
 */
export interface Fields {
  /** The next word that is no option. */
  word<Value>(reader: Reader<Value>): Value | undefined
  /** The next such word if there is one. */
  maybeWord<Value>(reader: Reader<Value>): Value | undefined
  /** All such words that are left. */
  words<Value>(reader: Reader<Value>): Value[]
  /** Whether the word stands anywhere in the line. */
  flag(word: string): boolean
  option<Value>(name: string, reader: Reader<Value>): Value | undefined
  /** The next text after a "|". */
  text(): string | undefined
  maybeText(reader?: Reader<string>): string | undefined
  /** Everything before the first "|" as one text, in place of words. */
  head(): string | undefined
  /** The line as it stands, in place of its parts. */
  whole(): string
  done(): void
}

/** Takes a line apart that begins after its keyword. */
export function fieldsOf(rest: string, report: Report): Fields {
  let [head = '', ...texts] = rest.split(/(?:^|\s+)\|(?:\s+|$)/).map((part) => part.trim())
  const all = head === '' ? [] : head.split(/\s+/)
  const isOption = (word: string) => /^[a-z-]+=/.test(word)
  let plain = all.filter((word) => !isOption(word))
  let options = all.filter(isOption)
  const read = <Value>(text: string, reader: Reader<Value>): Value | undefined => {
    const value = reader(text)
    if (value === undefined) report('bad-value', text)
    return value
  }
  const required = <Value>(value: Value | undefined, what: string): Value | undefined => {
    if (value === undefined) report('missing', what)
    return value
  }
  return {
    word(reader) {
      const word = required(plain.shift(), 'word')
      return word === undefined ? undefined : read(word, reader)
    },
    maybeWord(reader) {
      const word = plain.shift()
      return word === undefined ? undefined : read(word, reader)
    },
    words(reader) {
      const taken = plain
      plain = []
      return taken.map((word) => read(word, reader)).filter((value) => value !== undefined)
    },
    flag(word) {
      const found = plain.includes(word)
      plain = plain.filter((other) => other !== word)
      return found
    },
    option(name, reader) {
      const found = options.find((word) => word.startsWith(`${name}=`))
      options = options.filter((word) => word !== found)
      return found === undefined ? undefined : read(found.slice(name.length + 1), reader)
    },
    text: () => required(texts.shift() || undefined, 'text'),
    maybeText(reader) {
      const text = texts.shift() || undefined
      return text === undefined || !reader ? text : read(text, reader)
    },
    head() {
      plain = []
      options = []
      return required(head || undefined, 'text')
    },
    whole() {
      plain = []
      options = []
      texts = []
      return rest
    },
    done() {
      for (const word of [...plain, ...options, ...texts]) report('left-over', word)
    },
  }
}

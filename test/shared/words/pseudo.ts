const LETTERS: Readonly<Record<string, string>> = {
  ...{ a: 'á', e: 'ë', i: 'ï', o: 'ô', u: 'ü', n: 'ñ', s: 'š', c: 'ç', y: 'ý', z: 'ž' },
  ...{ A: 'Å', E: 'É', I: 'Î', O: 'Ö', U: 'Ü', N: 'Ñ', S: 'Š', C: 'Ç' },
}

// Placeholders, commands, options and paths stand in every language as they are.
const KEPT =
  /\{\{\w+\}\}|`[^`]*`|--[\w-]+|\/[\w./-]+|\b[\w.]+=\w+|\b(?:[\da-f]{4}:)?[\da-f]{2}:[\da-f]{2}\.\d\b/g

/** A sentence in a language that nobody speaks: readable, with other letters, and about 40 % longer in each word. */
export function pseudo(sentence: string): string {
  let from = 0
  let made = ''
  for (const { 0: kept, index } of sentence.matchAll(KEPT)) {
    made += longer(sentence.slice(from, index)) + kept
    from = index + kept.length
  }
  return made + longer(sentence.slice(from))
}

function longer(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const other = [...word].map((letter) => LETTERS[letter] ?? letter)
    const more = Math.round(other.length * 0.4)
    return other.join('') + 'ōxūmēdāłī'.slice(0, more).padEnd(more, 'ō')
  })
}

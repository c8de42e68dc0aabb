/** Columns of the narrowest terminal that output must fit. */
export const columns = 80

/**
 * Breaks text into lines of at most `columns` characters, each behind its indent (`first` for the first line,
 * blanks of the same width after). A single word that is too long is broken hard. Line ends in the text stay.
 */
export function wrap(text: string, indent: number, first = ' '.repeat(indent)): string[] {
  const width = columns - indent
  const lines = text.split('\n').flatMap((line) => fill(line, width))
  return lines.map((line, index) => (index === 0 ? first : ' '.repeat(indent)) + line)
}

function fill(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, width))) {
    if (line !== '' && length(line) + 1 + length(word) > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}

function pieces(word: string, width: number): string[] {
  const letters = [...word]
  if (letters.length <= width) return [word]
  const count = Math.ceil(letters.length / width)
  return Array.from({ length: count }, (_, index) =>
    letters.slice(index * width, (index + 1) * width).join(''),
  )
}

const length = (text: string) => [...text].length

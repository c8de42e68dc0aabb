import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Automaton, automatonFor } from '../../../../src-shared/diagnosis/scan/automaton.ts'

/** The words that the automaton finds in bytes, line by line. */
function search(
  { next, classOf, classes, firstTelling, lineEnd, found }: Automaton,
  text: string,
): number[][] {
  let state = lineEnd
  let words = new Set<number>()
  const lines: number[][] = []
  for (const byte of Buffer.from(text, 'latin1')) {
    state = next[state * classes + (classOf[byte] ?? 0)] ?? 0
    if (state === lineEnd) {
      lines.push([...words].sort((a, b) => a - b))
      words = new Set()
    } else if (state >= firstTelling) for (const word of found[state] ?? []) words.add(word)
  }
  return lines
}

const letters = fc.constantFrom('a', 'b', 'c', ' ', '/', 'é')

describe('the automaton', () => {
  it('finds in each line the words that are in it, whatever their case', () => {
    const word = fc.array(letters, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''))
    const text = fc
      .array(fc.oneof(letters, fc.constantFrom('A', 'B', '\n')), { maxLength: 200 })
      .map((parts) => `${parts.join('')}\n`)
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), text, (words, lines) => {
        const expected = lines
          .split('\n')
          .slice(0, -1)
          .map((line) => words.flatMap((one, index) => (line.toLowerCase().includes(one) ? [index] : [])))
        expect(search(automatonFor(words), lines)).toEqual(expected)
      }),
    )
  })

  it('does not carry a word over the end of a line', () => {
    expect(search(automatonFor(['vfio-pci']), 'vfio\n-pci\n')).toEqual([[], []])
  })
})

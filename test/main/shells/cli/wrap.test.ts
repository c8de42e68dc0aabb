import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columns, wrap } from '../../../../src-main/shells/cli/text/wrap.ts'

describe('wrapped text', () => {
  it('breaks at blanks and hangs the lines after the first behind the same indent', () => {
    const text = 'word '.repeat(30).trim()
    const lines = wrap(text, 6, '    - ')
    expect(lines[0]).toMatch(/^ {4}- word/)
    expect(lines[1]).toMatch(/^ {6}word/)
    expect(lines.map((line) => line.slice(6)).join(' ')).toBe(text)
  })

  it('breaks a word that is longer than a line', () => {
    expect(wrap('x'.repeat(200), 4).every((line) => line.length <= columns)).toBe(true)
  })

  it('never yields a line over 80 columns and loses no letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 0, max: 12 }),
        (text, indent) => {
          const lines = wrap(text, indent)
          for (const line of lines) expect([...line].length).toBeLessThanOrEqual(columns)
          const letters = (whole: string) => whole.replace(/\s/g, '')
          expect(letters(lines.join(''))).toBe(letters(text))
        },
      ),
    )
  })
})

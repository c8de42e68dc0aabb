import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../../src-main/helper/journal/entries.ts'
import { lineOf, readLines } from '../../../../src-main/helper/journal/lines.ts'
import { anyText } from '../../../any-text.ts'

const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ is: fc.constant('applied' as const), at: fc.nat() }),
  fc.record({ is: fc.constant('confirmed' as const), at: fc.nat(), who: anyText }),
  fc.record({
    is: fc.constant('reverted' as const),
    at: fc.nat(),
    operation: anyText,
    left: fc.array(fc.record({ code: anyText, place: anyText, text: anyText }), { maxLength: 2 }),
  }),
)
const entries = fc.array(entry, { minLength: 1, maxLength: 5 })

/** A journal of these entries, line by line. */
function linesOf(all: readonly Entry[]): string[] {
  let sum = readLines('')?.sum ?? ''
  return all.map((one) => {
    const next = lineOf(one, sum)
    sum = next.sum
    return next.line
  })
}

describe('the lines of a journal', () => {
  it('read as they were written', () =>
    fc.assert(
      fc.property(entries, (all) => {
        const text = linesOf(all).join('')
        expect(readLines(text)).toMatchObject({ entries: all, good: text })
      }),
    ))

  it('lose only the last one, wherever a power cut ends them', () =>
    fc.assert(
      fc.property(entries, fc.nat(), (all, cut) => {
        const lines = linesOf(all)
        const text = lines.join('')
        const left = text.slice(0, cut % (text.length + 1))
        const whole = lines.filter((_, index) => lines.slice(0, index + 1).join('').length <= left.length)
        expect(readLines(left)).toMatchObject({
          entries: all.slice(0, whole.length),
          good: whole.join(''),
        })
      }),
    ))

  it('are not trusted where one before the last was changed, left out or moved', () =>
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 3, maxLength: 5 }),
        fc.nat(),
        fc.nat(),
        (all, which, where) => {
          const lines = linesOf(all)
          const index = which % (lines.length - 1)
          const line = lines[index] ?? ''
          const at = where % (line.length - 1)
          const spoilt = `${line.slice(0, at)}\u0001${line.slice(at + 1)}`
          expect(readLines(lines.with(index, spoilt).join(''))).toBeUndefined()
          expect(readLines(lines.toSpliced(index, 1).join(''))?.entries.length ?? 0).toBeLessThanOrEqual(
            index,
          )
        },
      ),
    ))

  it('never throw, whatever the file holds', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readLines(text)
        if (read) expect(text.startsWith(read.good)).toBe(true)
      }),
    ))
})

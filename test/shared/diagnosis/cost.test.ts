import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type KnownRule, rules } from '../../../src-shared/diagnosis/rules/index.ts'
import { cleanLine } from '../../../src-shared/diagnosis/text/clean-line.ts'
import { inEnglish } from '../../../src-shared/diagnosis/text/translated-errors.ts'
import { factPatterns } from '../../../src-shared/diagnosis/world/log-facts.ts'

const known: readonly KnownRule[] = rules
const patterns = [
  ...known.flatMap(({ id, patterns: own }) => own.map(({ find, literal }) => ({ id, find, literal }))),
  ...factPatterns.map(({ find, literal }) => ({ id: 'a fact', find, literal })),
]
// What is looked at in one go is at most as long: see `piecesOf`.
const WINDOW = 8192

/**
 * Milliseconds of a processor that some work takes, of this thread alone: what else the machine does is not counted.
 * The bounds below are hundreds of times what it should be, and a thousandth of what an endless pattern takes.
 */
function costOf(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

const wall = (text: string) => text.repeat(Math.ceil(WINDOW / text.length)).slice(0, WINDOW)

/** The plain words of a pattern, of which a line can be built that it begins to match again and again. */
function wordsOf(pattern: RegExp): string[] {
  return pattern.source
    .replace(/\(\?<\w+>/g, '(')
    .split(/\{[\d,]+\}\??|[()|?[\]\\^$.]+/)
    .filter((word) => word.length > 2)
}

describe('what a pattern costs', () => {
  it.each(patterns)('stays small on a line made of its own words: $id, $find', ({ find, literal }) => {
    const words = [...wordsOf(find), ...[literal].flat()]
    const fill = fc.constantFrom('', ' ', '/', '=', '"', 'a', '0000:01:00.0', '/x', ' no such file', '-22')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...words), fill), { minLength: 1, maxLength: 3 }),
        (parts) => {
          const line = wall(parts.flat().join(''))
          expect(costOf(() => void find.test(line))).toBeLessThan(1000)
        },
      ),
      { numRuns: 20 },
    )
  })

  it.each(['\u001b[', '\u001b]0;', '^[[1', '&#', '&quot', '#033[', '\\"', ' \u00a0', '“', '  '])(
    'of cleaning stays small on a line of %j',
    (text) => {
      expect(costOf(() => void cleanLine(wall(text)))).toBeLessThan(1000)
      expect(costOf(() => void inEnglish(wall(text)))).toBeLessThan(1000)
    },
  )
})

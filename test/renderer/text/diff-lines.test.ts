import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffLines } from '../../../src-renderer/text/diff-lines.ts'
import { timeLeft } from '../../../src-renderer/text/times.ts'
import { moment } from '../../../src-shared/words/locale.ts'

const diff = [
  'Index: /etc/x',
  '--- /etc/x',
  '+++ /etc/x',
  '@@ -1,2 +1,2 @@',
  ' same',
  '-old\tvalue',
  '+new\u202evalue',
  '\\ No newline at end of file',
  '',
].join('\n')

describe('the lines of a diff', () => {
  it('come without the header, each with what becomes of it', () => {
    expect(diffLines(diff)).toMatchObject({
      lines: [
        { kind: 'place', text: '@@ -1,2 +1,2 @@' },
        { kind: 'same', text: 'same', before: 1, after: 1 },
        { kind: 'removed', text: 'old\tvalue', before: 2 },
        { kind: 'added', text: 'new\\u{202e}value', after: 2, isUnended: true },
      ],
      added: 1,
      removed: 1,
    })
  })

  it('hold nothing invisible but tabs, whatever the text was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { lines, added, removed } = diffLines(text)
        const words = lines.flatMap(({ text, parts = [] }) => [text, ...parts.map((part) => part.text)])
        expect(words.filter((word) => /[^\P{Cc}\t]|\p{Cf}/u.test(word))).toEqual([])
        expect(added + removed).toBeLessThanOrEqual(lines.length)
      }),
    )
  })
})

describe('times', () => {
  it('that are left count down to zero and not below', () => {
    expect([605_000, 60_000, 59_001, 1, 0, -5].map(timeLeft)).toEqual([
      '10:05',
      '1:00',
      '1:00',
      '0:01',
      '0:00',
      '0:00',
    ])
  })

  it('that no calendar has are left out', () => {
    expect(moment(Number.NaN)).toBe('')
    expect(moment(8.7e15)).toBe('')
    expect(moment(Date.UTC(2026, 10, 3, 12))).toContain('2026')
  })
})

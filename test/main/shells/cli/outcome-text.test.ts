import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeOf, outcomeText } from '../../../../src-main/shells/cli/text/outcome-text.ts'
import { painter } from '../../../../src-main/shells/cli/text/style.ts'
import { verbatim } from '../../../../src-main/shells/cli/text/verbatim.ts'
import { columns } from '../../../../src-main/shells/cli/text/wrap.ts'
import type { Result } from '../../../../src-shared/change/messages.ts'
import type { ChangeOutcome } from '../../../../src-shared/change/outcome.ts'
import { anyText } from '../../../any-text.ts'

const answered = (result: Result): ChangeOutcome => ({ tag: 'answered', result })
const plain = painter(false)

describe('how asking the helper ended', () => {
  it.each([
    [{ tag: 'cancelled', text: 'x' }, 4],
    [{ tag: 'not-authorised', text: 'x' }, 1],
    [{ tag: 'no-agent', text: 'x', command: 'sudo handoverctl pause' }, 1],
    [{ tag: 'helper-missing', text: 'x' }, 1],
    [{ tag: 'helper-failed', text: 'x' }, 1],
    [answered({ tag: 'refused', refusals: [{ code: 'x', text: 'x' }] }), 3],
    [answered({ tag: 'failed', problem: { code: 'x', text: 'x' }, state: 'before', left: [] }), 1],
    [answered({ tag: 'paused', on: true }), 0],
    [answered({ tag: 'recovered', to: 'before', record: null, left: [] }), 0],
  ] satisfies [ChangeOutcome, number][])('%j has an exit code of its own', (outcome, code) => {
    expect(codeOf(outcome)).toBe(code)
    expect(outcomeText(outcome, plain)).not.toBe('')
  })

  it('shows the command for a terminal on a line of its own, unbroken', () => {
    const command = `sudo handoverctl apply ${'--card 0000:01:00.0 '.repeat(8)}`.trim()
    expect(outcomeText({ tag: 'no-agent', text: 'Nobody could ask.', command }, plain)).toBe(
      `Nobody could ask.\n\n  ${command}\n`,
    )
  })

  it.each(['before', 'between', 'unchanged'] as const)(
    'says where a failure left the machine: %s',
    (state) => {
      const left = [{ code: 'changed', place: '/etc/x', text: 'The file /etc/x was changed by somebody.' }]
      const problem = { code: 'full', text: 'The disk is full.' }
      const text = outcomeText(answered({ tag: 'failed', problem, state, left }), plain)
      expect(text).toMatch(/^The disk is full\.\n/)
      expect(text).toContain('/etc/x was changed')
      expect(text).toMatch(
        { before: /put back/, between: /Not everything/, unchanged: /Nothing was changed/ }[state],
      )
    },
  )

  it('stays in 80 columns and shows no control character, whatever a refusal says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = outcomeText(answered({ tag: 'refused', refusals: [{ code: 'x', text }] }), plain)
        for (const line of shown.split('\n')) expect([...line].length).toBeLessThanOrEqual(columns)
        expect(shown.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
      }),
    )
  })
})

describe('lines shown as they are', () => {
  it('keep their blanks, and go on further in where they are too long', () => {
    expect(verbatim('+\tx  y\n', 4)).toEqual(['    +        x  y'])
    const [first = '', second = ''] = verbatim('a'.repeat(90), 4)
    expect([first.length, second]).toEqual([80, `      ${'a'.repeat(14)}`])
  })

  it('lose no letter, stay in 80 columns, and hold no control character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = verbatim(text, 4)
        for (const line of lines) {
          expect([...line].length).toBeLessThanOrEqual(columns)
          expect(line).not.toMatch(/\p{Cc}/u)
        }
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 300 }), (text) => {
        expect(verbatim(text, 4).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })
})

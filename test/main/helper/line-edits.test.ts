import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findLine, withoutLines } from '../../../src-main/helper/operations/line-edits.ts'

const lines = fc.array(fc.stringMatching(/^[a-c ]{0,3}$/), { minLength: 1, maxLength: 8 })

describe('lines that are taken out', () => {
  it('go, and every other byte stays', () =>
    fc.assert(
      fc.property(lines, fc.boolean(), fc.nat(), (texts, ended, which) => {
        const content = texts.join('\n') + (ended ? '\n' : '')
        const line = (which % texts.length) + 1
        const text = texts[line - 1] ?? ''
        // A last line that is empty and has no end is no line.
        fc.pre(ended || line < texts.length || text !== '')
        const edited = withoutLines(Buffer.from(content), [{ line, text }])
        const wanted = content
          .split(/(?<=\n)/)
          .toSpliced(line - 1, 1)
          .join('')
        expect(edited.ok && Buffer.from(edited.content).toString()).toBe(wanted)
      }),
    ))

  it('are refused, all of them, where one does not read as it should', () => {
    const content = Buffer.from('a\nb\n')
    expect(
      withoutLines(content, [
        { line: 1, text: 'a' },
        { line: 2, text: 'B' },
      ]),
    ).toEqual({ ok: false, line: 2 })
    expect(withoutLines(content, [{ line: 3, text: '' }])).toEqual({ ok: false, line: 3 })
  })

  it('leave bytes alone that are no UTF-8', () => {
    const content = Buffer.from([0xff, 0xfe, 0x0a, 0x61, 0x0a, 0x80])
    const edited = withoutLines(content, [{ line: 2, text: 'a' }])
    expect(edited.ok && [...edited.content]).toEqual([0xff, 0xfe, 0x0a, 0x80])
  })

  it('are found where they moved to, if there is but one such place', () => {
    expect(findLine(Buffer.from('x\na\n'), { line: 1, text: 'a' })).toBe(2)
    expect(findLine(Buffer.from('a\na\n'), { line: 2, text: 'a' })).toBe(2)
    expect(findLine(Buffer.from('x\na\na\n'), { line: 1, text: 'a' })).toBeUndefined()
    expect(findLine(Buffer.from('b\n'), { line: 1, text: 'a' })).toBeUndefined()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toUtf8 } from '../../../src-main/service/diagnosis/decode.ts'
import { diagnosisSchema } from '../../../src-shared/diagnosis/diagnosis.ts'
import { anyText } from '../../any-text.ts'
import { readPostedLogs } from '../../fixtures/logs.ts'
import { diagnoseBytes, diagnoseLines } from './diagnose-lines.ts'

const posted = readPostedLogs().filter(({ expected }) => expected !== 'none')
const failure = fc.constantFrom(...posted)
const line = failure.map(({ lines }) => lines[0] ?? '')
const first = (lines: readonly string[]) => diagnoseLines(lines).findings[0]?.id

describe('whatever a log is', () => {
  it('it is read without an error, and what is said of it fits the contract', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 4000 }),
      fc.array(fc.oneof(line, anyText), { maxLength: 30 }).map((lines) => Buffer.from(lines.join('\n'))),
    )
    fc.assert(
      fc.property(bytes, fc.integer({ min: 1, max: 64 }), (log, piece) => {
        const diagnosis = diagnoseBytes(log, undefined, piece)
        expect(diagnosisSchema.safeParse(diagnosis).success).toBe(true)
        expect(JSON.stringify(diagnosis)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/)
      }),
    )
  })

  it('it may be cut anywhere', () => {
    fc.assert(
      fc.property(failure, fc.nat(), ({ lines }, at) => {
        const bytes = Buffer.from(lines.join('\n'))
        expect(() => diagnoseBytes(bytes.subarray(0, at % (bytes.length + 1)))).not.toThrow()
      }),
    )
  })
})

describe('a failure is still seen', () => {
  const each = (change: (line: string) => string) =>
    posted.filter(({ lines, expected }) => first(lines.map(change)) !== expected).map(({ lines }) => lines)

  it('in the colours of a terminal', () => {
    expect(
      each((text) => `\u001b[32m${text.slice(0, 9)}\u001b[0m\u001b[1;31m${text.slice(9)}\u001b[0m`),
    ).toEqual([])
    expect(each((text) => `#033[31m${text}#033[0m`)).toEqual([])
  })

  it('with the quote marks, dashes and blanks of a forum', () => {
    expect(
      each((text) =>
        text
          .replaceAll('"', '”')
          .replace(/'([^']*)'/g, '‘$1’')
          .replaceAll(' ', '\u00a0'),
      ),
    ).toEqual([])
    expect(each((text) => text.replaceAll('-', '‐'))).toEqual([])
  })

  it('as a web page writes it, quoted, in a list or behind a prompt', () => {
    const escaped = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;').replaceAll('<', '&lt;')
    expect(each(escaped)).toEqual([])
    expect(each((text) => `> ${text}`)).toEqual([])
    expect(each((text) => `  * ${text}`)).toEqual([])
    expect(each((text) => `\`${text}\``)).toEqual([])
  })

  it('with the line ends of other systems, behind a byte order mark, and in UTF-16', () => {
    expect(each((text) => `${text}\r`)).toEqual([])
    const wide = posted.filter(({ lines, expected }) => {
      const bytes = Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`, 'utf16le')
      return diagnoseBytes(toUtf8()(bytes)).findings[0]?.id !== expected
    })
    expect(wide.map(({ lines }) => lines)).toEqual([])
  })

  it('among binary data and lines of other encodings', () => {
    const noise = Buffer.concat([
      Buffer.from([0, 255, 254, 10, 0xc3, 0x28, 10]),
      Buffer.from('gr\u00fc\u00df\n', 'latin1'),
    ])
    const missed = posted.filter(({ lines, expected }) => {
      const bytes = Buffer.concat([noise, Buffer.from(`${lines.join('\n')}\n`), noise])
      return diagnoseBytes(bytes).findings[0]?.id !== expected
    })
    expect(missed.map(({ lines }) => lines)).toEqual([])
  })

  it('at the end of a line of a megabyte', () => {
    // What a terminal broke in two, and what is told by the time in front, cannot be told there.
    const whole = posted.filter(
      ({ lines, expected }) => lines.length === 1 && !expected.startsWith('kernel-'),
    )
    const start = '-x '.repeat(350_000)
    const missed = whole.filter(({ lines, expected }) => first([`${start}${lines[0]}`]) !== expected)
    expect(missed.map(({ expected }) => expected)).toEqual([])
  })
})

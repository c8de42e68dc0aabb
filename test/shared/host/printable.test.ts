import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printable } from '../../../src-shared/host/printable.ts'
import { anyText } from '../../any-text.ts'

// Written out apart from the categories that the code names: what must never reach a terminal or a window raw.
const DANGEROUS = [
  ...Array.from({ length: 32 }, (_, code) => code),
  ...Array.from({ length: 33 }, (_, offset) => 0x7f + offset),
  0xad,
  0x061c,
  0x180e,
  ...[0x200b, 0x200c, 0x200d, 0x200e, 0x200f],
  ...[0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e],
  ...[0x2060, 0x2066, 0x2067, 0x2068, 0x2069],
  0x3164,
  0xfe0f,
  0xfeff,
  0xfffa,
  ...[0xe0001, 0xe0041, 0xe007f],
]

describe('printable', () => {
  it('leaves an ordinary name as it is', () => {
    const name = 'GA102 [GeForce RTX 3080] – Ünïcode, 한국어, 😀 <b>&amp;</b>'
    expect(printable(name)).toBe(name)
  })

  it('writes every mark that cannot be seen as text', () => {
    for (const code of DANGEROUS)
      expect(printable(`a${String.fromCodePoint(code)}b`)).toBe(`a\\u{${code.toString(16)}}b`)
  })

  it('shows a colour sequence of a terminal instead of sending it', () => {
    expect(printable('\u001b[31mred\u001b]0;title\u0007')).toBe('\\u{1b}[31mred\\u{1b}]0;title\\u{7}')
  })

  it('cuts what is longer than asked, and says so', () => {
    expect(printable('x'.repeat(256))).toBe('x'.repeat(256))
    expect(printable('x'.repeat(257))).toBe(`${'x'.repeat(256)}…`)
    expect(printable('x'.repeat(20), 8)).toBe(`${'x'.repeat(8)}…`)
  })

  it('does not cut a character in two', () => {
    expect(printable(`${'x'.repeat(255)}😀y`)).toBe(`${'x'.repeat(255)}…`)
  })

  it('gives well-formed text without hidden marks for any text', () => {
    const hidden = new RegExp(`[${DANGEROUS.map((code) => `\\u{${code.toString(16)}}`).join('')}]`, 'u')
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = printable(text)
        expect(shown.isWellFormed()).toBe(true)
        expect(hidden.test(shown)).toBe(false)
      }),
    )
  })
})

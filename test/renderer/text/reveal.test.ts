import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reveal } from '../../../src-renderer/text/reveal.ts'

const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u
const anyText = fc.string({ unit: 'binary', maxLength: 4000 })

describe('reveal', () => {
  it('leaves nothing invisible in any text', () => {
    fc.assert(fc.property(anyText, (text) => !HIDDEN.test(reveal(text))))
  })

  it('changes nothing when it is applied twice', () => {
    fc.assert(fc.property(anyText, (text) => reveal(reveal(text)) === reveal(text)))
  })

  it('returns ordinary text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 300 }), (text) => reveal(text) === text),
    )
    expect(reveal('Bildschirm „Größe“ 27″ 日本語 שלום')).toBe('Bildschirm „Größe“ 27″ 日本語 שלום')
  })

  it('writes out marks that reorder text, and controls', () => {
    expect(reveal('a\u202eb\u0007c\u200bd')).toBe('a\\u{202e}b\\u{7}c\\u{200b}d')
    expect(reveal('\ud800x\u{e0041}')).toBe('\\u{d800}x\\u{e0041}')
  })

  it('keeps markup as the text that it is', () => {
    expect(reveal('<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>')
  })

  it('never gives more than 2,000 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 9000 }), (text) => reveal(text).length <= 2000),
    )
    expect(reveal('x'.repeat(3000)).endsWith('…')).toBe(true)
  })

  it('cuts heaps of combining marks', () => {
    expect(reveal(`e${'\u0301'.repeat(40)}x`)).toBe(`e${'\u0301'.repeat(3)}x`)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proseParts } from '../../../src-renderer/text/prose-parts.ts'
import { markTerms } from '../../../src-renderer/text/terms.ts'

describe('a sentence', () => {
  it('is cut at its backticks', () => {
    expect(proseParts('Run `a b` or `c`.').map(({ text, isCode }) => [text, isCode])).toEqual([
      ['Run ', false],
      ['a b', true],
      [' or ', false],
      ['c', true],
      ['.', false],
    ])
    expect(proseParts('a ` b').map(({ text, isCode }) => [text, isCode])).toEqual([['a ` b', false]])
  })

  it('loses nothing but pairs of backticks', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', 'a', ' ', 'vfio-pci') }), (sentence) => {
        const parts = proseParts(sentence)
        expect(parts.map(({ text, isCode }) => (isCode ? `\`${text}\`` : text)).join('')).toBe(sentence)
        expect(parts.every(({ text, isCode, at }) => sentence.startsWith(text, isCode ? at + 1 : at))).toBe(
          true,
        )
      }),
    )
  })

  it('has no term marked inside a command', () => {
    const [segments = []] = markTerms(['Load it with `modprobe vfio-pci`: vfio-pci waits.'])
    expect(segments.map(({ text }) => text)).toEqual([
      'Load it with `modprobe vfio-pci`: ',
      'vfio-pci',
      ' waits.',
    ])
    expect(segments[1]?.term).toBe('vfio-pci')
  })
})

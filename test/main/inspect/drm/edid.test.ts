import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monitorName } from '../../../../src-main/inspect/drm/edid.ts'

const HEADER = [0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0]
// "DEL" in three times five bits, product a0b1.
const DELL = [0x10, 0xac, 0xb1, 0xa0]

/** An EDID block with texts in its descriptors, by tag. */
function edid(
  descriptors: readonly { readonly tag: number; readonly text: readonly number[] }[],
  maker = DELL,
) {
  const block = new Uint8Array(128)
  block.set(HEADER)
  block.set(maker, 8)
  // The first descriptor is a timing in every real block.
  block.set([0x02, 0x3a, 0x80, 0xfc, 0x71], 54)
  for (const [index, { tag, text }] of descriptors.entries()) {
    const start = 72 + 18 * index
    block.set([0, 0, 0, tag, 0], start)
    block.set([...text, 0x0a, ...Array.from({ length: 13 }, () => 0x20)].slice(0, 13), start + 5)
  }
  return block
}

const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0))
const named = (text: string) => edid([{ tag: 0xfc, text: letters(text) }])

describe('monitorName', () => {
  it('is the name that the monitor gives itself', () => {
    expect(monitorName(named('DELL U2720Q'))).toBe('DELL U2720Q')
  })

  it('reads a name of full length, which nothing ends', () => {
    expect(monitorName(named('ABCDEFGHIJKLM'))).toBe('ABCDEFGHIJKLM')
  })

  it('looks past serial numbers and other texts', () => {
    const block = edid([
      { tag: 0xff, text: letters('SN12345') },
      { tag: 0xfe, text: letters('other') },
      { tag: 0xfc, text: letters('LG ULTRAGEAR') },
    ])
    expect(monitorName(block)).toBe('LG ULTRAGEAR')
  })

  it('ends a name at a zero', () => {
    expect(monitorName(edid([{ tag: 0xfc, text: [...letters('HP 24'), 0, 0, 0, 0, 0, 0, 0, 0] }]))).toBe(
      'HP 24',
    )
  })

  it.each([
    ['has no name', edid([])],
    ['has an empty name', named('')],
    ['has a name of blanks', named('             ')],
  ])('is the maker and the product where the block %s', (_, block) => {
    expect(monitorName(block)).toBe('DEL a0b1')
  })

  it('takes no timing for a text', () => {
    const block = edid([])
    block.set([1, 0, 0, 0xfc, 0, ...letters('no name at al')], 72)
    expect(monitorName(block)).toBe('DEL a0b1')
  })

  it('shows control characters instead of sending them', () => {
    expect(monitorName(named('\u001b[31m<b>x'))).toBe('\\u{1b}[31m<b>x')
  })

  it.each([
    ['is empty', new Uint8Array(0)],
    ['is cut', named('X').subarray(0, 127)],
    ['is all zeros', new Uint8Array(128)],
    ['is text', new TextEncoder().encode('x'.repeat(128))],
  ])('is nothing where the block %s', (_, block) => {
    expect(monitorName(block)).toBeUndefined()
  })

  it('is something short that can be shown for any block with the right head', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 120, maxLength: 300 }), (rest) => {
        const name = monitorName(new Uint8Array([...HEADER, ...rest]))
        expect(name?.length).toBeGreaterThan(0)
        expect(name).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u00ad]/)
      }),
    )
  })

  it('does not throw on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(['string', 'undefined']).toContain(typeof monitorName(bytes))
      }),
    )
  })
})

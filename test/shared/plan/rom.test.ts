import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64 } from '../../../src-shared/plan/base64.ts'
import { judgeRom } from '../../../src-shared/plan/rom.ts'
import { imageOf, romOf } from './rom-file.ts'

const CARD = { vendor: '10de', device: '2204' }

describe('judgeRom', () => {
  it('takes a ROM of one image and of several', () => {
    expect(judgeRom(romOf([CARD]), CARD)).toEqual({ tag: 'fits', images: 1 })
    expect(judgeRom(romOf([CARD, CARD, CARD]), CARD)).toEqual({ tag: 'fits', images: 3 })
  })

  it('takes a ROM that names the card in its list of devices', () => {
    const rom = romOf([{ vendor: '10de', device: '2203', more: ['2204'] }])
    expect(judgeRom(rom, CARD)).toEqual({ tag: 'fits', images: 1 })
  })

  it('takes a ROM with more behind its last image', () => {
    expect(judgeRom(Uint8Array.from([...romOf([CARD]), 1, 2, 3]), CARD).tag).toBe('fits')
  })

  it('names the card that a ROM is for instead', () => {
    const other = { vendor: '1002', device: '747e' }
    expect(judgeRom(romOf([other]), CARD)).toEqual({ tag: 'other-card', ...other })
    expect(judgeRom(romOf([{ ...CARD, device: '2206' }]), CARD)).toEqual({
      tag: 'other-card',
      ...CARD,
      device: '2206',
    })
    expect(judgeRom(romOf([CARD, other]), CARD)).toEqual({ tag: 'other-card', ...other })
  })

  it('tells a file that ends too early', () => {
    const rom = romOf([CARD, CARD])
    expect(judgeRom(rom.subarray(0, rom.length - 1), CARD)).toEqual({ tag: 'cut-short' })
    expect(judgeRom(imageOf(CARD, false), CARD)).toEqual({ tag: 'cut-short' })
  })

  it('tells the header of a flash tool from a ROM', () => {
    const header = new TextEncoder().encode('NVGI')
    expect(judgeRom(Uint8Array.from([...header, ...romOf([CARD])]), CARD)).toEqual({ tag: 'flash-header' })
  })

  it('takes nothing that has not all the marks', () => {
    const noMark = romOf([CARD])
    noMark[0] = 0
    const noData = romOf([CARD])
    noData.fill(0, 0x18, 0x1a)
    const noLength = romOf([CARD])
    noLength.fill(0, 0x40 + 0x10, 0x40 + 0x12)
    for (const rom of [noMark, noData, noLength]) expect(judgeRom(rom, CARD)).toEqual({ tag: 'not-a-rom' })
    expect(judgeRom(new Uint8Array(512), CARD)).toEqual({ tag: 'not-a-rom' })
    expect(judgeRom(new Uint8Array(), CARD).tag).not.toBe('fits')
  })

  it('stops on any bytes, and takes none that name no card', () => {
    const marked = fc
      .uint8Array({ maxLength: 2048, size: 'max' })
      .map((bytes) => Uint8Array.from([0x55, 0xaa, ...bytes]))
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 1024 }), marked), (bytes) => {
        expect(judgeRom(bytes, CARD).tag).not.toBe('fits')
      }),
    )
  })

  it('takes no ROM in which a byte of a mark was changed', () => {
    const marks = [0, 1, 0x40, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47]
    fc.assert(
      fc.property(fc.constantFrom(...marks), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const rom = romOf([CARD])
        rom[at] = (rom[at] ?? 0) ^ by
        expect(judgeRom(rom, CARD).tag).not.toBe('fits')
      }),
    )
  })
})

describe('fromBase64', () => {
  it('gives back what was encoded', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(fromBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes)
      }),
    )
  })

  it.each(['a', 'ab=c', '====', 'ab c', 'abc-', 'é===', 'YQ=a'])('refuses %j', (text) => {
    expect(fromBase64(text)).toBeUndefined()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseResources } from '../../../../src-main/inspect/pci/resources.ts'
import { anyText } from '../../../any-text.ts'

const NONE = '0x0000000000000000 0x0000000000000000 0x0000000000000000'
const CARD = [
  '0x00000000a4000000 0x00000000a4ffffff 0x0000000000040200',
  '0x0000004000000000 0x000000400fffffff 0x000000000014220c',
  NONE,
  '0x0000004010000000 0x0000004011ffffff 0x000000000014220c',
  NONE,
  '0x0000000000003000 0x000000000000307f 0x0000000000040101',
  '0x00000000000c0000 0x00000000000dffff 0x0000000000000212',
  ...Array.from({ length: 6 }, () => NONE),
].join('\n')

describe('parseResources', () => {
  it('reads the bars and the ROM of a graphics card', () => {
    expect(parseResources(CARD, new Set(['resource1', 'resource1_resize']))).toEqual({
      bars: [
        { index: 0, kind: 'memory', prefetchable: false, bytes: 16 * 2 ** 20, resizable: false },
        { index: 1, kind: 'memory64', prefetchable: true, bytes: 256 * 2 ** 20, resizable: true },
        { index: 3, kind: 'memory64', prefetchable: true, bytes: 32 * 2 ** 20, resizable: false },
        { index: 5, kind: 'io', prefetchable: false, bytes: 128, resizable: false },
      ],
      romBytes: 128 * 1024,
    })
  })

  it('takes no window of a bridge for a bar', () => {
    const bridge = [...Array.from({ length: 7 }, () => NONE), CARD.split('\n')[0]].join('\n')
    expect(parseResources(bridge, new Set())).toEqual({ bars: [], romBytes: 0 })
  })

  it('counts a bar that has a size and no place yet', () => {
    const unset = '0x0000000000000000 0x00000000000fffff 0x0000000020040200'
    expect(parseResources(unset, new Set()).bars.map((bar) => bar.bytes)).toEqual([2 ** 20])
  })

  it('knows a bar of all there is without losing count', () => {
    const all = '0x0000000000000000 0xffffffffffffffff 0x0000000000140200'
    expect(parseResources(all, new Set()).bars[0]?.bytes).toBe(2 ** 64)
  })

  it.each([
    '',
    '0x1 0x2',
    '0x00000000a4ffffff 0x00000000a4000000 0x0000000000040200',
    '0x00000000a4000000 0x00000000a4ffffff 0x0000000000040200 0x0',
    '00000000a4000000 00000000a4ffffff 0000000000040200',
    '0xG0000000a4000000 0x00000000a4ffffff 0x0000000000040200',
    '0x00000000a4000000\t0x00000000a4ffffff\t0x0000000000040200',
    '-0x1 0x2 0x200',
  ])('finds nothing in %j', (line) => {
    expect(parseResources(line, new Set())).toEqual({ bars: [], romBytes: 0 })
  })

  it('gives finite sizes and at most six bars for any text', () => {
    const number = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((value) => `0x${value.toString(16)}`)
    const line = fc.oneof(
      anyText,
      fc.array(number, { minLength: 3, maxLength: 3 }).map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 15 }), (lines) => {
        const { bars, romBytes } = parseResources(lines.join('\n'), new Set())
        expect(bars.length).toBeLessThanOrEqual(6)
        for (const bytes of [...bars.map((bar) => bar.bytes), romBytes]) {
          expect(Number.isFinite(bytes)).toBe(true)
          expect(bytes).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytes, generation, linkFacts } from '../../../src-renderer/text/amounts.ts'

describe('bytes', () => {
  it.each([
    [0, '0 B'],
    [1, '1 B'],
    [1023, '1023 B'],
    [1024, '1 KiB'],
    [1536, '1.5 KiB'],
    [268435456, '256 MiB'],
    [33_500_000_000, '31 GiB'],
    [2 ** 63, '8192 PiB'],
  ])('says %d as %s', (amount, words) => {
    expect(bytes(amount)).toBe(words)
  })

  it('always gives a number and a unit', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e18, noNaN: true }), (amount) =>
        /^\d+(\.\d)? ([KMGTP]i)?B$/.test(bytes(amount)),
      ),
    )
  })
})

describe('a link', () => {
  const link = { speed: 2.5, width: 16, maxSpeed: 16, maxWidth: 16 }

  it('is given by the best that it can do, because a resting card slows it down', () => {
    expect(linkFacts(link)).toEqual({ best: 'PCIe 4.0 ×16', narrowed: undefined })
  })

  it('tells where fewer lanes are in use than there could be', () => {
    expect(linkFacts({ ...link, width: 8 }).narrowed).toEqual({ now: 8, most: 16 })
  })

  it('says what is known where the rest is not', () => {
    expect(linkFacts({ speed: null, width: 4, maxSpeed: null, maxWidth: null }).best).toBe('×4')
    expect(linkFacts({ speed: 8, width: 0, maxSpeed: null, maxWidth: 0 }).best).toBe('PCIe 3.0')
    expect(linkFacts({ speed: null, width: null, maxSpeed: null, maxWidth: null }).best).toBeUndefined()
    expect(linkFacts(null).best).toBeUndefined()
  })

  it('has no generation for a speed that there is not', () => {
    expect(generation(3)).toBeUndefined()
    expect(generation(32)).toBe('5.0')
  })
})

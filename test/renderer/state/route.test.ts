import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatRoute, parseRoute } from '../../../src-renderer/state/route.ts'
import { parseAddress } from '../../../src-shared/host/address.ts'
import { places } from '../../../src-shared/ipc/places.ts'

const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 64 }).filter((id) => id.length <= 64)
const live = { kind: 'live' } as const
const anyAddress = fc
  .tuple(fc.nat(0xffff), fc.nat(0xff), fc.nat(0x1f), fc.nat(7))
  .map(([domain, bus, slot, part]) => {
    const hex = (number: number, digits: number) => number.toString(16).padStart(digits, '0')
    return `${hex(domain, 4)}:${hex(bus, 2)}:${hex(slot, 2)}.${part}`
  })
const anyRoute = fc.oneof(
  fc.record({ place: fc.constant('group' as const), source: fc.constant(live), card: anyAddress }),
  fc.record({ place: fc.constantFrom(...places), source: fc.constant(live) }),
  fc.record({
    place: fc.constantFrom(...places),
    source: anyText.map((id) => ({ kind: 'sample', id }) as const),
  }),
)

describe('a route', () => {
  it('is read back from its fragment', () => {
    fc.assert(
      fc.property(anyRoute, (route) => {
        expect(parseRoute(formatRoute(route))).toEqual(route)
      }),
    )
  })

  it('is found in any fragment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (fragment) => {
        const { place, source, card } = parseRoute(fragment)
        expect(card === undefined || parseAddress(card) !== undefined).toBe(true)
        expect(places).toContain(place)
        if (source.kind === 'sample') expect(source.id.length).toBeLessThanOrEqual(64)
      }),
    )
  })

  it('names a card only where a place is about one, and only by an address', () => {
    const card = '0000:01:00.0'
    expect(parseRoute(`#/group?sample=twins&card=${card}`)).toMatchObject({ place: 'group', card })
    expect(parseRoute(`#/plan?card=${card}`)).toEqual({ place: 'plan', source: live })
    expect(parseRoute('#/group?card=%3Cb%3E')).toEqual({ place: 'group', source: live })
  })

  it('leads home from nowhere', () => {
    const home = { place: 'readiness', source: { kind: 'live' } }
    expect(parseRoute('')).toEqual(home)
    expect(parseRoute('#/nowhere?sample=')).toEqual(home)
    expect(parseRoute(`#/readiness?sample=${'x'.repeat(65)}`)).toEqual(home)
  })
})

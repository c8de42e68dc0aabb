import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatRoute, parseRoute, places } from '../../../src-renderer/state/route.ts'

const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 64 }).filter((id) => id.length <= 64)
// What is changed is always this computer.
const ownPlaces = ['apply', 'proof', 'history'] as const
const live = { kind: 'live' } as const
const anyRoute = fc.oneof(
  fc.record({ place: fc.constantFrom(...places), source: fc.constant(live) }),
  fc.record({
    place: fc.constantFrom(...places.filter((place) => !ownPlaces.some((own) => own === place))),
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
        const { place, source } = parseRoute(fragment)
        expect(places).toContain(place)
        if (source.kind === 'sample') expect(source.id.length).toBeLessThanOrEqual(64)
      }),
    )
  })

  it('to what is changed is one of this computer, whatever else it names', () => {
    for (const place of ownPlaces) {
      expect(parseRoute(`#/${place}?sample=twins`)).toEqual({ place, source: live })
      expect(formatRoute({ place, source: { kind: 'sample', id: 'twins' } })).toBe(`#/${place}`)
    }
  })

  it('leads home from nowhere', () => {
    const home = { place: 'readiness', source: { kind: 'live' } }
    expect(parseRoute('')).toEqual(home)
    expect(parseRoute('#/nowhere?sample=')).toEqual(home)
    expect(parseRoute(`#/readiness?sample=${'x'.repeat(65)}`)).toEqual(home)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../src-shared/host/assess.ts'
import type { HostReport } from '../../../src-shared/host/report.ts'
import type { Device } from '../../../src-shared/host/report-device.ts'
import { type Way, wayIds, waySchema } from '../../../src-shared/ways/way.ts'
import { waysFor } from '../../../src-shared/ways/ways-for.ts'
import { type Wish, wishSchema } from '../../../src-shared/ways/wish.ts'
import { machine } from '../host/machines.ts'
import { device, facts, intelGraphics, nvidiaCard } from '../host/sample-facts.ts'

const games: Wish = { guest: 'windows', purpose: 'games', sharing: false }
const two = machineOf(intelGraphics, ...nvidiaCard)
const one = machineOf(...nvidiaCard)
const arc = device({
  address: '0000:03:00.0',
  vendor: '8086',
  device: 'e212',
  deviceName: 'Arc Pro B50',
  driver: 'xe',
  group: 20,
  sriov: { total: 12, enabled: 0 },
})

describe('waysFor', () => {
  it.each([
    ['Windows games and two cards', two, {}, 'passthrough'],
    ['Linux games and two cards', two, { guest: 'linux' }, 'passthrough'],
    ['CUDA and two cards', two, { purpose: 'computing', guest: 'linux' }, 'passthrough'],
    ['a Linux desktop', two, { purpose: 'desktop', guest: 'linux' }, 'virgl'],
    [
      'a Windows desktop on old Intel graphics that stay',
      two,
      { purpose: 'desktop', sharing: true },
      'mediated',
    ],
    ['a server', two, { purpose: 'server' }, 'software'],
    ['Linux games on the only card', one, { guest: 'linux' }, 'venus'],
    ['Windows on the only card', one, {}, 'software'],
    ['Windows games and a card that can divide itself, to share', machineOf(arc), { sharing: true }, 'sriov'],
    ['Windows games and such a card beside another', machineOf(intelGraphics, arc), {}, 'passthrough'],
    ['a computer without any card', machineOf(), { guest: 'linux' }, 'software'],
  ] satisfies [string, HostReport, Partial<Wish>, string][])(
    'answers first for: %s',
    (_what, report, over, expected) => {
      const [first] = waysFor(report, { ...games, ...over })
      expect(first).toMatchObject({ id: expected, fit: 'best' })
    },
  )

  it('says why a way is out', () => {
    const ways = new Map(waysFor(one, games).map((way) => [way.id, way]))
    expect(ways.get('passthrough')).toMatchObject({ fit: 'not-here', next: '' })
    expect(ways.get('passthrough')?.reasons[0]?.text).toContain('only card that can draw')
    expect(ways.get('venus')).toMatchObject({ fit: 'not-here', cards: [] })
    expect(ways.get('mediated')?.answer).toContain('vGPU')
    const i915 = waysFor(machineOf({ ...arc, driver: 'i915' }), games).find(({ id }) => id === 'sriov')
    expect(i915).toMatchObject({ fit: 'not-here' })
    expect(i915?.answer).toContain('i915')
  })

  it('names the card to take: one that nothing is said against, before one that draws this desktop', () => {
    const second = nvidiaCard.map((part) => ({
      ...part,
      address: part.address.replace('01:', '05:'),
      device: '2204',
      deviceName: `Second ${part.deviceName}`,
      group: 33,
    }))
    const report = machineOf(intelGraphics, ...nvidiaCard, ...second)
    const monitor = { name: 'DP-1', status: 'connected', enabled: true, monitor: undefined } as const
    const drawn = assess(
      facts({
        devices: [intelGraphics, ...nvidiaCard, ...second],
        connectors: [{ ...monitor, address: '0000:01:00.0' }],
      }),
      { kind: 'root', name: null },
    )
    expect(waysFor(report, games)[0]?.cards[0]).toBe('0000:01:00.0')
    expect(waysFor(drawn, games)[0]?.cards[0]).toBe('0000:05:00.0')
  })

  it('has every way once, the ones that are out last, in whole sentences, on any machine', () => {
    const wish = fc.record({
      guest: fc.constantFrom(...wishSchema.shape.guest.options),
      purpose: fc.constantFrom(...wishSchema.shape.purpose.options),
      sharing: fc.boolean(),
    })
    fc.assert(
      fc.property(machine, wish, ({ devices }, asked) => {
        const ways = waysFor(machineOf(...devices), asked)
        expect(ways.map(({ id }) => id).toSorted()).toEqual([...wayIds].toSorted())
        const fits = ways.map(({ fit }) => ['best', 'good', 'works', 'poor', 'not-here'].indexOf(fit))
        expect(fits).toEqual(fits.toSorted())
        expect(fits.filter((fit) => fit === 0)).toHaveLength(1)
        for (const way of ways) {
          expect(waySchema.parse(way)).toEqual(way)
          expect(sentences(way)).not.toMatch(/\{\{|\bway\.\w/)
          expect(way.next === '').toBe(way.fit === 'not-here')
        }
      }),
      { numRuns: 200 },
    )
  })
})

function machineOf(...devices: readonly Device[]): HostReport {
  return assess(facts({ devices: [...devices] }), { kind: 'root', name: null })
}

function sentences({ title, answer, reasons, next }: Way): string {
  return [title, answer, ...reasons.map(({ text }) => text), next].join(' ')
}

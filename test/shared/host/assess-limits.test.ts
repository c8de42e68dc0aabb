import { describe, expect, it } from 'vitest'
import { assess } from '../../../src-shared/host/assess.ts'
import { device, facts } from './sample-facts.ts'

const source = { kind: 'root', name: null } as const
const hex = (value: number) => value.toString(16).padStart(2, '0')

/** Functions in slots of their own, in one group or in none; one in so many is a card. */
function many(count: number, cardEvery: number, group: number | null) {
  return Array.from({ length: count }, (_, index) =>
    device({
      address: `0000:${hex(index >> 5)}:${hex(index & 31)}.0`,
      class: index % cardEvery === 0 ? '030000' : '088000',
      group,
    }),
  )
}

function report(devices: ReturnType<typeof many>) {
  const groups = [{ id: 1, type: undefined, devices: devices.map(({ address }) => address) }]
  const { iommu } = facts()
  return assess(facts({ devices, iommu: { ...iommu, groups } }), source)
}

describe('the limits of a report', () => {
  it('are far from what a machine can have', () => {
    const { cards, notes } = report(many(2000, 40, 1))
    expect(cards).toHaveLength(50)
    expect(cards.every(({ bindSet, twins }) => bindSet.length === 2000 && twins.length === 49)).toBe(true)
    expect(notes).toEqual([])
  })

  it('end the judging of cards that are all twins, and a note says so', { timeout: 10_000 }, () => {
    const { cards, devices, notes } = report(many(4000, 1, null))
    expect(devices).toHaveLength(4000)
    expect(cards).toHaveLength(1024)
    expect(cards.at(-1)?.address).toBe('0000:1f:1f.0')
    expect(cards[0]?.twins).toHaveLength(1023)
    expect(notes.map(({ code, text }) => `${code}: ${text}`)).toEqual([
      'too-large: /sys/bus/pci/devices shows more graphics cards than can be judged; only the first 1024 were.',
    ])
  })

  it('end the judging of cards that each demand everything', { timeout: 10_000 }, () => {
    const { cards, notes } = report(many(8000, 100, 1))
    expect(cards).toHaveLength(32)
    expect(cards.every(({ bindSet }) => bindSet.length === 8000)).toBe(true)
    expect(notes.map(({ code }) => code)).toEqual(['too-large'])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportOfSample } from '../../../../src-main/service/report-of-sample.ts'
import { aroundCard } from '../../../../src-renderer/places/group/tree/around-card.ts'
import { machineTree } from '../../../../src-renderer/places/group/tree/machine-tree.ts'
import { whyTogether } from '../../../../src-renderer/places/group/tree/why-together.ts'
import type { HostReport } from '../../../../src-shared/host/report.ts'
import { cardWith, deviceWith, reportWith } from '../../machines.ts'

const addresses = Array.from({ length: 12 }, (_, index) => `0000:${index < 6 ? '00' : '40'}:0${index % 6}.0`)
const anyReport: fc.Arbitrary<HostReport> = fc
  .array(
    fc.record({
      parent: fc.option(fc.constantFrom(...addresses, '0000:ff:1f.7')),
      group: fc.option(fc.nat(3)),
      bridge: fc.boolean(),
    }),
    { maxLength: addresses.length },
  )
  .map((drafts) =>
    reportWith({
      devices: drafts.map((draft, index) => deviceWith({ address: addresses[index] ?? '', ...draft })),
    }),
  )

/** A sample machine and the card in a slot of it. */
async function sample(id: string, address: string) {
  const report = await reportOfSample(id)
  const card = report?.cards.find((candidate) => candidate.address === address)
  if (!report || !card) throw new Error(`the sample machine "${id}" is not as it was`)
  return { report, card, tree: machineTree(report, card) }
}

describe('the tree of a machine', () => {
  it('has every function once, each after what it hangs on, whatever hangs on what', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const tree = machineTree(report, undefined)
        const functions = tree.flatMap(({ device }) => (device ? [device.address] : []))
        expect(functions.toSorted()).toEqual(report.devices.map(({ address }) => address).toSorted())
        for (const [index, { parent }] of tree.entries()) {
          const before = tree.slice(0, index).map(({ id }) => id)
          if (index > 0) expect(before).toContain(parent)
        }
      }),
    )
  })

  it('tells the card from what moves along, from the way there and from what stays', async () => {
    const { tree } = await sample('shared-group', '0000:25:00.0')
    const fate = Object.fromEntries(tree.map((node) => [node.id.slice(5), node.fate]))
    expect(fate).toMatchObject({
      '25:00.0': 'card',
      '25:00.1': 'card',
      '21:00.0': 'along',
      '20:04.0': 'way',
      '26:00.0': 'stays',
      '00:01.3': 'stays',
    })
    expect(tree.filter(({ isOnWay }) => isOnWay).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['processor', '0000:00:01.3', '0000:20:04.0', '0000:25:00.0']),
    )
    expect(tree.find(({ id }) => id === '0000:26:00.0')?.isOnWay).toBe(false)
  })

  it('has root buses of their own only where there are several', async () => {
    const { tree: one } = await sample('shared-group', '0000:25:00.0')
    expect(one.filter(({ kind }) => kind === 'bus')).toEqual([])
    const { tree: several } = await sample('server', '0000:41:00.0')
    expect(several.filter(({ kind }) => kind === 'bus').map(({ id }) => id)).toContain('bus:0000:40')
  })
})

describe('the part around a card', () => {
  it('keeps all that moves with the way there, and counts the rest', () => {
    fc.assert(
      fc.property(anyReport, fc.subarray(addresses), (report, bindSet) => {
        const card = cardWith({ address: addresses[0] ?? '', functions: bindSet.slice(0, 1), bindSet })
        const tree = machineTree(report, card)
        const around = aroundCard(tree)
        expect(around.filter(({ fate }) => fate !== 'stays')).toEqual(
          tree.filter(({ fate }) => fate !== 'stays'),
        )
        const ids = around.map(({ id }) => id)
        expect(
          around.slice(1).every(({ parent }, index) => ids.slice(0, index + 1).includes(parent ?? '')),
        ).toBe(true)
        const shown = around.filter(({ device }) => device).length
        const rest = around.filter(({ kind }) => kind === 'rest').reduce((sum, { count }) => sum + count, 0)
        expect(shown + rest).toBe(report.devices.length)
      }),
    )
  })
})

describe('why devices cannot be kept apart', () => {
  it('is said of the bridge above them and of the slot they share', async () => {
    const { card, report } = await sample('shared-group', '0000:25:00.0')
    const [bridge, slot, ...others] = whyTogether(card, report)
    expect(bridge).toMatch(/PCIe Bridge \(03:00\.2\) offers no ACS.*SM981.*GTX 1060/)
    expect(slot).toMatch(/^Slot 03:00 holds.*xHCI.*SATA/)
    expect(others).toEqual([])
  })

  it('is not said of a card that is alone', async () => {
    const { card, report } = await sample('amd-amd', '0000:03:00.0')
    expect(whyTogether(card, report)).toEqual([])
  })
})

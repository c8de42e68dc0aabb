import { describe, expect, it } from 'vitest'
import type { MemoryEntry } from '../../../src-main/inspect/root/memory-store.ts'
import { reportOf } from './bad-roots.ts'

const file = (content: string): MemoryEntry => ({ kind: 'file', content })
const link = (target: string): MemoryEntry => ({ kind: 'link', target })

describe('65,536 functions', () => {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')

  /** Every function that one domain can have; each slot is a group, and `code` gives the class of a function. */
  function domain(code: (index: number) => string, group: (index: number) => number) {
    const tree = new Map<string, MemoryEntry>()
    for (let index = 0; index < 65_536; index += 1) {
      const address = `0000:${hex(index >> 8, 2)}:${hex((index >> 3) & 31, 2)}.${index & 7}`
      const place = `/sys/bus/pci/devices/${address}`
      tree.set(
        `${place}/uevent`,
        file(`PCI_CLASS=${code(index)}\nPCI_ID=10DE:${hex(index, 4).toUpperCase()}\n`),
      )
      tree.set(`${place}/iommu_group`, link(`../../../../kernel/iommu_groups/${group(index)}`))
    }
    return tree
  }

  it('are read and judged in seconds', { timeout: 30_000 }, async () => {
    const report = await reportOf(
      domain(
        (index) => (index % 512 === 0 ? '30000' : '10802'),
        (index) => index >> 3,
      ),
    )
    expect(report.devices).toHaveLength(65_536)
    expect(report.iommu.groups).toHaveLength(8192)
    expect(report.cards).toHaveLength(128)
    expect(report.cards.every(({ bindSet }) => bindSet.length === 8)).toBe(true)
    expect(report.notes).toEqual([])
  })

  it('are read and judged in seconds where all are cards in one group', { timeout: 60_000 }, async () => {
    const report = await reportOf(
      domain(
        () => '30000',
        () => 1,
      ),
    )
    expect(report.devices).toHaveLength(65_536)
    expect(report.notes.map(({ code }) => code)).toEqual(['too-large'])
  })
})

import { describe, expect, it } from 'vitest'
import { platformOptIn, readIommu } from '../../../src-main/inspect/iommu.ts'
import { device } from '../../shared/host/sample-facts.ts'
import { type Content, memoryRoot } from './memory-root.ts'

const GROUPS = '/sys/kernel/iommu_groups'
const link = '-> ../../../../devices/pci0000:00/x'

function read(
  files: Readonly<Record<string, Content>>,
  groups: Readonly<Record<string, number | null>> = {},
) {
  const devices = Object.entries(groups).map(([address, group]) => device({ address, group }))
  return readIommu(memoryRoot(files), devices)
}

describe('readIommu', () => {
  it('reads tables, units and groups', () => {
    const found = read(
      {
        '/sys/firmware/acpi/tables/DMAR': 'x',
        '/sys/firmware/acpi/tables/APIC': 'x',
        '/sys/class/iommu/dmar0': '-> ../../devices/virtual/iommu/dmar0',
        [`${GROUPS}/14/type`]: 'DMA-FQ\n',
        [`${GROUPS}/14/devices/0000:01:00.0`]: link,
      },
      { '0000:01:00.0': 14, '0000:01:00.1': 14 },
    )
    expect(found).toEqual({
      acpiTables: ['APIC', 'DMAR'],
      units: ['dmar0'],
      groups: [{ id: 14, type: 'DMA-FQ', devices: ['0000:01:00.0', '0000:01:00.1'] }],
      interruptRemapping: undefined,
    })
  })

  it('tells a folder of tables that is empty from one that is not shown', () => {
    expect(read({ '/sys/firmware/acpi/tables': { kind: 'folder' } }).acpiTables).toEqual([])
    expect(read({}).acpiTables).toBeUndefined()
    expect(read({ '/sys/firmware/acpi/tables': { kind: 'denied' } }).acpiTables).toBeUndefined()
  })

  it('tells groups that are none from groups that are not shown', () => {
    expect(read({ [GROUPS]: { kind: 'folder' } }).groups).toEqual([])
    expect(read({}).groups).toBeUndefined()
  })

  it('knows groups from the links of the functions alone, in order of their numbers', () => {
    const { groups } = read(
      {},
      { '0000:01:00.0': 100, '10000:01:00.0': 2, 'fffe:01:00.0': 2, '0000:02:00.0': 30 },
    )
    expect(groups).toEqual([
      { id: 2, type: undefined, devices: ['fffe:01:00.0', '10000:01:00.0'] },
      { id: 30, type: undefined, devices: ['0000:02:00.0'] },
      { id: 100, type: undefined, devices: ['0000:01:00.0'] },
    ])
  })

  it('knows groups from their folders alone', () => {
    const { groups } = read(
      {
        [`${GROUPS}/7/devices/0000:02:00.0`]: link,
        [`${GROUPS}/7/devices/0000:01:00.0`]: link,
        [`${GROUPS}/9/type`]: 'DMA',
        [`${GROUPS}/7/type`]: 'identity',
      },
      { '0000:01:00.0': null, '0000:02:00.0': null },
    )
    expect(groups).toEqual([
      { id: 7, type: 'identity', devices: ['0000:01:00.0', '0000:02:00.0'] },
      { id: 9, type: 'DMA', devices: [] },
    ])
  })

  it('puts together what links and folders tell', () => {
    const { groups } = read(
      { [`${GROUPS}/7/devices/0000:02:00.0`]: link, [`${GROUPS}/7/devices/0000:01:00.0`]: link },
      { '0000:01:00.0': 7, '0000:02:00.0': null },
    )
    expect(groups).toEqual([{ id: 7, type: undefined, devices: ['0000:01:00.0', '0000:02:00.0'] }])
  })

  it('passes over names that are no numbers or no addresses, and takes the greatest number there can be', () => {
    const { groups } = read({
      [`${GROUPS}/2147483647/devices/0000:01:00.0`]: link,
      [`${GROUPS}/2147483647/devices/usb1`]: link,
      [`${GROUPS}/999999999/devices/\u202e`]: link,
      [`${GROUPS}/99999999999/devices/0000:02:00.0`]: link,
      [`${GROUPS}/-1/devices/0000:03:00.0`]: link,
      [`${GROUPS}/x/devices/0000:03:00.0`]: link,
    })
    expect(groups).toEqual([
      { id: 999_999_999, type: undefined, devices: [] },
      { id: 2_147_483_647, type: undefined, devices: ['0000:01:00.0'] },
    ])
  })

  it('shows what hides in the names of units and types', () => {
    const found = read({ '/sys/class/iommu/dmar\u001b[0m': 'x', [`${GROUPS}/1/type`]: 'DMA\u202e\n' })
    expect(found.units).toEqual(['dmar\\u{1b}[0m'])
    expect(found.groups?.[0]?.type).toBe('DMA\\u{202e}')
  })

  it.each([
    [' 24:   0   0  IR-PCI-MSI-0000:00:1c.0    0-edge   PCIe PME', true],
    ['  1:   9   0  IR-IO-APIC    1-edge   i8042', true],
    ['  1:   9   0  IO-APIC    1-edge   i8042', false],
    [' 25:   0   0  PCI-MSIX-0000:01:00.0    0-edge   nvme0q0', false],
    [' 11:   0   0  GICv3  27 Level  arch_timer', undefined],
    ['           CPU0       CPU1', undefined],
    ['', undefined],
  ])('reads interrupt remapping from %j', (interrupts, remapping) => {
    expect(read({ '/proc/interrupts': interrupts }).interruptRemapping).toBe(remapping)
  })
})

describe('platformOptIn', () => {
  it('knows the sentence of the kernel, and knows nothing without a log', () => {
    expect(platformOptIn('[0.1] DMAR: Intel-IOMMU force enabled due to platform opt in\n')).toBe(true)
    expect(platformOptIn('[0.1] DMAR: IOMMU enabled\n')).toBe(false)
    expect(platformOptIn(undefined)).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import type { IommuFacts } from '../../../src-shared/host/facts.ts'
import { iommuState } from '../../../src-shared/host/iommu-state.ts'
import { device } from './sample-facts.ts'

const nothing: IommuFacts = {
  acpiTables: undefined,
  units: [],
  groups: undefined,
  interruptRemapping: undefined,
  platformOptIn: undefined,
}
const group = { id: 3, type: 'DMA', devices: ['0000:00:02.0'] }
const ungrouped = device({ address: '0000:01:00.0' })

describe('the state of the IOMMU', () => {
  it('is on where a group has a device, whatever the tables say', () => {
    expect(iommuState({ ...nothing, groups: [group] }, 'intel')).toBe('on')
    expect(iommuState({ ...nothing, groups: [group], acpiTables: [] }, 'intel')).toBe('on')
    expect(iommuState({ ...nothing, groups: [group] }, 'other')).toBe('on')
  })
  it('is on where a function links to a group although the list of groups is missing', () => {
    expect(iommuState(nothing, 'amd', [{ ...ungrouped, group: 7 }])).toBe('on')
  })
  it('is not on where the groups are all empty', () => {
    const groups = [{ ...group, devices: [] }]
    expect(iommuState({ ...nothing, groups, acpiTables: ['DMAR'] }, 'intel')).toBe('off-in-kernel')
  })
  it.each(['DMAR', 'IVRS'])('is off in the kernel where %s is there and no group is', (table) => {
    expect(iommuState({ ...nothing, groups: [], acpiTables: ['APIC', table] }, 'unknown')).toBe(
      'off-in-kernel',
    )
  })
  it('is off in the firmware where the tables can be listed and neither is among them', () => {
    expect(iommuState({ ...nothing, groups: [], acpiTables: ['APIC'] }, 'intel')).toBe('off-in-firmware')
    expect(iommuState({ ...nothing, groups: [], acpiTables: ['DMARX', 'dmar'] }, 'amd')).toBe(
      'off-in-firmware',
    )
  })
  it('takes a missing group folder for no groups only where functions could be read', () => {
    const facts = { ...nothing, acpiTables: ['APIC'] }
    expect(iommuState(facts, 'intel', [ungrouped])).toBe('off-in-firmware')
    expect(iommuState(facts, 'intel', [])).toBe('unknown')
  })
  it('is unknown where the tables could not be listed', () => {
    expect(iommuState({ ...nothing, groups: [] }, 'intel')).toBe('unknown')
    expect(iommuState(nothing, 'intel', [ungrouped])).toBe('unknown')
  })
  it('is unknown without groups on processors that are not x86 or not known', () => {
    expect(iommuState({ ...nothing, groups: [], acpiTables: ['APIC'] }, 'other')).toBe('unknown')
    expect(iommuState({ ...nothing, groups: [], acpiTables: ['APIC'] }, 'unknown')).toBe('unknown')
  })
})

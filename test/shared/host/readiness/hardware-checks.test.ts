import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../../src-shared/host/facts.ts'
import { readiness } from '../../../../src-shared/host/readiness/readiness.ts'
import { device, facts, intelGraphics, nvidiaCard, worldOf } from '../sample-facts.ts'

function checkOf(id: string, over: Partial<Facts> = {}) {
  return readiness(worldOf(facts(over))).find((check) => check.id === id)
}
const base = facts()
const ungrouped = base.devices.map((part) => ({ ...part, group: null }))
const off = (acpiTables: string[] | undefined, over: Partial<Facts> = {}): Partial<Facts> => ({
  devices: ungrouped,
  iommu: { ...base.iommu, acpiTables, groups: [], units: [], interruptRemapping: undefined },
  ...over,
})
const args = (...list: string[]) => ({ boot: { ...base.boot, arguments: list } })
const virtual = { machine: { ...base.machine, virtual: true, product: 'Standard PC (Q35 + ICH9, 2009)' } }

describe('a desktop where all is well', () => {
  it('passes every check and has nothing to do', () => {
    const checks = readiness(worldOf(facts()))
    expect(checks.filter(({ status }) => status !== 'pass')).toEqual([
      expect.objectContaining({ id: 'resizable-bar', status: 'unknown' }),
    ])
    expect(checks.every(({ fix }) => fix.kind === 'none')).toBe(true)
  })
})

describe('the check of the processor', () => {
  it('fails without vmx and svm, and leads to the setting of this board', () => {
    const check = checkOf('cpu-virtualization', {
      cpu: { ...base.cpu, virtualization: 'none' },
      virtualization: { ...base.virtualization, kvm: false },
    })
    expect(check).toMatchObject({ status: 'fail', fix: { kind: 'firmware-setting' } })
    expect(check?.fix.text).toContain('Intel (VMX) Virtualization Technology')
  })
  it('does not look for x86 flags on other processors', () => {
    const cpu = { ...base.cpu, vendor: 'other', virtualization: 'none' } as const
    expect(checkOf('cpu-virtualization', { cpu })?.status).toBe('pass')
    const virtualization = { ...base.virtualization, kvm: null }
    expect(checkOf('cpu-virtualization', { cpu, virtualization })?.status).toBe('unknown')
  })
  it('sends a virtual machine to its host and not to a firmware that it does not have', () => {
    const check = checkOf('cpu-virtualization', {
      ...virtual,
      cpu: { ...base.cpu, virtualization: 'none' },
      virtualization: { ...base.virtualization, kvm: null },
    })
    expect(check).toMatchObject({ status: 'fail', fix: { kind: 'choice' } })
    expect(check?.fix.text).toContain('host-passthrough')
  })
  it('asks for the module where the flag is there and /dev/kvm is not', () => {
    const check = checkOf('kvm', { virtualization: { ...base.virtualization, kvm: false } })
    expect(check).toMatchObject({ status: 'fail', fix: { kind: 'command' } })
    expect(check?.fix.text).toContain('modprobe kvm_intel')
  })
})

describe('the check of the IOMMU', () => {
  it('counts the groups, and says so in the singular for one', () => {
    expect(checkOf('iommu')?.detail).toContain('in 2 IOMMU groups')
    expect(checkOf('iommu', { devices: nvidiaCard })?.detail).toContain('in 1 IOMMU group.')
  })
  it('fails with the menu path of this board where the firmware has it off', () => {
    const check = checkOf('iommu', off(['APIC']))
    expect(check).toMatchObject({ status: 'fail', fix: { kind: 'firmware-setting' } })
    expect(check?.fix.text).toContain('VT-d: Enabled')
  })
  it('says that Handover adds intel_iommu=on where the kernel has it off', () => {
    const check = checkOf('iommu', off(['DMAR']))
    expect(check).toMatchObject({ status: 'warn', fix: { kind: 'kernel-argument' } })
    expect(check?.fix.text).toContain('Handover adds the kernel argument intel_iommu=on')
  })
  it.each([
    ['intel_iommu=off', 'DMAR'],
    ['iommu=pt,off', 'DMAR'],
    ['amd_iommu=off', 'IVRS'],
  ])('names %s as the cause', (argument, table) => {
    expect(checkOf('iommu', off([table], args('quiet', argument)))?.fix.text).toContain(
      `argument ${argument} turns`,
    )
  })
  it('does not ask for an argument that is there already', () => {
    const check = checkOf('iommu', off(['DMAR'], args('intel_iommu=on,sm_on')))
    expect(check).toMatchObject({ status: 'fail', fix: { kind: 'command' } })
    expect(check?.fix.text).not.toContain('Handover adds')
  })
  it('never advises an argument on AMD', () => {
    const check = checkOf('iommu', off(['IVRS'], { cpu: { ...base.cpu, vendor: 'amd' } }))
    expect(check?.fix.text).toContain('no kernel argument is missing')
  })
  it('tells who has amd_iommu=on that it does nothing, and nobody else', () => {
    expect(checkOf('iommu-argument', args('amd_iommu=on'))?.status).toBe('warn')
    expect(checkOf('iommu-argument', args('amd_iommu=force_isolation', 'xamd_iommu=on'))).toBeUndefined()
  })
  it('is unknown, never off, where the tables could not be listed', () => {
    expect(checkOf('iommu', off(undefined))?.status).toBe('unknown')
  })
  it('blames the host of a virtual machine', () => {
    const check = checkOf('iommu', off(['APIC'], virtual))
    expect(check?.fix.kind).toBe('choice')
    expect(check?.fix.text).not.toContain('press')
  })
})

describe('the check of interrupt remapping', () => {
  it.each([
    [true, 'pass'],
    [false, 'fail'],
    [undefined, 'unknown'],
  ] as const)('gives for %s: %s', (interruptRemapping, status) => {
    expect(checkOf('interrupt-remapping', { iommu: { ...base.iommu, interruptRemapping } })?.status).toBe(
      status,
    )
  })
  it('waits until the IOMMU is on', () => {
    const state = off(['DMAR'])
    const iommu = { ...base.iommu, ...state.iommu, groups: [], interruptRemapping: true }
    expect(checkOf('interrupt-remapping', { ...state, iommu })?.status).toBe('unknown')
  })
})

describe('the checks of cards and groups', () => {
  it('says kindly that there is no card', () => {
    const check = checkOf('cards', { devices: [device({ address: '0000:00:1f.2', class: '010601' })] })
    expect(check).toMatchObject({ status: 'fail', fix: { kind: 'hardware' } })
    expect(check?.detail).toContain('That is no fault')
  })
  it('sends whoever runs it in a virtual machine to the computer below', () => {
    const devices = [device({ address: '0000:00:1f.2', class: '010601' })]
    const inside = { devices, machine: { ...base.machine, virtual: true } }
    expect(checkOf('cards', inside)?.fix.text).toContain('that this virtual machine runs on')
    expect(checkOf('cards', { devices })?.fix.text).not.toContain('virtual machine runs on')
  })
  it('does not call a machine without any PCI device one without a card', () => {
    expect(checkOf('cards', { devices: [] })?.status).toBe('unknown')
  })
  it('warns with one card and passes with two', () => {
    expect(checkOf('cards', { devices: nvidiaCard })?.status).toBe('warn')
    expect(checkOf('cards')?.detail).toContain('2 graphics cards: UHD Graphics 630 and RTX 3080')
  })
  it('advise what this machine can do: another card, or on a laptop to share the one', () => {
    const advice = (over: Partial<Facts>) => [
      checkOf('cards', over)?.fix.text,
      checkOf('display-left', over)?.fix.text,
    ]
    const machine = { ...base.machine, chassis: 'laptop' } as const
    for (const text of advice({ devices: [intelGraphics] })) expect(text).toMatch(/add a card/i)
    for (const text of advice({ devices: [intelGraphics], machine })) expect(text).toContain('virtio-gpu')
    for (const text of advice({ devices: nvidiaCard })) expect(text).toContain('second')
  })
  it('does not count a management chip as a card to choose', () => {
    const bmc = device({ address: '0000:03:00.0', vendor: '1a03', device: '2000', deviceName: 'ASPEED' })
    expect(checkOf('cards', { devices: [bmc] })?.status).toBe('fail')
    expect(checkOf('display-left', { devices: [bmc, ...nvidiaCard] })?.status).toBe('pass')
  })
  it('fails where no screen would remain, with the way to the graphics of the processor', () => {
    const check = checkOf('display-left', { devices: nvidiaCard })
    expect(check?.status).toBe('fail')
    expect(check?.fix.text).toContain('iGPU Multi-Monitor: Enabled')
  })
  it('does not count a card that vfio-pci holds as a screen that remains', () => {
    const held = { ...intelGraphics, driver: 'vfio-pci' }
    expect(checkOf('display-left', { devices: [held, ...nvidiaCard] })?.detail).toContain(
      'When UHD Graphics 630 is given away, RTX 3080 can still draw',
    )
  })
  it('passes where one card is alone in its groups, and warns where none is', () => {
    expect(checkOf('groups')?.status).toBe('pass')
    const disk = (group: number) => device({ address: `0000:0${group}:00.0`, class: '010802', group })
    const devices = nvidiaCard.map((part) => ({ ...part, group: 5 }))
    expect(checkOf('groups', { devices: [...devices, disk(5)] })?.status).toBe('warn')
    expect(checkOf('groups', { devices: [...devices, disk(6)] })?.status).toBe('pass')
  })
  it('does not trust groups that an ACS override has split', () => {
    const check = checkOf('groups', args('pcie_acs_override=downstream,multifunction'))
    expect(check?.status).toBe('warn')
    expect(check?.detail).toContain('pcie_acs_override=downstream,multifunction')
  })
  it('knows no groups while the IOMMU is off', () => {
    expect(checkOf('groups', off(['DMAR']))?.status).toBe('unknown')
  })
})

describe('the checks of resets and memory windows', () => {
  const card = (over: Parameters<typeof device>[0]) => ({ devices: [intelGraphics, device(over)] })
  it.each([
    ['1002', ['flr', 'bus'], 'pass'],
    ['1002', ['device_specific', 'bus'], 'pass'],
    ['1002', ['pm', 'bus'], 'warn'],
    ['10de', ['bus'], 'pass'],
    ['10de', ['pm'], 'warn'],
    ['10de', [], 'warn'],
    ['10de', null, 'unknown'],
  ])('gives for vendor %s with %j: %s', (vendor, resetMethods, status) => {
    expect(checkOf('reset', card({ address: '0000:03:00.0', vendor, resetMethods }))?.status).toBe(status)
  })
  it('promises nothing where nothing speaks against a reset', () => {
    expect(checkOf('reset')?.detail).toContain('only a trial shows')
  })
  it('are left out where there is no discrete card', () => {
    expect(checkOf('reset', { devices: [intelGraphics] })).toBeUndefined()
    expect(checkOf('resizable-bar', { devices: [intelGraphics] })).toBeUndefined()
  })
  it.each([
    [8 * 2 ** 30, true, 'is in use', 'none'],
    [2 ** 28, true, 'small now', 'firmware-setting'],
    [2 ** 28, false, 'no larger window', 'none'],
  ])('tells of a window of %d bytes, resizable %s: %s', (bytes, resizable, words, fix) => {
    const bars = [{ index: 1, kind: 'memory64', prefetchable: true, bytes, resizable } as const]
    const check = checkOf('resizable-bar', card({ address: '0000:03:00.0', bars }))
    expect(check?.status).toBe('pass')
    expect(check?.detail).toContain(words)
    expect(check?.fix.kind).toBe(fix)
  })
})

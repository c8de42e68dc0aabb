import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src-shared/host/facts.ts'
import { beside, card, judge, NVIDIA, off, reasonOf } from './judge.ts'
import { device, facts, intelGraphics, nvidiaCard } from './sample-facts.ts'

const base = facts()

describe('a card that nothing speaks against', () => {
  it('is ready, without a reason', () => {
    expect(judge()).toEqual({ verdict: 'ready', reasons: [] })
  })
  it('stays ready with reasons that only inform', () => {
    const { verdict: word, reasons } = judge(card({ powerState: 'D3cold' }))
    expect(word).toBe('ready')
    expect(reasons.map(({ code, level }) => [code, level])).toEqual([['powered-off', 'info']])
  })
  it('has its gravest reasons first', () => {
    const levels = judge(
      { ...off(['APIC']), firmware: { kind: 'bios', secureBoot: 'off' } },
      { bootDisplay: true },
    )
    expect(levels.verdict).toBe('blocked')
    expect(levels.reasons.map(({ level }) => level)).toEqual(['blocks', 'caution', 'info'])
  })
})

describe('the processor and its IOMMU', () => {
  it('block where the firmware has the IOMMU off, with the menus of this board', () => {
    const reason = reasonOf('iommu-off-in-firmware', off(['APIC']))
    expect(reason?.level).toBe('blocks')
    expect(reason?.text).toContain('VT-d: Enabled')
  })
  it('ask for care where the kernel has it off, and do not promise an argument on AMD', () => {
    expect(reasonOf('iommu-off-in-kernel', off(['DMAR']))).toMatchObject({ level: 'caution' })
    expect(reasonOf('iommu-off-in-kernel', off(['DMAR']))?.text).toContain('Handover turns it on')
    expect(reasonOf('iommu-off-in-kernel', off(['IVRS']))?.text).not.toContain('Handover turns it on')
  })
  it('ask for care, and do not block, where nothing could be found out', () => {
    const { verdict: word, reasons } = judge(off(undefined))
    expect(word).toBe('caution')
    expect(reasons.map(({ code }) => code)).toEqual(['iommu-unknown'])
  })
  it('block without vmx and svm unless /dev/kvm is there', () => {
    const cpu = { ...base.cpu, virtualization: 'none' } as const
    const virtualization = { ...base.virtualization, kvm: false }
    expect(reasonOf('no-cpu-virtualization', { cpu, virtualization })?.level).toBe('blocks')
    expect(reasonOf('no-cpu-virtualization', { cpu })).toBeUndefined()
    const unread = { cpu: { ...cpu, virtualization: 'unknown' }, virtualization } as const
    expect(reasonOf('no-cpu-virtualization', unread)).toBeUndefined()
  })
  it('doubt a card without a group while the IOMMU is on', () => {
    expect(reasonOf('no-group', card({ group: null }))?.level).toBe('caution')
    expect(reasonOf('no-group')).toBeUndefined()
  })
})

describe('the kind of the card', () => {
  it('asks for care with integrated graphics, in other words for Intel and AMD', () => {
    const intel = reasonOf('integrated', {}, {}, '0000:00:02.0')
    expect(intel?.level).toBe('caution')
    const amd = device({ address: '0000:00:01.0', vendor: '1002', device: '9874', group: 1 })
    const bridge = device({ address: '0000:00:00.0', vendor: '1022', class: '060000', bridge: true })
    const reason = reasonOf('integrated', { devices: [bridge, amd, ...nvidiaCard] }, {}, '0000:00:01.0')
    expect(reason?.text).toContain('cannot be reset')
    expect(intel?.text).not.toContain('cannot be reset')
    expect(reasonOf('integrated')).toBeUndefined()
  })
  it('asks for care with a management chip and with a display that a hypervisor made', () => {
    const bmc = { vendor: '1a03', device: '2000' }
    expect(reasonOf('management-display', card(bmc))?.level).toBe('caution')
    expect(reasonOf('emulated', card({ vendor: '1234', device: '1111' }))?.level).toBe('caution')
    expect(reasonOf('emulated', card(bmc))).toBeUndefined()
  })
})

describe('who has the card now', () => {
  const held = (driver: string | null): Partial<Facts> => ({
    devices: [
      intelGraphics,
      ...nvidiaCard.map((own, index) => ({ ...own, driver: index === 0 ? driver : 'vfio-pci' })),
    ],
  })
  it('is vfio-pci, whole or in part', () => {
    expect(reasonOf('already-vfio', held('vfio-pci'))?.level).toBe('info')
    expect(reasonOf('half-bound', held('vfio-pci'))).toBeUndefined()
    const half = reasonOf('half-bound', held('nvidia'))
    expect(half?.level).toBe('caution')
    expect(half?.text).toContain('nvidia (0000:01:00.0)')
    expect(half?.text).toContain('stop the whole computer')
  })
  it('is not half bound where the rest has no driver', () => {
    expect(reasonOf('half-bound', held(null))).toBeUndefined()
    expect(reasonOf('half-bound', held('pci-stub'))).toBeUndefined()
  })
  it('is nobody', () => {
    expect(reasonOf('driverless', card({ driver: null }))?.level).toBe('info')
    expect(reasonOf('driverless')).toBeUndefined()
  })
  it('are processes, which are dangerous to interrupt with the nvidia driver only', () => {
    const holders = [
      { pid: 7, name: 'gnome-shell', files: ['/dev/dri/card1'] },
      { pid: 8, name: 'gnome-shell', files: ['/dev/dri/card1'] },
    ]
    const reason = reasonOf('held-by-process', {}, { holders })
    expect(reason?.level).toBe('info')
    expect(reason?.text).toContain('by gnome-shell now')
    expect(reasonOf('held-by-process', card({ driver: 'nvidia' }), { holders })?.level).toBe('caution')
    expect(reasonOf('held-by-process', card({ driver: 'nvidia' }))).toBeUndefined()
  })
  it('are virtual machines that are set up for it', () => {
    const claims = [{ vm: 'win11', connection: 'qemu:///system', addresses: [NVIDIA] }]
    expect(reasonOf('claimed-by-vm', {}, { claims })?.text).toContain('The virtual machine win11 is')
    expect(reasonOf('claimed-by-vm')).toBeUndefined()
  })
})

describe('the hardware of the card', () => {
  it.each([
    ['1002', ['pm', 'bus'], 'reset-weak'],
    ['10de', ['pm'], 'reset-weak'],
    ['1002', [], 'reset-none'],
  ])('asks for care with vendor %s and resets by %j: %s', (vendor, resetMethods, code) => {
    expect(reasonOf(code, card({ vendor, resetMethods }))?.level).toBe('caution')
  })
  it.each([
    ['1002', ['flr', 'pm', 'bus']],
    ['10de', ['bus']],
    ['1002', null],
  ])('says nothing with vendor %s and resets by %j', (vendor, resetMethods) => {
    const codes = judge(card({ vendor, resetMethods })).reasons.map(({ code }) => code)
    expect(codes.filter((code) => code.startsWith('reset'))).toEqual([])
  })
  it('tells twins apart by their address, in the name as well', () => {
    const twin = device({ address: '0000:02:00.0', deviceName: 'RTX 3080', group: 15 })
    const reason = reasonOf('twin', beside(twin))
    expect(reason?.text).toContain('another card of the same model (0000:02:00.0)')
    expect(reason?.text).toContain('this one is at 0000:01:00.0')
    const held = reasonOf('powered-off', {
      devices: [...nvidiaCard.map((own) => ({ ...own, powerState: 'D3cold' })), intelGraphics, twin],
    })
    expect(held?.text).toContain('RTX 3080 (0000:01:00.0) is asleep')
  })
  it('informs of SR-IOV, of memory windows and of a BIOS start', () => {
    expect(reasonOf('sriov-capable', card({ sriov: { total: 7, enabled: 0 } }))?.text).toContain('up to 7')
    expect(reasonOf('sriov-capable', card({ sriov: { total: 0, enabled: 0 } }))).toBeUndefined()
    const bar = (bytes: number, resizable: boolean) =>
      card({ bars: [{ index: 1, kind: 'memory64', prefetchable: true, bytes, resizable }] })
    expect(reasonOf('small-bar', bar(2 ** 28, true))?.level).toBe('info')
    expect(reasonOf('small-bar', bar(2 ** 28, false))).toBeUndefined()
    expect(reasonOf('large-bar', bar(2 ** 33, true))?.level).toBe('info')
    expect(reasonOf('legacy-bios', { firmware: { kind: 'bios', secureBoot: 'off' } })?.level).toBe('info')
    expect(reasonOf('legacy-bios', { firmware: { kind: 'unknown', secureBoot: 'off' } })).toBeUndefined()
  })
})

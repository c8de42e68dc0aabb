import { describe, expect, it } from 'vitest'
import type { HostReport } from '../../../src-shared/host/report.ts'
import type { Device } from '../../../src-shared/host/report-device.ts'
import { cardWith, reportWith } from '../../renderer/machines.ts'
import { device } from '../host/sample-facts.ts'
import { diagnoseLines } from './diagnose-lines.ts'

const CARD = '0000:01:00.0'
const probe = (address: string, code: number) =>
  `kernel: vfio-pci ${address}: probe with driver vfio-pci failed with error -${code}`
const iommu = (state: HostReport['iommu']['state']) => reportWith({ iommu: { ...reportWith().iommu, state } })
const having = (...devices: readonly (Partial<Device> & Pick<Device, 'address'>)[]) =>
  reportWith({ devices: devices.map(device) })
const first = (lines: readonly string[], report?: HostReport) => diagnoseLines(lines, report).findings[0]

describe('-22 of vfio-pci', () => {
  const lines = [probe(CARD, 22)]

  it('is laid to the firmware, to the kernel, or to neither, as the machine is', () => {
    expect(first(lines, iommu('off-in-firmware'))).toMatchObject({
      confirmed: true,
      fix: { action: 'open-readiness' },
      why: expect.stringContaining('its firmware offers no IOMMU'),
    })
    expect(first(lines, iommu('off-in-kernel'))).toMatchObject({
      confirmed: true,
      fix: { action: 'open-plan' },
    })
    const causes = [
      iommu('off-in-firmware'),
      iommu('off-in-kernel'),
      having({ address: CARD, group: 14 }),
      undefined,
    ]
    expect(new Set(causes.map((report) => first(lines, report)?.cause)).size).toBe(4)
  })

  it('is the fault of the request where a bridge stands there', () => {
    const bridge = having({ address: '0000:03:00.0', bridge: true, headerType: 1, class: '060400' })
    expect(first([probe('0000:03:00.0', 22)], bridge)?.id).toBe('vfio-probe-einval-bridge')
    expect(first([probe('0000:03:00.0', 22)], having({ address: '0000:03:00.0' }))?.id).toBe(
      'vfio-probe-einval-no-iommu',
    )
  })
})

describe('-16 of vfio-pci', () => {
  const lines = [probe(CARD, 16)]

  it('is over where vfio-pci has the device by now', () => {
    expect(first(lines, having({ address: CARD, driver: 'vfio-pci' }))).toMatchObject({
      severity: 'info',
      confirmed: true,
    })
  })

  it('asks for a new initramfs where the host still has it', () => {
    const report = having({ address: CARD, driver: 'nouveau' })
    expect(first(lines, report)).toMatchObject({ severity: 'error', fix: { action: 'rebuild-initramfs' } })
  })

  it('names the device as the machine does', () => {
    expect(first(lines, having({ address: CARD, deviceName: 'GA102 [GeForce RTX 3080]' }))?.cause).toContain(
      '0000:01:00.0 (GA102 [GeForce RTX 3080])',
    )
  })
})

describe('a group that is not viable', () => {
  const lines = [
    `qemu-system-x86_64: -device vfio-pci,host=0000:01:00.0: vfio ${CARD}: group 14 is not viable`,
  ]
  const card = { address: CARD, group: 14, driver: 'vfio-pci' }
  const bridge = { address: '0000:00:01.0', group: 14, driver: 'pcieport', bridge: true }

  it('names who still has what, bridges and other groups aside', () => {
    const sound = { address: '0000:01:00.1', group: 14, driver: 'snd_hda_intel', deviceName: 'HDMI audio' }
    const disk = { address: '0000:02:00.0', group: 15, driver: 'nvme', deviceName: 'A disk' }
    const finding = first(lines, having(card, bridge, sound, disk))
    expect(finding).toMatchObject({
      severity: 'error',
      confirmed: true,
      fix: { action: 'attach-whole-group' },
    })
    expect(finding?.cause).toContain('0000:01:00.1 (HDMI audio) with snd_hda_intel')
    expect(finding?.cause).not.toMatch(/A disk|pcieport/)
  })

  it('is over once all of it is with vfio-pci or with no driver', () => {
    const report = having(card, bridge, { address: '0000:01:00.1', group: 14, driver: null })
    expect(first(lines, report)).toMatchObject({ severity: 'info', confirmed: true })
  })

  it('is not over while the device itself is given back', () => {
    const report = having(
      { ...card, driver: 'nouveau' },
      { address: '0000:01:00.1', group: 14, driver: null },
    )
    expect(first(lines, report)).toMatchObject({ severity: 'error', confirmed: false })
  })
})

describe('a memory window that is taken', () => {
  const lines = [`kernel: vfio-pci ${CARD}: BAR 1: can't reserve [mem 0xc0000000-0xcfffffff 64bit pref]`]

  it("is the firmware's picture for certain on the card that was lit at power-on", () => {
    const lit = reportWith({
      devices: [device({ address: CARD })],
      cards: [cardWith({ address: CARD, functions: [CARD], bootDisplay: true })],
    })
    expect(first(lines, lit)).toMatchObject({ id: 'bar-reserved-bootfb', confirmed: true })
    expect(first(lines)).toMatchObject({ id: 'bar-reserved-bootfb', confirmed: false })
    expect(first(lines, lit)?.cause).not.toBe(first(lines)?.cause)
  })
})

describe('what the machine excludes', () => {
  it('a kernel that Secure Boot locks down, where that is off', () => {
    const secureBoot = (state: 'on' | 'off') => reportWith({ firmware: { kind: 'uefi', secureBoot: state } })
    const restricted = [
      'kernel: Lockdown: setpci: direct PCI access is restricted; see man kernel_lockdown.7',
    ]
    expect(first(restricted, secureBoot('on'))).toMatchObject({
      id: 'secure-boot-lockdown',
      severity: 'info',
    })
    expect(first(restricted, secureBoot('off'))).toBeUndefined()
    const refused = ['kernel: Loading of module with unavailable key is rejected']
    expect(first(refused, secureBoot('on'))?.cause).not.toContain('module.sig_enforce')
    expect(first(refused, secureBoot('off'))?.cause).toContain('module.sig_enforce')
  })

  it('no denial of SELinux stops anything while that is off', () => {
    const lines = [
      'audit: type=1400 audit(1700000000.123:456): avc:  denied  { read } for  pid=42 comm="qemu-system-x86" name="vbios.rom" scontext=system_u:system_r:svirt_t:s0:c1,c2 tcontext=unconfined_u:object_r:user_home_t:s0 tclass=file permissive=0',
    ]
    const selinux = (state: 'enforcing' | 'permissive') =>
      reportWith({ os: { ...reportWith().os, selinux: state } })
    expect(first(lines, selinux('enforcing'))?.severity).toBe('error')
    expect(first(lines, selinux('permissive'))?.severity).not.toBe('error')
  })

  it('what a virtual machine prints for its own devices is no fault of a computer, and the other way round', () => {
    const lines = ['kernel: pci 0000:05:00.0: BAR 2: no space for [mem size 0x40000000 64bit pref]']
    const virtual = (is: boolean) => reportWith({ machine: { ...reportWith().machine, virtual: is } })
    expect(first(lines, virtual(true))?.component).toBe('guest')
    expect(first(lines, virtual(false))?.component).not.toBe('guest')
  })
})

describe('a start without a word of an IOMMU', () => {
  const start = [
    'kernel: Linux version 7.1.9-200.fc44.x86_64 (mockbuild@host) #1 SMP',
    'kernel: Command line: root=/dev/sda1 ro quiet',
    'kernel: Freeing unused kernel image (initmem) memory: 4096K',
  ]

  it('is told once all of it was seen, and denied by a machine whose IOMMU is on', () => {
    expect(first(start)).toMatchObject({ id: 'iommu-no-lines', severity: 'warning', line: 1 })
    expect(first(start.slice(0, 2))).toBeUndefined()
    expect(first([...start, 'kernel: DMAR: IOMMU enabled'])).toBeUndefined()
    expect(first(start, iommu('on'))).toBeUndefined()
    expect(first(start, iommu('off-in-firmware'))).toMatchObject({ severity: 'error', confirmed: true })
    expect(first([...start, 'kernel: Hypervisor detected: KVM'])).toBeUndefined()
  })

  it('is the firmware where the kernel was asked to use one', () => {
    const asked = start.map((line) => line.replace('quiet', 'intel_iommu=on quiet'))
    expect(first(asked)).toMatchObject({ severity: 'error', confirmed: false })
  })
})

describe('a kernel that lost the ways to reset', () => {
  const lines = [`qemu-system-x86_64: vfio: Cannot reset device ${CARD}, no available reset mechanism.`]
  const kernel = (release: string) => reportWith({ os: { ...reportWith().os, kernel: release } })

  it('is named by its release alone', () => {
    const ids = (report: HostReport) => diagnoseLines(lines, report).findings.map(({ id }) => id)
    expect(ids(kernel('6.14.3-300.fc42.x86_64'))[0]).toMatch(/^kernel-/)
    expect(ids(kernel('6.14.9-300.fc42.x86_64'))[0]).not.toMatch(/^kernel-/)
    expect(ids(kernel('6.13.10-200.fc41.x86_64'))[0]).not.toMatch(/^kernel-/)
  })
})

describe('two cards of one kind', () => {
  const lines = ['Both GPUs have the same vendor and device ids, so vfio-pci takes both']

  it('are an error where the machine has such', () => {
    const twins = reportWith({ cards: [cardWith({ address: CARD, twins: ['0000:02:00.0'] })] })
    expect(first(lines, twins)).toMatchObject({ id: 'identical-gpu-ids', severity: 'error', confirmed: true })
    expect(first(lines, reportWith({ cards: [cardWith({ address: CARD })] }))).toMatchObject({
      confirmed: false,
    })
    expect(first(lines)?.severity).not.toBe('error')
  })
})

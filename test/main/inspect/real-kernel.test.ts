import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { reportAt } from '../../../src-main/service/report-at.ts'
import type { HostReport } from '../../../src-shared/host/report.ts'

/**
 * Recordings that `handoverctl capture` made, as an ordinary user, on a real kernel in an emulated machine: Debian
 * 12, Linux 6.1.0-50-amd64, QEMU 7.2 `q35` under TCG with 3 GiB, and `-device intel-iommu,intremap=on` but for the
 * last one. What is expected here was read in the machine with lspci, in /sys, by findmnt and ip route.
 *
 * - All: `VGA` at 00:02.0 lit by the firmware; `ati-vga` (rv100) and `intel-hda` in one slot behind a root port
 *   (01:00); `bochs-display` (04:00.0) and `nec-usb-xhci` (05:00.0) behind a switch (02:00.0); a second `ati-vga`
 *   (07:01.0) with others behind a `pcie-pci-bridge` (06:00.0); `nvme` (08:00.0).
 * - iommu-on (`intel_iommu=on`): behind that bridge also the `e1000` with the default route (07:02.0), the
 *   `virtio-blk-pci` with the root file system (07:03.0) and a `nec-usb-xhci` with the only keyboard and mouse
 *   (07:04.0; `i8042=off`). Two processes of that user hold nodes, one VM is defined with both functions of 01:00.
 * - iommu-off-in-kernel (`intel_iommu=off`) and iommu-off-in-firmware (no `intel-iommu` at all): there the bridge
 *   has an idle `e1000` and a `virtio-blk-pci` mounted at /data, root file system and network sit on bus 0.
 *
 * Of pci.ids and modules.alias they keep only what is about the makers in these machines.
 */
const recordings = join(import.meta.dirname, '../../fixtures/recordings')

async function openRecording(name: string): Promise<HostReport> {
  const outcome = await reportAt(join(recordings, `${name}.tar.gz`))
  if (!outcome.ok) throw new Error(outcome.failure.message)
  return outcome.value
}

function cardAt(report: HostReport, address: string): HostReport['cards'][number] {
  const card = report.cards.find((one) => one.address === address)
  if (!card) throw new Error(`no card at ${address}`)
  return card
}

function deviceAt(report: HostReport, address: string): HostReport['devices'][number] {
  const device = report.devices.find((one) => one.address === address)
  if (!device) throw new Error(`no function at ${address}`)
  return device
}

function costsAt(report: HostReport, address: string): string[] {
  return cardAt(report, address).costs.map(({ code, address: of, severity }) => `${severity} ${code} ${of}`)
}

const statusOf = (report: HostReport, id: string) => report.readiness.find((one) => one.id === id)?.status

const cardAddresses = ['0000:00:02.0', '0000:01:00.0', '0000:04:00.0', '0000:07:01.0']

describe('a kernel that uses its IOMMU', () => {
  let report: HostReport
  beforeAll(async () => {
    report = await openRecording('iommu-on')
  })

  it('shows the IOMMU on, with the unit, remapped interrupts and nothing left unread', () => {
    expect(report.source).toStrictEqual({ kind: 'recording', name: 'iommu-on.tar.gz' })
    expect(report.os).toMatchObject({ id: 'debian', family: 'debian', kernel: '6.1.0-50-amd64' })
    expect(report.iommu).toMatchObject({ state: 'on', units: ['dmar0'], interruptRemapping: true })
    expect(statusOf(report, 'iommu')).toBe('pass')
    expect(statusOf(report, 'interrupt-remapping')).toBe('pass')
    expect(report.notes).toStrictEqual([])
  })

  it('has the groups that the kernel made, bridges included', () => {
    expect(report.devices).toHaveLength(24)
    expect(report.iommu.groups.map(({ id, type }) => [id, type])).toStrictEqual(
      Array.from({ length: 15 }, (_, id) => [id, 'DMA']),
    )
    expect(report.iommu.groups.filter(({ devices }) => devices.length > 1)).toStrictEqual([
      { id: 8, type: 'DMA', devices: ['0000:00:1f.0', '0000:00:1f.2', '0000:00:1f.3'] },
      { id: 9, type: 'DMA', devices: ['0000:01:00.0', '0000:01:00.1'] },
      { id: 11, type: 'DMA', devices: ['0000:03:00.0', '0000:04:00.0'] },
      { id: 12, type: 'DMA', devices: ['0000:03:01.0', '0000:05:00.0'] },
      {
        id: 13,
        type: 'DMA',
        devices: ['0000:06:00.0', '0000:07:01.0', '0000:07:02.0', '0000:07:03.0', '0000:07:04.0'],
      },
    ])
  })

  it('reads a card as lspci -vvk shows it', () => {
    expect(deviceAt(report, '0000:01:00.0')).toMatchObject({
      vendor: '1002',
      device: '5159',
      class: '030000',
      driver: 'radeon',
      modules: ['amdgpu', 'radeon', 'radeonfb'],
      parent: '0000:00:05.0',
      headerType: 0,
      bars: [
        { index: 0, kind: 'memory', prefetchable: true, bytes: 16 * 1024 * 1024 },
        { index: 1, kind: 'io', prefetchable: false, bytes: 256 },
        { index: 2, kind: 'memory', prefetchable: false, bytes: 16 * 1024 },
      ],
      romBytes: 64 * 1024,
      link: null,
      resetMethods: ['bus'],
      powerState: 'D0',
    })
  })

  it('reads bridges as bridges, one without a driver and a link that tells no greatest speed among them', () => {
    expect(deviceAt(report, '0000:06:00.0')).toMatchObject({ bridge: true, headerType: 1, driver: null })
    expect(deviceAt(report, '0000:03:00.0').link).toStrictEqual({
      speed: 2.5,
      width: 1,
      maxSpeed: null,
      maxWidth: null,
    })
    expect(report.devices.filter(({ bridge }) => bridge)).toHaveLength(9)
  })

  it('finds four cards, their bind sets without bridges, and the one that the firmware lit', () => {
    expect(report.cards.map(({ address, bindSet }) => [address, bindSet])).toStrictEqual([
      ['0000:00:02.0', ['0000:00:02.0']],
      ['0000:01:00.0', ['0000:01:00.0', '0000:01:00.1']],
      ['0000:04:00.0', ['0000:04:00.0']],
      ['0000:07:01.0', ['0000:07:01.0', '0000:07:02.0', '0000:07:03.0', '0000:07:04.0']],
    ])
    expect(report.cards.filter((card) => card.bootDisplay).map(({ address }) => address)).toStrictEqual([
      '0000:00:02.0',
    ])
    expect(cardAt(report, '0000:01:00.0').twins).toStrictEqual(['0000:07:01.0'])
    expect(cardAt(report, '0000:01:00.0').connectors).toMatchObject([
      { name: 'DVI-I-1', connected: true, monitor: 'QEMU Monitor' },
      { name: 'SVIDEO-1', connected: false, monitor: null },
      { name: 'VGA-1', connected: false, monitor: null },
    ])
  })

  it('knows the disk, the network and the keyboard of the host in the shared group', () => {
    expect(costsAt(report, '0000:07:01.0')).toStrictEqual([
      'blocks boot-disk 0000:07:03.0',
      'hurts monitors 0000:07:01.0',
      'hurts default-network 0000:07:02.0',
      'hurts last-keyboard 0000:07:04.0',
      'hurts last-mouse 0000:07:04.0',
      'note usb 0000:07:04.0',
    ])
    expect(cardAt(report, '0000:07:01.0').verdict).toBe('blocked')
    expect(costsAt(report, '0000:01:00.0')).toStrictEqual([
      'hurts monitors 0000:01:00.0',
      'hurts only-audio 0000:01:00.1',
    ])
  })

  it('keeps who holds a card and which VM claims it', () => {
    const held = report.cards.map(({ holders }) =>
      holders.map(({ name, files }) => `${name} ${files.join()}`),
    )
    expect(held).toStrictEqual([['sleep /dev/dri/card0'], ['sleep /dev/dri/renderD128'], [], []])
    expect(report.cards.every((card) => !card.holdersComplete)).toBe(true)
    expect(cardAt(report, '0000:01:00.0').claims).toStrictEqual([
      {
        vm: 'oakenfold-gaming',
        connection: 'qemu:///system',
        addresses: ['0000:01:00.0', '0000:01:00.1'],
      },
    ])
  })

  it('counts a login over the network as no session on this computer', () => {
    expect(report.os.session).toBe('none')
  })
})

describe('a kernel that was told not to use the IOMMU of the firmware', () => {
  it('is off in the kernel and says which argument does it', async () => {
    const report = await openRecording('iommu-off-in-kernel')
    expect(report.iommu).toMatchObject({ state: 'off-in-kernel', units: [], groups: [] })
    const check = report.readiness.find(({ id }) => id === 'iommu')
    expect(check).toMatchObject({ status: 'warn', fix: { kind: 'kernel-argument' } })
    expect(check?.fix.text).toContain('intel_iommu=off')
    expect(report.cards.map(({ address, bindSet }) => [address, bindSet])).toStrictEqual(
      cardAddresses.map((address) => [address, [address]]),
    )
    expect(costsAt(report, '0000:07:01.0')).toStrictEqual(['hurts monitors 0000:07:01.0'])
    expect(report.cards.map(({ verdict }) => verdict)).not.toContain('ready')
    expect(report.notes).toStrictEqual([])
  })
})

describe('a machine whose firmware offers no IOMMU', () => {
  it('is off in the firmware and gives no card away', async () => {
    const report = await openRecording('iommu-off-in-firmware')
    expect(report.iommu).toMatchObject({
      state: 'off-in-firmware',
      units: [],
      groups: [],
      interruptRemapping: false,
    })
    expect(statusOf(report, 'iommu')).toBe('fail')
    expect(report.devices).toHaveLength(23)
    expect(report.cards.map(({ address, verdict }) => [address, verdict])).toStrictEqual(
      cardAddresses.map((address) => [address, 'blocked']),
    )
    expect(report.notes).toStrictEqual([])
  })
})

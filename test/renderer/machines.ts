import type { Check, HostReport } from '../../src-shared/host/report.ts'
import type { Card, Connector } from '../../src-shared/host/report-card.ts'
import type { Device } from '../../src-shared/host/report-device.ts'

/** A function of a plugged-in card, unless told otherwise. */
export function deviceWith(given: Partial<Device> & { address: string }): Device {
  return {
    vendor: '10de',
    device: '2204',
    subsystemVendor: null,
    subsystemDevice: null,
    class: '030000',
    revision: null,
    vendorName: 'NVIDIA Corporation',
    deviceName: 'GA102 [GeForce RTX 3090]',
    className: 'VGA compatible controller',
    driver: 'nouveau',
    driverOverride: null,
    modules: [],
    group: 14,
    parent: null,
    headerType: 0,
    bridge: false,
    bars: [],
    romBytes: 0,
    link: null,
    numaNode: null,
    resetMethods: null,
    bootVga: false,
    powerState: null,
    sriov: null,
    physicalFunction: null,
    ...given,
  }
}

/** A discrete card of one function that can be handed over, unless told otherwise. */
export function cardWith(given: Partial<Card> & { address: string }): Card {
  return {
    name: 'NVIDIA GeForce RTX 3090',
    kind: 'discrete',
    functions: [given.address],
    groups: [14],
    bindSet: [given.address],
    twins: [],
    bootDisplay: false,
    sessionDisplay: false,
    connectors: [],
    holders: [],
    holdersComplete: true,
    claims: [],
    costs: [],
    verdict: 'ready',
    reasons: [],
    ...given,
  }
}

/** A socket with a monitor on it, or a free one where `monitor` is left out. */
export function connectorWith(name: string, monitor?: string): Connector {
  return {
    name,
    connected: monitor !== undefined,
    monitor: monitor ?? null,
    internal: name.startsWith('eDP'),
  }
}

/** A check with that status and kind of fix. */
export function checkWith(
  id: string,
  status: Check['status'],
  kind: Check['fix']['kind'] = 'none',
  text = '',
): Check {
  return { id, status, title: `Title of ${id}`, detail: 'Seen.', why: 'Because.', fix: { kind, text } }
}

/** A live desktop with the IOMMU on and no card, unless told otherwise. */
export function reportWith(given: Partial<HostReport> = {}): HostReport {
  return {
    schema: 1,
    source: { kind: 'live', name: null },
    os: {
      id: 'fedora',
      name: 'Fedora Linux 44 (Workstation Edition)',
      versionId: '44',
      variantId: 'workstation',
      family: 'fedora',
      atomic: false,
      kernel: '7.1.9-200.fc44.x86_64',
      selinux: 'enforcing',
      session: 'wayland',
    },
    machine: {
      vendor: 'Micro-Star International Co., Ltd.',
      product: 'MS-7D91',
      boardVendor: 'Micro-Star International Co., Ltd.',
      board: 'PRO Z790-A WIFI (MS-7D91)',
      biosVendor: 'American Megatrends International, LLC.',
      biosVersion: 'A.40',
      biosDate: '03/14/2025',
      chassis: 'desktop',
      virtual: false,
    },
    cpu: {
      vendor: 'intel',
      model: '13th Gen Intel(R) Core(TM) i7-13700K',
      virtualization: 'vmx',
      threads: 24,
    },
    memory: { totalBytes: 34359738368, availableBytes: 17179869184, hugepages: [] },
    firmware: { kind: 'uefi', secureBoot: 'on' },
    boot: {
      arguments: ['intel_iommu=on'],
      freeBytes: 600_000_000,
      loader: 'grub-bls',
      initramfs: 'dracut',
      kernels: ['7.1.9-200.fc44.x86_64'],
      next: ['intel_iommu=on'],
      earlyVfio: null,
    },
    iommu: { state: 'on', units: ['dmar0'], interruptRemapping: true, platformOptIn: false, groups: [] },
    devices: [deviceWith({ address: '0000:00:1f.0', class: '060100', group: 9 })],
    cards: [],
    setups: [],
    virtualization: {
      kvm: true,
      libvirt: 'modular',
      connection: 'ok',
      qemu: true,
      ovmf: true,
      virtManager: true,
    },
    readiness: [],
    notes: [],
    ...given,
  }
}

/**
 * A server with that many functions: ports on root buses, half of them with functions in groups of their own, half
 * with all in the group of their port; and one card.
 */
export function manyFunctions(count: number): HostReport {
  const hex = (number: number) => number.toString(16).padStart(2, '0')
  const devices: Device[] = []
  const groups = new Map<number, string[]>()
  const add = (given: Partial<Device> & { address: string }): void => {
    const deviceName = `Function ${devices.length}`
    const device = deviceWith({ class: '020000', vendor: '8086', deviceName, driver: 'iavf', ...given })
    devices.push(device)
    const own = groups.get(device.group ?? -1) ?? []
    groups.set(device.group ?? -1, [...own, device.address])
  }
  for (let port = 0; devices.length < count; port += 1) {
    const domain = Math.floor(port / 250)
      .toString(16)
      .padStart(4, '0')
    const above = `${domain}:${hex(Math.floor((port % 250) / 8) * 8)}:${hex(port % 8)}.0`
    const isShared = port % 2 === 1
    add({
      address: above,
      class: '060400',
      bridge: true,
      headerType: 1,
      driver: 'pcieport',
      group: port * 100,
    })
    for (let part = 0; part < 20 && devices.length < count; part += 1) {
      add({
        address: `${domain}:${hex((port % 250) + 1)}:${hex(16 + Math.floor(part / 8))}.${part % 8}`,
        parent: above,
        group: port * 100 + (isShared ? 0 : part + 1),
      })
    }
  }
  const card = devices[1]?.address ?? ''
  return reportWith({
    devices: devices.map((device) => (device.address === card ? { ...device, class: '030000' } : device)),
    cards: [cardWith({ address: card, groups: [1] })],
    iommu: {
      ...reportWith().iommu,
      groups: [...groups].map(([id, own]) => ({ id, type: 'DMA', devices: own })),
    },
  })
}

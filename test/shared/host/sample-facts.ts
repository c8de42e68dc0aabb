import { bindSetOf, groupsOf, topologyOf } from '../../../src-shared/host/bind-set.ts'
import { cardKind } from '../../../src-shared/host/card-kind.ts'
import { type CardDraft, findCards, findTwins } from '../../../src-shared/host/cards.ts'
import type { Facts } from '../../../src-shared/host/facts.ts'
import { iommuState } from '../../../src-shared/host/iommu-state.ts'
import type { Device } from '../../../src-shared/host/report-device.ts'
import type { World } from '../../../src-shared/host/verdict-world.ts'

/** A PCI function with nothing special about it; NVIDIA's display function at 01:00.0 unless told otherwise. */
export function device(over: Partial<Device> & Pick<Device, 'address'>): Device {
  return {
    vendor: '10de',
    device: '2206',
    subsystemVendor: null,
    subsystemDevice: null,
    class: '030000',
    revision: null,
    vendorName: 'NVIDIA Corporation',
    deviceName: `Part ${over.address}`,
    className: 'VGA compatible controller',
    driver: 'nouveau',
    driverOverride: null,
    modules: [],
    group: null,
    parent: null,
    headerType: 0,
    bridge: false,
    bars: [],
    romBytes: 0,
    link: null,
    numaNode: null,
    resetMethods: ['flr', 'bus'],
    bootVga: false,
    powerState: 'D0',
    sriov: null,
    physicalFunction: null,
    ...over,
  }
}

/** Intel graphics in the processor, group 0. */
export const intelGraphics = device({
  address: '0000:00:02.0',
  vendor: '8086',
  device: '3e92',
  deviceName: 'UHD Graphics 630',
  driver: 'i915',
  group: 0,
})
/** An NVIDIA card of two functions, alone in group 14. */
export const nvidiaCard = [
  device({ address: '0000:01:00.0', deviceName: 'RTX 3080', group: 14 }),
  device({
    address: '0000:01:00.1',
    class: '040300',
    deviceName: 'HDMI Audio',
    driver: 'snd_hda_intel',
    group: 14,
  }),
]

/** A Fedora desktop with an Intel processor where all is well; groups follow from the devices. */
export function facts(over: Partial<Facts> = {}): Facts {
  const devices = over.devices ?? [intelGraphics, ...nvidiaCard]
  return {
    os: {
      id: 'fedora',
      name: 'Fedora Linux 44',
      versionId: '44',
      variantId: 'workstation',
      family: 'fedora',
      atomic: false,
      kernel: '7.1.9-200.fc44.x86_64',
      selinux: 'enforcing',
      session: 'wayland',
    },
    machine: {
      vendor: 'ASUS',
      product: 'System Product Name',
      boardVendor: 'ASUSTeK COMPUTER INC.',
      board: 'PRIME Z390-A',
      biosVendor: null,
      biosVersion: null,
      biosDate: null,
      chassis: 'desktop',
      virtual: false,
    },
    cpu: { vendor: 'intel', model: 'Core i7', virtualization: 'vmx', threads: 8 },
    memory: { totalBytes: 32 * 2 ** 30, availableBytes: 20 * 2 ** 30, hugepages: [] },
    firmware: { kind: 'uefi', secureBoot: 'on' },
    boot: {
      arguments: ['quiet'],
      freeBytes: 600_000_000,
      loader: 'grub-bls',
      initramfs: 'dracut',
      kernels: ['7.1.9-200.fc44.x86_64'],
      next: ['quiet'],
      earlyVfio: null,
    },
    iommu: {
      acpiTables: ['APIC', 'DMAR', 'FACP'],
      units: ['dmar0'],
      groups: groupsFrom(devices),
      interruptRemapping: true,
      platformOptIn: false,
    },
    devices,
    connectors: [],
    holders: [],
    holdersComplete: true,
    blocks: [],
    networks: [],
    inputs: [],
    sounds: [],
    setups: [],
    virtualization: {
      kvm: true,
      libvirt: 'modular',
      connection: 'ok',
      qemu: true,
      ovmf: true,
      virtManager: true,
    },
    claims: [],
    notes: [],
    ...over,
  }
}

function groupsFrom(devices: readonly Device[]): Facts['iommu']['groups'] {
  const ids = [...new Set(devices.map(({ group }) => group).filter((group) => group !== null))]
  return ids.map((id) => ({
    id,
    type: 'DMA-FQ',
    devices: devices.filter(({ group }) => group === id).map(({ address }) => address),
  }))
}

/** The world that the cards of a machine are judged in; `change` sets what no device tells (screens, costs). */
export function worldOf(machine: Facts, change: (card: CardDraft) => Partial<CardDraft> = () => ({})): World {
  const groups = (machine.iommu.groups ?? []).map(({ id, type, devices }) => ({
    id,
    type: type ?? null,
    devices: [...devices],
  }))
  const topology = topologyOf(machine.devices, groups)
  const found = findCards(machine.devices)
  const twins = findTwins(found)
  const cards = found.map((card) => {
    const functions = card.functions.map(({ address }) => address)
    const draft: CardDraft = {
      address: card.display.address,
      name: card.display.deviceName,
      kind: cardKind(card, machine.devices),
      functions,
      groups: groupsOf(functions, topology),
      bindSet: bindSetOf(functions, topology),
      twins: [...(twins.get(card.display.address) ?? [])],
      bootDisplay: card.display.bootVga,
      sessionDisplay: false,
      connectors: [],
      holders: [],
      holdersComplete: true,
      claims: [],
      costs: [],
    }
    return { ...draft, ...change(draft) }
  })
  return { facts: machine, state: iommuState(machine.iommu, machine.cpu.vendor, machine.devices), cards }
}

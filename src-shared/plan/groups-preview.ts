import { compareAddresses, slotOf } from '../host/address.ts'
import { groupBy } from '../host/group-by.ts'
import type { HostReport } from '../host/report.ts'
import type { Device } from '../host/report-device.ts'
import type { Choice } from './choice.ts'

/**
 * The groups that pcie_acs_override would give, by address. The patch assumes isolation at root ports and downstream
 * ports ("downstream"), and between the functions of one device ("multifunction"), for parts of PCI Express that
 * show none themselves. The kernel then groups by the way up to the root (pci_device_group and pci_acs_path_enabled,
 * drivers/iommu/iommu.c). Groups are only ever split here, never joined, and where the report does not tell enough
 * they stay whole: a preview, not a promise.
 */
export function groupsPreview({ iommu, devices }: HostReport, acs: Exclude<Choice['acs'], 'no'>): string[][] {
  const slots = groupBy(devices, ({ address }) => slotOf(address))
  const tree: Tree = {
    devices: new Map(devices.map((device) => [device.address, device])),
    hasSiblings: ({ address }) => (slots.get(slotOf(address))?.length ?? 0) > 1,
    splitsFunctions: acs === 'downstream,multifunction',
  }
  return iommu.groups.flatMap((group) => {
    const members = new Set(group.devices)
    const parts = groupBy(group.devices, (address) => partOf(address, members, tree))
    return [...parts.values()].map((part) => part.toSorted(compareAddresses))
  })
}

interface Tree {
  readonly devices: ReadonlyMap<string, Device>
  readonly hasSiblings: (device: Device) => boolean
  readonly splitsFunctions: boolean
}

/** What a member of a group stays together with, as a key: the last bridge on its way up that isolates nothing. */
function partOf(address: string, members: ReadonlySet<string>, tree: Tree): string {
  const device = tree.devices.get(address)
  if (!device) return 'unread'
  const inGroup = bridgesAbove(device, tree).filter((bridge) => members.has(bridge.address))
  const holder = inGroup.findLast((bridge) => !isIsolated(bridge, tree)) ?? device
  return isIsolated(holder, tree) ? holder.address : slotOf(holder.address)
}

/** Whether the kernel would take a part for kept apart from its neighbours; the kinds as in pci_acs_enabled. */
function isIsolated(device: Device, tree: Tree): boolean {
  if (isPort(device)) {
    // Ports follow each other from the root: root port, upstream, downstream, upstream and so on.
    const above = bridgesAbove(device, tree).filter(isPort)
    if (above.length % 2 === 0) return true
    return !tree.hasSiblings(device) || tree.splitsFunctions
  }
  if (device.headerType === 1) return false
  if (!tree.hasSiblings(device)) return true
  const parent = tree.devices.get(device.parent ?? '')
  const isExpress = device.link !== null || (parent !== undefined && isPort(parent))
  return tree.splitsFunctions && isExpress
}

/** A port of PCI Express; its driver takes no other bridge. */
function isPort({ headerType, driver, link }: Device): boolean {
  return headerType === 1 && (driver === 'pcieport' || link !== null)
}

/** The bridges on the way to the root, the nearest first. A made-up tree may have a ring in it. */
function bridgesAbove(device: Device, { devices }: Tree): Device[] {
  const found: Device[] = []
  let next = device.parent
  while (next !== null) {
    const bridge = devices.get(next)
    if (!bridge || found.includes(bridge)) break
    found.push(bridge)
    next = bridge.parent
  }
  return found
}

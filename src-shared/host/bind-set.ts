import { compareAddresses } from './address.ts'
import type { IommuGroup } from './report.ts'
import type { Device } from './report-device.ts'

/** A machine's functions and groups, ready to be asked by address and by number. */
export interface Topology {
  readonly devices: ReadonlyMap<string, Device>
  readonly groups: ReadonlyMap<number, IommuGroup>
}

/** The topology of a list of functions; groups list their members by address. */
export function topologyOf(devices: readonly Device[], groups: readonly IommuGroup[]): Topology {
  return {
    devices: new Map(devices.map((device) => [device.address, device])),
    groups: new Map(groups.map((group) => [group.id, group])),
  }
}

/** Numbers of the groups that the functions are in, ascending, each once. */
export function groupsOf(functions: readonly string[], { devices }: Topology): number[] {
  const ids = functions.map((address) => devices.get(address)?.group ?? null)
  return [...new Set(ids.filter((id) => id !== null))].sort((a, b) => a - b)
}

/**
 * The endpoints that vfio-pci must hold before QEMU accepts the functions: every endpoint of every group that
 * one of them is in, and the functions themselves. VFIO calls a group viable when each of its devices is bound
 * to vfio-pci, to pci-stub or to pcieport, or to nothing (drivers/vfio/pci/vfio_pci_core.c).
 */
export function bindSetOf(functions: readonly string[], topology: Topology): string[] {
  const members = groupsOf(functions, topology).flatMap((id) => topology.groups.get(id)?.devices ?? [])
  const endpoints = members.filter((address) => topology.devices.get(address)?.bridge === false)
  return [...new Set([...functions, ...endpoints])].sort(compareAddresses)
}

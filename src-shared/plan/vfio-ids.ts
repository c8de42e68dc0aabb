import type { Device } from '../host/report-device.ts'

/** Ids for vfio-pci.ids, or why a card cannot be told from the rest by them. */
export type IdsOutcome =
  | { readonly tag: 'ids'; readonly ids: readonly string[] }
  /** `taken` would take `other` along, which stays with this computer. */
  | { readonly tag: 'shared'; readonly taken: Device; readonly other: Device }

/**
 * The shortest ids that name the functions of a bind set and no other function: vendor and device, and where that is
 * shared, subsystem vendor and device too, which tells cards of different makers apart (ids= of vfio-pci,
 * drivers/vfio/pci/vfio_pci.c). vfio-pci leaves bridges alone, whatever their ids are.
 */
export function vfioIds(bindSet: readonly Device[], devices: readonly Device[]): IdsOutcome {
  const held = new Set(bindSet.map(({ address }) => address))
  const rest = devices.filter(({ address, bridge }) => !held.has(address) && !bridge)
  const ids: string[] = []
  for (const device of bindSet) {
    const alike = rest.filter((other) => sameChip(other, device))
    const twin = alike.find((other) => !differentMaker(other, device))
    if (twin) return { tag: 'shared', taken: device, other: twin }
    const id = `${device.vendor}:${device.device}`
    ids.push(alike.length === 0 ? id : `${id}:${device.subsystemVendor}:${device.subsystemDevice}`)
  }
  return { tag: 'ids', ids: [...new Set(ids)] }
}

function sameChip(a: Device, b: Device): boolean {
  return a.vendor === b.vendor && a.device === b.device
}

/** Both subsystems are known and differ; an unknown one tells nothing. */
function differentMaker(a: Device, b: Device): boolean {
  const parts = [a.subsystemVendor, a.subsystemDevice, b.subsystemVendor, b.subsystemDevice]
  if (parts.includes(null)) return false
  return a.subsystemVendor !== b.subsystemVendor || a.subsystemDevice !== b.subsystemDevice
}

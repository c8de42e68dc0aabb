import {
  type Chipset,
  type PciController,
  pciControllers,
  type TakenPlace,
  takenPlaces,
} from './controllers.ts'
import { guestAddress } from './pci-address.ts'
import type { XmlElement } from './xml/read.ts'

/** A slot of the guest's PCI buses. */
export interface GuestSlot {
  readonly bus: number
  readonly slot: number
}

/** A root port to add: the number of its bus, and a free slot of the root bus for it (undefined: none is). */
export interface NewPort {
  readonly index: number
  readonly slot: number | undefined
}

/** A guest slot for each group of devices, and the root ports that must be added for them. */
export interface SlotPlan {
  readonly slots: readonly GuestSlot[]
  readonly ports: readonly NewPort[]
}

const LAST_BUS = 255
// Slots 0 and 1 of an i440fx hold the host bridge and the PIIX3, and libvirt wants 2 for the first video device
// (libvirt: qemuDomainValidateDevicePCISlotsPIIX3).
const FIRST_SLOT = 3
// Far from where libvirt begins to give places, and below those of the chipset's own devices (0x19 and up). Left to
// itself, libvirt would put a port beside others on one slot and change those.
const PORT_SLOTS = Array.from({ length: 0x17 }, (_, at) => 0x18 - at)
const ALL_SLOTS = Array.from({ length: 32 }, (_, slot) => slot)

/**
 * Finds a slot of its own for each group: on PCI Express behind a root port that nothing else uses, a new one if need
 * be; on i440fx on the root bus. A group keeps the place of one of its devices that is alone in such a slot, as guests
 * know devices by their place. undefined: no room. libvirt gives places to devices without one only after those that
 * are written down, so nothing can get in between. `promised` are places that devices will be put back to.
 */
export function planSlots(
  domain: XmlElement,
  chipset: Extract<Chipset, 'q35' | 'i440fx'>,
  groups: readonly (readonly XmlElement[])[],
  promised: readonly TakenPlace[],
): SlotPlan | undefined {
  const taken = [...takenPlaces(domain, new Set(groups.flat())), ...promised]
  return chipset === 'q35' ? expressSlots(domain, groups, taken) : rootBusSlots(groups, taken)
}

function expressSlots(
  domain: XmlElement,
  groups: readonly (readonly XmlElement[])[],
  taken: readonly TakenPlace[],
): SlotPlan | undefined {
  const controllers = pciControllers(domain)
  const busy = new Set(taken.map(({ bus }) => bus))
  const free = rootPorts(controllers).filter((index) => !busy.has(index))
  const kept = ownPlaces(groups, ({ bus, slot }) => slot === 0 && free.includes(bus))
  const rest = free.filter((index) => kept.every((place) => place?.bus !== index)).values()
  const rootSlots = new Set(taken.flatMap(({ bus, slot }) => (bus === 0 ? (slot ?? []) : [])))
  const freeSlots = PORT_SLOTS.filter((slot) => !rootSlots.has(slot)).values()
  const ports: NewPort[] = []
  // A bus that is only named has a controller too: libvirt adds it.
  const named = groups.flat().map((device) => guestAddress(device)?.bus ?? 0)
  let next = Math.max(0, ...busy, ...named, ...controllers.map(({ index }) => index ?? 0)) + 1
  const slots = kept.map((place) => {
    if (place) return place
    const { value: bus } = rest.next()
    if (bus !== undefined) return { bus, slot: 0 }
    ports.push({ index: next, slot: freeSlots.next().value })
    next += 1
    return { bus: next - 1, slot: 0 }
  })
  return next - 1 > LAST_BUS ? undefined : { slots, ports }
}

/** The buses of root ports, in their order. */
export function rootPorts(controllers: readonly PciController[]): number[] {
  return controllers.flatMap(({ index, model }) => (model === 'pcie-root-port' && index ? [index] : []))
}

function rootBusSlots(
  groups: readonly (readonly XmlElement[])[],
  taken: readonly TakenPlace[],
): SlotPlan | undefined {
  const busy = new Set(taken.flatMap(({ bus, slot }) => (bus === 0 && slot !== undefined ? [slot] : [])))
  const isFree = (slot: number): boolean => slot >= FIRST_SLOT && !busy.has(slot)
  const kept = ownPlaces(groups, ({ bus, slot }) => bus === 0 && isFree(slot))
  for (const place of kept) if (place) busy.add(place.slot)
  const slots: GuestSlot[] = []
  for (const place of kept) {
    const slot = place?.slot ?? ALL_SLOTS.find(isFree)
    if (slot === undefined) return undefined
    busy.add(slot)
    slots.push({ bus: 0, slot })
  }
  return { slots, ports: [] }
}

/** For each group the place of its first device that is accepted, and that no group before it keeps. */
function ownPlaces(
  groups: readonly (readonly XmlElement[])[],
  accepts: (place: GuestSlot) => boolean,
): (GuestSlot | undefined)[] {
  const kept: (GuestSlot | undefined)[] = []
  for (const devices of groups) {
    const places = devices.map(guestAddress).filter((place) => place?.domain === 0 && accepts(place))
    const own = places.find((place) =>
      kept.every((other) => other?.bus !== place?.bus || other?.slot !== place?.slot),
    )
    kept.push(own && { bus: own.bus, slot: own.slot })
  }
  return kept
}

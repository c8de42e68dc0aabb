import { commandLine, commandLinePlaces } from './command-line.ts'
import { type GuestAddress, guestAddress } from './pci-address.ts'
import { childOf, childrenOf, type XmlElement } from './xml/read.ts'

/** The kind of mainboard that a guest has; `other`: a machine without either. */
export type Chipset = 'q35' | 'i440fx' | 'other' | 'unknown'

/**
 * The chipset by the machine type and the PCI root; `unknown` where a definition says neither, as one may that libvirt
 * has not seen yet.
 */
export function chipsetOf(domain: XmlElement): Chipset {
  const machine = childOf(childOf(domain, 'os'), 'type')?.attributes.get('machine')
  const root = pciControllers(domain).find(({ model }) => model === 'pcie-root' || model === 'pci-root')
  if (machine !== undefined) {
    if (/^(?:pc-)?q35\b/.test(machine)) return 'q35'
    if (/^pc(?:-i440fx\b.*|-[0-9].*)?$/.test(machine)) return 'i440fx'
    return 'other'
  }
  return root?.model === 'pcie-root' ? 'q35' : root ? 'i440fx' : 'unknown'
}

/** A PCI controller of a definition. */
export interface PciController {
  readonly element: XmlElement
  /** The number of the bus that it brings; undefined where libvirt has yet to give one. */
  readonly index: number | undefined
  readonly model: string | undefined
}

/** The PCI controllers of a definition, in their order. */
export function pciControllers(domain: XmlElement): PciController[] {
  return childrenOf(domain, 'devices').flatMap((devices) =>
    childrenOf(devices, 'controller')
      .filter(({ attributes }) => attributes.get('type') === 'pci')
      .map((element) => {
        const index = element.attributes.get('index') ?? ''
        return {
          element,
          index: /^[0-9]{1,3}$/.test(index) ? Number(index) : undefined,
          model: element.attributes.get('model'),
        }
      }),
  )
}

/** A place that something takes; undefined stands for all of them. */
export interface TakenPlace {
  readonly bus: number
  readonly slot: number | undefined
  readonly function: number | undefined
}

/** The places of a guest that its devices take, without those of `except`. */
export function takenPlaces(domain: XmlElement, except: ReadonlySet<XmlElement>): TakenPlace[] {
  const devices = childrenOf(domain, 'devices').flatMap(({ children }) => children)
  const given = devices.flatMap((device) => {
    const place = except.has(device) ? undefined : guestAddress(device)
    return place ? [{ bus: place.bus, slot: place.slot, function: place.function }] : []
  })
  const byLine = commandLinePlaces(commandLine(domain)).map((place) => ({ ...place, function: undefined }))
  return [...given, ...byLine]
}

/** Whether a device cannot go to a place beside what is there: function 0 alone keeps all others off its slot. */
export function collide(place: GuestAddress, other: TakenPlace): boolean {
  if (other.bus !== place.bus || (other.slot ?? place.slot) !== place.slot) return false
  const isAlone = place.function === 0 && !place.isMultifunction
  return isAlone || (other.function ?? place.function) === place.function
}

import { childOf, type XmlElement } from './xml/read.ts'

/**
 * The host's function that a device names in its <source>, as `dddd:bb:ss.f`; undefined where the address is missing
 * or no address. The guest's own stands beside it and is another.
 */
export function sourceAddress(device: XmlElement): string | undefined {
  const address = childOf(childOf(device, 'source'), 'address')
  const parts = address && readParts(address)
  if (!parts) return undefined
  return `${hex(parts.domain, 4)}:${hex(parts.bus, 2)}:${hex(parts.slot, 2)}.${parts.function}`
}

/** A place on the guest's PCI buses, with what else libvirt writes there. */
export interface GuestAddress {
  readonly domain: number
  readonly bus: number
  readonly slot: number
  readonly function: number
  readonly isMultifunction: boolean
}

/** Where a device sits in the guest; undefined where that is not said yet, or is no PCI place. */
export function guestAddress(device: XmlElement): GuestAddress | undefined {
  const address = guestAddressElement(device)
  const parts = address && readParts(address)
  return parts && { ...parts, isMultifunction: address.attributes.get('multifunction') === 'on' }
}

/** The element that says so. */
export function guestAddressElement(device: XmlElement): XmlElement | undefined {
  return device.children.find(
    ({ name, attributes }) => name === 'address' && attributes.get('type') === 'pci',
  )
}

function readParts(address: XmlElement): Omit<GuestAddress, 'isMultifunction'> | undefined {
  const domain = part(address, 'domain', 0xffffffff, '0')
  const bus = part(address, 'bus', 0xff)
  const slot = part(address, 'slot', 0x1f)
  const fn = part(address, 'function', 7)
  if (domain === undefined || bus === undefined || slot === undefined || fn === undefined) return undefined
  return { domain, bus, slot, function: fn }
}

function part(address: XmlElement, name: string, most: number, fallback = ''): number | undefined {
  const text = address.attributes.get(name) ?? fallback
  if (!/^(?:0x[0-9a-f]{1,8}|[0-9]{1,10})$/i.test(text)) return undefined
  const value = Number(text)
  return value <= most ? value : undefined
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0')
}

/** The attributes of an address the way libvirt writes them. */
export function addressAttributes(parts: {
  readonly domain: number
  readonly bus: number
  readonly slot: number
  readonly function: number
}): Record<string, string> {
  return {
    domain: `0x${hex(parts.domain, 4)}`,
    bus: `0x${hex(parts.bus, 2)}`,
    slot: `0x${hex(parts.slot, 2)}`,
    function: `0x${parts.function}`,
  }
}

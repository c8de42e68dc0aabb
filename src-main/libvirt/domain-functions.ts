import { childrenOf, readXml, type XmlElement } from './xml.ts'

/** A VM by its definition: its name and the PCI functions of the host that it is given, in their order. */
export interface DomainFunctions {
  readonly name: string
  readonly addresses: readonly string[]
}

// Where a definition names a function of the host: https://libvirt.org/formatdomain.html
// (host device assignment, PCI passthrough of network devices, NVMe disks).
const PLACES = [
  { element: 'hostdev', accepts: (device: XmlElement) => device.attributes.get('type') === 'pci' },
  { element: 'interface', accepts: (device: XmlElement) => device.attributes.get('type') === 'hostdev' },
  { element: 'disk', accepts: (device: XmlElement) => device.attributes.get('type') === 'nvme' },
]

/**
 * Reads a libvirt domain definition; undefined where it is not one, or where it gives away a function whose
 * address cannot be read: what such a VM claims is unknown.
 */
export function domainFunctions(text: string): DomainFunctions | undefined {
  const domain = readXml(text)
  if (domain?.name !== 'domain') return undefined
  const name = childrenOf(domain, 'name')[0]?.text
  if (!name) return undefined
  const addresses = new Set<string>()
  for (const devices of childrenOf(domain, 'devices')) {
    for (const { element, accepts } of PLACES) {
      for (const device of childrenOf(devices, element).filter(accepts)) {
        const address = sourceAddress(device)
        if (address === undefined) return undefined
        addresses.add(address)
      }
    }
  }
  return { name, addresses: [...addresses] }
}

/** The host's address of a device: that in its <source>, not the guest's, which stands beside it. */
function sourceAddress(device: XmlElement): string | undefined {
  const [source] = childrenOf(device, 'source')
  const [address] = source ? childrenOf(source, 'address') : []
  if (!address) return undefined
  const domain = part(address, 'domain', 0xffffffff, '0')
  const bus = part(address, 'bus', 0xff)
  const slot = part(address, 'slot', 0x1f)
  const fn = part(address, 'function', 7)
  if (domain === undefined || bus === undefined || slot === undefined || fn === undefined) return undefined
  return `${hex(domain, 4)}:${hex(bus, 2)}:${hex(slot, 2)}.${fn}`
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

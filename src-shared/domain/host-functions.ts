import { commandLine, commandLineFunctions } from './command-line.ts'
import { sourceAddress } from './pci-address.ts'
import { childOf, childrenOf, readXml, type XmlElement } from './xml/read.ts'

/** A VM by its definition: its name and the PCI functions of the host that it is given, in their order. */
export interface DomainFunctions {
  readonly name: string
  readonly addresses: readonly string[]
}

/** A device of a definition that gives away a function of the host. */
export interface GivenFunction {
  readonly element: XmlElement
  readonly kind: 'hostdev' | 'interface' | 'disk'
  /** undefined: cannot be read. */
  readonly address: string | undefined
}

// Where a definition names a function of the host: https://libvirt.org/formatdomain.html
// (host device assignment, PCI passthrough of network devices, NVMe disks).
const PLACES = [
  { kind: 'hostdev', type: 'pci' },
  { kind: 'interface', type: 'hostdev' },
  { kind: 'disk', type: 'nvme' },
] as const

/** The devices of a definition that give away functions of the host, in their order. */
export function givenFunctions(domain: XmlElement): GivenFunction[] {
  return childrenOf(domain, 'devices').flatMap(({ children }) =>
    children.flatMap((element) => {
      const place = PLACES.find(
        ({ kind, type }) => element.name === kind && element.attributes.get('type') === type,
      )
      return place ? [{ element, kind: place.kind, address: sourceAddress(element) }] : []
    }),
  )
}

/**
 * Reads a libvirt domain definition; undefined where it is not one, or where it gives away a function whose
 * address cannot be read: what such a VM claims is unknown. Functions that are handed to QEMU past libvirt count.
 */
export function domainFunctions(text: string): DomainFunctions | undefined {
  const domain = readXml(text)
  if (domain?.name !== 'domain') return undefined
  const name = childOf(domain, 'name')?.text
  if (!name) return undefined
  const addresses = givenAddresses(domain)
  return addresses && { name, addresses }
}

function givenAddresses(domain: XmlElement): string[] | undefined {
  const addresses = givenFunctions(domain).map(({ address }) => address)
  if (!addresses.every((address) => address !== undefined)) return undefined
  return [...new Set([...addresses, ...commandLineFunctions(commandLine(domain))])]
}

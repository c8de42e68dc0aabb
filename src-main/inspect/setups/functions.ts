import type { Device } from '../../../src-shared/host/report-device.ts'

/** The functions of this machine, to be asked for by what a configuration line says of them. */
export interface FunctionIndex {
  /** Those that a list in the form of vfio-pci's `ids` matches. */
  byIds(list: string): string[]
  /** Those whose address a text contains: 0000:01:00.0, 01:00.0, pci_0000_01_00_0. */
  named(text: string): string[]
}

const ANY_ID = 0xffffffff
const ADDRESS = /(?<![0-9a-f:.])(?:([0-9a-f]{4,8}):)?([0-9a-f]{2}:[0-9a-f]{2}\.[0-7])(?![0-9a-f])/gi
const NODE_DEVICE = /\bpci_([0-9a-f]{4,8})_([0-9a-f]{2})_([0-9a-f]{2})_([0-7])\b/gi

/** An index over the functions of a machine. */
export function functionIndex(devices: readonly Device[]): FunctionIndex {
  const addresses = new Set(devices.map((device) => device.address))
  return {
    byIds(list) {
      const patterns = list.split(',').flatMap((entry) => parsePattern(entry) ?? [])
      const matches = devices.filter((device) => patterns.some((pattern) => fits(pattern, device)))
      return matches.map((device) => device.address)
    },
    named(text) {
      // A shell that completed the name has put a backslash before each colon.
      const plain = text.replaceAll('\\:', ':')
      const found = [
        ...Array.from(plain.matchAll(ADDRESS), ([, domain = '0000', rest = '']) => `${domain}:${rest}`),
        ...Array.from(
          plain.matchAll(NODE_DEVICE),
          ([, domain, bus, slot, fn]) => `${domain}:${bus}:${slot}.${fn}`,
        ),
      ]
      return [...new Set(found.map((address) => address.toLowerCase()))].filter((address) =>
        addresses.has(address),
      )
    },
  }
}

interface IdPattern {
  readonly vendor: number
  readonly device: number
  readonly subvendor: number
  readonly subdevice: number
  readonly class: number
  readonly classMask: number
}

/** One entry of `ids`: two to six hexadecimal numbers (drivers/vfio/pci/vfio_pci.c, vfio_pci_fill_ids). */
function parsePattern(entry: string): IdPattern | undefined {
  const fields = entry.trim().split(':')
  const numbers = fields.map((field) =>
    /^(?:0x)?[0-9a-f]{1,8}$/i.test(field) ? Number.parseInt(field, 16) : Number.NaN,
  )
  const [vendor, device, subvendor = ANY_ID, subdevice = ANY_ID, classCode = 0, classMask = 0] = numbers
  if (vendor === undefined || device === undefined || numbers.some(Number.isNaN)) return undefined
  return { vendor, device, subvendor, subdevice, class: classCode, classMask }
}

/** As the kernel matches (drivers/pci/pci.h, pci_match_one_device); an unread subsystem counts as a match. */
function fits(pattern: IdPattern, device: Device): boolean {
  return (
    sameId(pattern.vendor, device.vendor) &&
    sameId(pattern.device, device.device) &&
    sameId(pattern.subvendor, device.subsystemVendor) &&
    sameId(pattern.subdevice, device.subsystemDevice) &&
    ((pattern.class ^ Number.parseInt(device.class, 16)) & pattern.classMask) === 0
  )
}

function sameId(wanted: number, id: string | null): boolean {
  return wanted === ANY_ID || id === null || wanted === Number.parseInt(id, 16)
}

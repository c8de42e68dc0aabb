import { parseAddress } from '../host/address.ts'
import { childrenIn, qemuNamespace } from './xml/namespace.ts'
import type { XmlElement } from './xml/read.ts'

/** Arguments that a definition hands to QEMU past libvirt (<qemu:commandline>), in their order. */
export function commandLine(domain: XmlElement): string[] {
  return childrenIn(qemuNamespace, domain, [], 'commandline')
    .flatMap((list) => childrenIn(qemuNamespace, list, [domain], 'arg'))
    .map((argument) => argument.attributes.get('value') ?? '')
}

const DEVICE = /vfio-pci/
const HOST = /\bhost"?\s*[:=]\s*"?((?:[0-9a-f]{1,8}:)?[0-9a-f]{1,2}:[0-9a-f]{1,2}\.[0-7])\b/i
const SYSFS = /\bsysfsdev"?\s*[:=]\s*"?[^,"]*\/([0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7])\b/i

/** Host functions among such arguments: `-device vfio-pci,host=01:00.0`, as a list of properties or as JSON. */
export function commandLineFunctions(args: readonly string[]): string[] {
  return args
    .filter((arg) => DEVICE.test(arg))
    .flatMap((arg) => {
      const found = HOST.exec(arg)?.[1] ?? SYSFS.exec(arg)?.[1]
      const address = found === undefined ? undefined : whole(found)
      return address === undefined ? [] : [address]
    })
}

/** QEMU lets the domain and leading zeros be left out. */
function whole(text: string): string | undefined {
  const parts = text.toLowerCase().split(/[:.]/)
  const [fn = '', slot = '', bus = '', domain = '0'] = parts.reverse()
  const address = `${domain.padStart(4, '0')}:${bus.padStart(2, '0')}:${slot.padStart(2, '0')}.${fn}`
  return parseAddress(address) ? address : undefined
}

const BUS = /\bbus"?\s*[:=]\s*"?pcie?\.(\d{1,3})\b/
const SLOT = /\baddr"?\s*[:=]\s*"?(?:0x)?([0-9a-f]{1,2})\b/i

/** Places on the guest's buses that such arguments take: the bus, and the slot where it is said. */
export function commandLinePlaces(
  args: readonly string[],
): { readonly bus: number; readonly slot: number | undefined }[] {
  return args.flatMap((arg) => {
    const bus = BUS.exec(arg)?.[1]
    const slot = SLOT.exec(arg)?.[1]
    if (bus === undefined && slot === undefined) return []
    return [{ bus: Number(bus ?? 0), slot: slot === undefined ? undefined : Number.parseInt(slot, 16) }]
  })
}

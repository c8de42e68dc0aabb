import { printable } from '../../../src-shared/host/printable.ts'
import type { Device } from '../../../src-shared/host/report-device.ts'
import { say } from '../../../src-shared/words/say.ts'
import type { Root } from '../root/root.ts'
import { moduleLookup } from './modules.ts'
import { type PciNames, pciNames } from './names.ts'
import { listFunctions, type RawFunction, readFunction } from './read-function.ts'

/** Reads functions by address; a shell may pass one that shares the work between threads. */
export type FunctionReader = (root: Root, addresses: readonly string[]) => Promise<RawFunction[]>

/** Where pci.ids lies: Fedora's hwdata, Debian's pci.ids package. */
const PCI_IDS = ['/usr/share/hwdata/pci.ids', '/usr/share/misc/pci.ids']
const PCI_IDS_LIMIT = 16 * 1024 * 1024
const ALIASES_LIMIT = 32 * 1024 * 1024

/** What reading the functions needs beside the root. */
export interface DeviceOptions {
  readonly kernel: string | null
  readonly bundledPciIds: () => Uint8Array
  readonly readFunctions?: FunctionReader | undefined
}

/** All PCI functions of a root, by address, with names and candidate modules. */
export async function readDevices(root: Root, options: DeviceOptions): Promise<Device[]> {
  const { kernel, bundledPciIds, readFunctions = readHere } = options
  const raw = await readFunctions(root, listFunctions(root))
  if (raw.length === 0) return []
  const names = withFallback(readPciIds(root), bundledPciIds)
  const vendors = new Set(raw.map((device) => device.vendor))
  const modules = moduleLookup(readAliases(root, kernel), vendors)
  // A kernel that has the file (5.15 and later) hides it for a function without any method: drivers/pci/pci.c,
  // pci_dev_reset_method_attr_is_visible. One that shows it for no function may be too old.
  const hidesFile = raw.some(({ showsResetMethod }) => showsResetMethod)
  return raw.map(({ modalias, showsResetMethod, ...device }) => ({
    ...device,
    resetMethods: hidesFile && !showsResetMethod ? [] : device.resetMethods,
    driver: device.driver === null ? null : printable(device.driver),
    driverOverride: device.driverOverride === null ? null : printable(device.driverOverride),
    vendorName: names.vendor(device.vendor) ?? say('device.unknown-vendor', { id: device.vendor }),
    deviceName:
      names.device(device.vendor, device.device) ?? say('device.unknown-device', { id: device.device }),
    className: names.class(device.class) ?? say('device.unknown-class', { id: device.class }),
    modules: modules(modalias),
  }))
}

/** Names by the system's list; those of parts that are newer than it, by the list that came with the app. */
function withFallback(own: Uint8Array | undefined, bundled: () => Uint8Array): PciNames {
  if (!own) return pciNames(bundled())
  const names = pciNames(own)
  let newer: PciNames | undefined
  const fallback = () => {
    newer ??= pciNames(bundled())
    return newer
  }
  return {
    vendor: (vendor) => names.vendor(vendor) ?? fallback().vendor(vendor),
    device: (vendor, device) => names.device(vendor, device) ?? fallback().device(vendor, device),
    class: (code) => names.class(code) ?? fallback().class(code),
  }
}

/** Reads functions one after the other on this thread. */
export async function readHere(root: Root, addresses: readonly string[]): Promise<RawFunction[]> {
  return addresses.map((address) => readFunction(root, address)).filter((found) => found !== undefined)
}

function readAliases(root: Root, kernel: string | null): string {
  const path = `/lib/modules/${kernel}/modules.alias`
  return (kernel === null ? undefined : root.text(path, ALIASES_LIMIT)) ?? ''
}

function readPciIds(root: Root): Uint8Array | undefined {
  const path = PCI_IDS.find((candidate) => root.kindOf(candidate) === 'file')
  return path === undefined ? undefined : root.bytes(path, PCI_IDS_LIMIT)
}

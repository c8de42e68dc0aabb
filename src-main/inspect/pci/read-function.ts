import { compareAddresses, parseAddress } from '../../../src-shared/host/address.ts'
import { printable } from '../../../src-shared/host/printable.ts'
import type { Device } from '../../../src-shared/host/report-device.ts'
import type { Root } from '../root/root.ts'
import { addressInPath } from './address-in-path.ts'
import { parseLink } from './link.ts'
import { parseResources } from './resources.ts'
import { parseUevent } from './uevent.ts'

/** A function as sysfs shows it, before names and candidate modules are looked up. */
export interface RawFunction extends Omit<Device, 'vendorName' | 'deviceName' | 'className' | 'modules'> {
  readonly modalias: string
  /** Whether the function has a file of reset methods, readable or not. */
  readonly showsResetMethod: boolean
}

const DEVICES = '/sys/bus/pci/devices'
const GROUP_LINK = /(?:^|\/)(\d{1,10})$/
// Header type 0x7f is what a function answers that has fallen off the bus (all ones).
const HEADER_TYPES = new Set([0, 1, 2])

/** Addresses of all PCI functions, in order; names that are no addresses are passed over. */
export function listFunctions(root: Root): string[] {
  const names = root.list(DEVICES) ?? []
  return names.filter((name) => parseAddress(name) !== undefined).sort(compareAddresses)
}

/**
 * Reads one PCI function; undefined where it has gone or shows no vendor and device. A sleeping function is
 * not woken: its configuration space and link are read only when it is in D0 (reading them resumes it,
 * drivers/pci/pci-sysfs.c).
 */
export function readFunction(root: Root, address: string): RawFunction | undefined {
  const folder = root.folder(`${DEVICES}/${address}`)
  if (!folder) {
    root.note('vanished', `${DEVICES}/${address}`)
    return undefined
  }
  const text = (name: string) => folder.text(name, 8192)

  const uevent = parseUevent(text('uevent') ?? '')
  const vendor = uevent.vendor ?? hex(text('vendor'), 4)
  const device = uevent.device ?? hex(text('device'), 4)
  if (vendor === undefined || device === undefined) {
    root.note('malformed', `${DEVICES}/${address}`)
    return undefined
  }
  const classCode = uevent.class ?? classOf(text('class'))
  const subsystemVendor = uevent.subsystemVendor ?? hex(text('subsystem_vendor'), 4) ?? null
  const subsystemDevice = uevent.subsystemDevice ?? hex(text('subsystem_device'), 4) ?? null
  const powerState = text('power_state') ?? null
  const awake = powerState === null || powerState === 'D0' || powerState === 'unknown'
  const config = awake ? folder.bytes('config', 64) : undefined
  const headerType = headerTypeOf(config)
  return {
    address,
    vendor,
    device,
    subsystemVendor,
    subsystemDevice,
    class: classCode,
    revision: revisionOf(config) ?? hex(text('revision'), 2) ?? null,
    driver: uevent.driver ?? lastPart(folder.link('driver')) ?? null,
    driverOverride: overrideOf(text('driver_override')),
    group: groupOf(folder.link('iommu_group')),
    parent: parentOf(folder.path),
    headerType,
    bridge: isBridge(headerType, classCode),
    ...parseResources(text('resource') ?? '', folder.names),
    link: awake && folder.names.has('max_link_speed') ? parseLink(text) : null,
    numaNode: integer(text('numa_node'), 0),
    resetMethods: words(text('reset_method')),
    showsResetMethod: folder.names.has('reset_method'),
    // The kernel has this file for VGA controllers only.
    bootVga: classCode.startsWith('03') && text('boot_vga') === '1',
    powerState: powerState === null ? null : printable(powerState),
    sriov: sriovOf(text),
    physicalFunction: addressInPath(folder.link('physfn')) ?? null,
    modalias:
      uevent.modalias ??
      modaliasOf([vendor, device, subsystemVendor ?? '0000', subsystemDevice ?? '0000'], classCode),
  }
}

/**
 * True for a host bridge (class 0600) and a PCI-to-PCI or CardBus bridge (header type 1 or 2, or, where that
 * is unreadable or wrong, classes 0604, 0607 and 0609, which have no other header).
 */
function isBridge(headerType: number | null, classCode: string): boolean {
  if (headerType === 1 || headerType === 2) return true
  return /^06(00|04|07|09)/.test(classCode)
}

function headerTypeOf(config: Uint8Array | undefined): number | null {
  const value = config?.[14]
  if (value === undefined) return null
  const type = value & 0x7f
  return HEADER_TYPES.has(type) ? type : null
}

function revisionOf(config: Uint8Array | undefined): string | undefined {
  const value = config?.[8]
  return value === undefined ? undefined : value.toString(16).padStart(2, '0')
}

function hex(text: string | undefined, digits: number): string | undefined {
  const value = /^0x([0-9a-fA-F]{1,6})$/.exec(text ?? '')?.[1]
  if (value === undefined || value.length > digits) return undefined
  return value.toLowerCase().padStart(digits, '0')
}

/** Six digits; one that names no programming interface, as listings of other tools have it, gets 00 for it. */
function classOf(text: string | undefined): string {
  const short = hex(text, 4)
  return short === undefined ? (hex(text, 6) ?? '000000') : `${short}00`
}

function integer(text: string | undefined, least: number): number | null {
  if (text === undefined || !/^-?\d{1,9}$/.test(text)) return null
  const value = Number(text)
  return value < least ? null : value
}

function words(text: string | undefined): string[] | null {
  return text === undefined ? null : text.split(/\s+/).filter((word) => /^[a-z_]{1,32}$/.test(word))
}

function overrideOf(text: string | undefined): string | null {
  return text === undefined || text === '' || text === '(null)' ? null : text
}

function groupOf(target: string | undefined): number | null {
  const id = target === undefined ? undefined : GROUP_LINK.exec(target)?.[1]
  return id === undefined ? null : Number(id)
}

/** The alias that a module names to drive a function, put together as the kernel does (file2alias.c, do_pci_entry). */
function modaliasOf(
  ids: readonly [vendor: string, device: string, string, string],
  classCode: string,
): string {
  const [v, d, sv, sd] = ids.map((id) => `0000${id.toUpperCase()}`)
  const [base, sub, programming] = classCode.toUpperCase().match(/../g) ?? []
  return `pci:v${v}d${d}sv${sv}sd${sd}bc${base}sc${sub}i${programming}`
}

function parentOf(folder: string): string | null {
  const parent = folder.split('/').at(-2)
  return parent !== undefined && parseAddress(parent) ? parent : null
}

function lastPart(target: string | undefined): string | undefined {
  return target?.split('/').at(-1) || undefined
}

function sriovOf(text: (name: string) => string | undefined): RawFunction['sriov'] {
  const total = integer(text('sriov_totalvfs'), 1)
  return total === null ? null : { total, enabled: integer(text('sriov_numvfs'), 0) ?? 0 }
}

import type { Facts } from '../../src-shared/host/facts.ts'
import type { Claim } from '../../src-shared/host/report-card.ts'
import { readBootDisplays } from './drm/boot-displays.ts'
import { readConnectors } from './drm/connectors.ts'
import { readHolders } from './holders.ts'
import { readInputs } from './input.ts'
import { platformOptIn, readIommu } from './iommu.ts'
import { readNetworks } from './network.ts'
import { type FunctionReader, readDevices } from './pci/devices.ts'
import type { Root } from './root/root.ts'
import { readSetups } from './setups/setups.ts'
import { readSounds } from './sound.ts'
import { readStorage } from './storage.ts'
import { readBoot, readFirmware } from './system/boot.ts'
import { readCpu, readMachine } from './system/machine.ts'
import { readMemory } from './system/memory.ts'
import { readOs } from './system/os.ts'
import { readVirtualization } from './virtualization.ts'

/** What an inspection needs beside the root. */
export interface InspectOptions {
  /** The bundled pci.ids, asked for only where the root's own list is missing or lacks a name. */
  readonly bundledPciIds: () => Uint8Array
  /** Shares the reading of many functions between threads; by default they are read one after the other. */
  readonly readFunctions?: FunctionReader
  /** The kernel's log of this start, where somebody could read it; waited for after all files are read. */
  readonly kernelLog?: Promise<string | undefined>
  /** Which VMs claim which functions, as libvirt told; waited for likewise. */
  readonly claims?: Promise<readonly Claim[]>
}

/**
 * Reads all that a root shows of its machine and concludes nothing. Needs no rights, changes nothing and never
 * fails: what cannot be read is left unknown and noted.
 */
export async function inspect(root: Root, options: InspectOptions): Promise<Facts> {
  if (root.kindOf('/sys') !== 'folder' && root.kindOf('/proc') !== 'folder') root.note('not-a-root', '/')
  const os = readOs(root)
  const cpu = readCpu(root)
  const boot = readBoot(root, os)
  const devices = await readDevices(root, { ...options, kernel: os.kernel })
  const iommu = readIommu(root, devices)
  const grouped = withBootDisplays(withListedGroups(devices, iommu.groups ?? []), readBootDisplays(root))
  const holders = readHolders(root, grouped)
  return {
    os,
    machine: readMachine(root, cpu),
    cpu: cpu.cpu,
    memory: readMemory(root),
    firmware: readFirmware(root),
    boot,
    iommu: { ...iommu, platformOptIn: platformOptIn(await options.kernelLog) },
    devices: grouped,
    connectors: readConnectors(root),
    holders: holders.holders,
    holdersComplete: holders.complete,
    blocks: readStorage(root),
    networks: readNetworks(root),
    inputs: readInputs(root),
    sounds: readSounds(root),
    setups: readSetups(root, { devices: grouped, arguments: boot.arguments, atomic: os.atomic }),
    virtualization: readVirtualization(root),
    claims: (await options.claims) ?? [],
    notes: root.notes,
  }
}

/** Gives a function without a group link the group whose folder lists it. */
function withListedGroups(
  devices: Facts['devices'],
  groups: NonNullable<Facts['iommu']['groups']>,
): Facts['devices'] {
  if (devices.every((device) => device.group !== null)) return devices
  const groupOf = new Map(
    groups.flatMap((group) => group.devices.map((address) => [address, group.id] as const)),
  )
  return devices.map((device) =>
    device.group === null ? { ...device, group: groupOf.get(device.address) ?? null } : device,
  )
}

/** Marks the functions that the kernel names as boot displays beside those of the VGA class. */
function withBootDisplays(devices: Facts['devices'], addresses: ReadonlySet<string>): Facts['devices'] {
  if (addresses.size === 0) return devices
  return devices.map((device) => (addresses.has(device.address) ? { ...device, bootVga: true } : device))
}

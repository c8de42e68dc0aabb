import type { HolderFacts } from '../../src-shared/host/facts.ts'
import { printable } from '../../src-shared/host/printable.ts'
import type { Device } from '../../src-shared/host/report-device.ts'
import { addressInPath } from './pci/address-in-path.ts'
import type { Root } from './root/root.ts'

/** Which processes have nodes of PCI functions open; `complete` is false where some could not be looked into. */
export interface Holders {
  readonly holders: readonly HolderFacts[]
  readonly complete: boolean
}

const NODES = ['/dev/dri/', '/dev/nvidia', '/dev/snd/', '/dev/vfio/', '/dev/kfd']
const NVIDIA_GPUS = '/proc/driver/nvidia/gpus'
const NVIDIA = '10de'
const AMD = '1002'

/**
 * Looks through the descriptors of all processes for nodes of graphics, sound and VFIO. Without root rights
 * only those of one's own processes can be listed. A root without processes gives nothing, and not complete.
 */
export function readHolders(root: Root, devices: readonly Device[]): Holders {
  const pids = (root.list('/proc') ?? []).filter((name) => /^[1-9]\d{0,9}$/.test(name))
  // With hidepid (proc(5)) the processes of others are not even listed; number 1 always belongs to root.
  let complete = pids.includes('1')
  const addressesOf = nodeOwners(root, devices)
  const holders: HolderFacts[] = []
  for (const pid of pids) {
    const open = root.links(`/proc/${pid}/fd`, (target) => NODES.some((node) => target.startsWith(node)))
    if (!open) {
      // A process that has ended meanwhile holds nothing.
      complete = complete && root.kindOf(`/proc/${pid}`) === 'absent'
      continue
    }
    const files = [...new Set(open.values())].sort()
    const held = files.flatMap((file) => addressesOf(file).map((address) => ({ file, address })))
    if (held.length === 0) continue
    const name = printable(root.text(`/proc/${pid}/comm`) ?? pid)
    holders.push(
      ...held.map(({ file, address }) => ({ pid: Number(pid), name, file: printable(file), address })),
    )
  }
  return { holders, complete }
}

/** A function from a device node to the PCI functions that it stands for; each node is looked up once. */
function nodeOwners(root: Root, devices: readonly Device[]): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (file) => {
    const owners = known.get(file) ?? ownersOf(root, devices, file)
    known.set(file, owners)
    return owners
  }
}

function ownersOf(root: Root, devices: readonly Device[], file: string): readonly string[] {
  const sysfs = (path: string) => listOf(addressInPath(root.link(path)))
  const [, drm] = /^\/dev\/dri\/((?:card|renderD)\d+)$/.exec(file) ?? []
  if (drm !== undefined) return sysfs(`/sys/class/drm/${drm}`)
  const [, sound] = /^\/dev\/snd\/[a-zA-Z]+C(\d+)/.exec(file) ?? []
  if (sound !== undefined) return sysfs(`/sys/class/sound/card${sound}`)
  const [, vfio] = /^\/dev\/vfio\/devices\/(vfio\d+)$/.exec(file) ?? []
  if (vfio !== undefined) return sysfs(`/sys/class/vfio-dev/${vfio}`)
  const [, group] = /^\/dev\/vfio\/(\d+)$/.exec(file) ?? []
  if (group !== undefined) return ofGroup(devices, Number(group))
  const [, minor] = /^\/dev\/nvidia(\d+)$/.exec(file) ?? []
  if (minor !== undefined) return listOf(nvidiaByMinor(root, minor))
  // nvidiactl, nvidia-uvm and kfd stand for all cards of their driver: they name a card only if it is alone.
  if (file.startsWith('/dev/nvidia'))
    return onlyCard(devices, NVIDIA, (driver) => driver.startsWith('nvidia'))
  if (file.startsWith('/dev/kfd')) return onlyCard(devices, AMD, (driver) => driver === 'amdgpu')
  return []
}

function ofGroup(devices: readonly Device[], group: number): string[] {
  return devices
    .filter((device) => device.group === group && device.driver === 'vfio-pci')
    .map((device) => device.address)
}

function nvidiaByMinor(root: Root, minor: string): string | undefined {
  return root.list(NVIDIA_GPUS)?.find((address) => {
    const information = root.text(`${NVIDIA_GPUS}/${address}/information`) ?? ''
    return /^Device Minor:\s*(\d+)/m.exec(information)?.[1] === minor
  })
}

function onlyCard(
  devices: readonly Device[],
  vendor: string,
  drives: (driver: string) => boolean,
): readonly string[] {
  const cards = devices.filter(
    (device) => device.vendor === vendor && device.class.startsWith('03') && drives(device.driver ?? ''),
  )
  return cards.length === 1 ? cards.map((device) => device.address) : []
}

function listOf(address: string | undefined): readonly string[] {
  return address === undefined ? [] : [address]
}

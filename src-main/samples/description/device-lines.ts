import type {
  ConnectorPart,
  DiskPart,
  GpuPart,
  InputPart,
  NetworkPart,
  PartitionPart,
  ProcessPart,
  SoundPart,
  VmPart,
  VolumePart,
} from './description.ts'
import type { Fields } from './fields.ts'
import { address, count, listOf, name, oneOf, path, positive, type Reader, size, usbPort } from './values.ts'

// The EDID's descriptor for a name has room for 13 characters (VESA E-EDID 1.4, section 3.10.3.4).
const edidName: Reader<string> = (text) => (/^[\x20-\x7e]{1,13}$/.test(text) ? text : undefined)

/** `disk nvme0n1 03:00.0 931G [usb=1-4] [multipath] | Samsung SSD 970 EVO Plus 1TB` */
export function readDisk(fields: Fields): Omit<DiskPart, 'partitions'> | undefined {
  const multipath = fields.flag('multipath')
  const disk = fields.word(name)
  const at = fields.word(address)
  const bytes = fields.word(size)
  const usb = fields.option('usb', usbPort)
  const model = fields.text()
  if (!disk || !at || !bytes || !model) return undefined
  return { name: disk, address: at, usb, multipath, bytes, model }
}

/** `part nvme0n1p2 1G [ext4 /boot …]`, a partition of the disk above it. */
export function readPartition(fields: Fields): PartitionPart | undefined {
  const partition = fields.word(name)
  const bytes = fields.word(size)
  const content = readContent(fields)
  return partition && bytes ? { name: partition, bytes, ...content } : undefined
}

/** `volume dm-0 929G luks over=nvme0n1p3 [btrfs / /home] [| luks-0001]`, `volume zram0 8G zram swap` */
export function readVolume(fields: Fields): VolumePart | undefined {
  const over = fields.option('over', listOf(name)) ?? []
  const volume = fields.word(name)
  const bytes = fields.word(size)
  const kind = fields.word(oneOf('luks', 'lvm', 'raid', 'zram'))
  const content = readContent(fields)
  const label = fields.maybeText(name) ?? volume
  return volume && bytes && kind && label ? { name: volume, bytes, kind, over, label, ...content } : undefined
}

function readContent(fields: Fields) {
  return { fileSystem: fields.maybeWord(name), mounts: fields.words(path) }
}

/** `net enp5s0 05:00.0 [usb=1-4] [wifi] [up] [default]`; default: the route to everywhere leads through it. */
export function readNetwork(fields: Fields): NetworkPart | undefined {
  const wifi = fields.flag('wifi')
  const up = fields.flag('up')
  const defaultRoute = fields.flag('default')
  const usb = fields.option('usb', usbPort)
  const network = fields.word(name)
  const at = fields.word(address)
  return network && at ? { name: network, address: at, usb, wifi, up, defaultRoute } : undefined
}

/** `keyboard ps2 | AT Translated Set 2 keyboard`, `mouse 00:14.0 usb=1-3 | …`, `mouse 00:15.0 i2c | …` */
export function readInput(kind: InputPart['kind'], fields: Fields): InputPart | undefined {
  const port = fields.option('usb', usbPort)
  const i2c = fields.flag('i2c')
  const label = fields.text()
  if (port !== undefined || i2c) {
    const at = fields.word(address)
    if (!at || !label) return undefined
    return {
      kind,
      name: label,
      place: port ? { kind: 'usb', address: at, port } : { kind: 'i2c', address: at },
    }
  }
  const place = fields.word(oneOf('ps2', 'bluetooth'))
  return place && label ? { kind, name: label, place: { kind: place } } : undefined
}

/** `sound card0 00:1f.3 [id=PCH] | HDA Intel PCH` */
export function readSound(fields: Fields): SoundPart | undefined {
  const number = fields.word(numbered('card'))
  const at = fields.word(address)
  const id = fields.option('id', name) ?? 'Generic'
  const label = fields.text()
  return number !== undefined && at && label ? { number, address: at, id, name: label } : undefined
}

/** `gpu 01:00.0 card1 [renderD128]`, the DRM nodes of a display function. */
export function readGpu(fields: Fields): Omit<GpuPart, 'connectors'> | undefined {
  const at = fields.word(address)
  const card = fields.word(numbered('card'))
  const render = fields.maybeWord(numbered('renderD'))
  return at && card !== undefined ? { address: at, card, render } : undefined
}

/** `connector DP-1 [connected] [idle] [| DELL U2720Q]`; with a monitor's name it is connected. */
export function readConnector(fields: Fields): ConnectorPart | undefined {
  const idle = fields.flag('idle')
  const plugged = fields.flag('connected')
  const connector = fields.word(name)
  const monitor = fields.maybeText(edidName)
  const connected = plugged || monitor !== undefined
  return connector ? { name: connector, connected, enabled: connected && !idle, monitor } : undefined
}

/** `process 2345 gnome-shell /dev/dri/card1 …`: a process and the files that it has open. */
export function readProcess(fields: Fields): ProcessPart | undefined {
  const pid = fields.word(positive)
  const process = fields.word(name)
  const files = fields.words(path)
  return pid && process ? { pid, name: process, files } : undefined
}

/** `vm win11 01:00.0 01:00.1`: a VM whose definition names functions of the host. */
export function readVm(fields: Fields): VmPart | undefined {
  const vm = fields.word(name)
  const addresses = fields.words(address)
  return vm ? { name: vm, addresses } : undefined
}

function numbered(stem: string): Reader<number> {
  return (text) => (text.startsWith(stem) ? count(text.slice(stem.length)) : undefined)
}

import type { DiskPart } from '../description/description.ts'
import type { Tree } from './tree.ts'

const SUBSYSTEMS = '/sys/devices/virtual/nvme-subsystem'
// Hosts of the SATA ports come first; a disk on USB gets a later number.
const FIRST_USB_HOST = 10

/** Writes what stands between a PCI function and its disk; gives the folder of the disk. */
export function writeController(tree: Tree, disk: DiskPart, index: number, pci: string): string {
  return disk.name.startsWith('nvme') ? writeNvme(tree, disk, pci) : writeScsi(tree, disk, index, pci)
}

/**
 * An NVMe disk stands under its controller, or, where the drive says that it may have several controllers, under
 * its subsystem, which is a virtual device that only links to them (drivers/nvme/host/multipath.c).
 */
function writeNvme(tree: Tree, { name, multipath, model }: DiskPart, pci: string): string {
  const number = /^nvme(\d+)/.exec(name)?.[1] ?? '0'
  const controller = `${pci}/nvme/nvme${number}`
  tree.line(`${controller}/model`, model.padEnd(40))
  tree.line(`${controller}/transport`, 'pcie')
  tree.link(`${controller}/device`, pci)
  tree.link(`/sys/class/nvme/nvme${number}`, controller)
  const subsystem = `${SUBSYSTEMS}/nvme-subsys${number}`
  tree.line(`${subsystem}/model`, model.padEnd(40))
  tree.link(`${subsystem}/nvme${number}`, controller)
  tree.link(`/sys/class/nvme-subsystem/nvme-subsys${number}`, subsystem)
  const above = multipath ? subsystem : controller
  if (multipath) tree.line(`${controller}/nvme${number}c${number}n1/hidden`, 1)
  tree.link(`${above}/${name}/device`, above)
  return `${above}/${name}`
}

function writeScsi(tree: Tree, { name, usb, model }: DiskPart, index: number, pci: string): string {
  const host = usb === undefined ? index : FIRST_USB_HOST + index
  const port = usb === undefined ? `${pci}/ata${index + 1}` : usbInterface(pci, usb)
  const unit = `${port}/host${host}/target${host}:0:0/${host}:0:0:0`
  tree.line(`${unit}/vendor`, (usb === undefined ? 'ATA' : 'USB').padEnd(8))
  tree.line(`${unit}/model`, model.slice(0, 16).padEnd(16))
  tree.link(`${unit}/block/${name}/device`, unit)
  return `${unit}/block/${name}`
}

/** Folder of the first interface of a USB device: `usb1/1-4/1-4.2/1-4.2:1.0` for port 1-4.2. */
export function usbInterface(pci: string, port: string): string {
  const [bus = '1', ports = ''] = port.split('-')
  const hops = ports.split('.').map((_, index, all) => `${bus}-${all.slice(0, index + 1).join('.')}`)
  return [pci, `usb${bus}`, ...hops, `${port}:1.0`].join('/')
}

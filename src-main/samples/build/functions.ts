import { parseAddress, slotOf } from '../../../src-shared/host/address.ts'
import type { FunctionPart } from '../description/description.ts'
import { configSpace, type Surroundings } from './config-space.ts'
import { type Places, placeOf } from './places.ts'
import { allocate, type Range, resourceText } from './resources.ts'
import type { Tree } from './tree.ts'

const BUS = '/sys/bus/pci'

/** Writes /sys/bus/pci and the folder of every function (Documentation/ABI/testing/sysfs-bus-pci). */
export function writeFunctions(tree: Tree, functions: readonly FunctionPart[], places: Places): void {
  const ranges = allocate(functions)
  const surroundings = surroundingsOf(functions)
  tree.folder(`${BUS}/devices`)
  for (const part of functions) {
    const folder = placeOf(places, part.address)
    tree.link(`${BUS}/devices/${part.address}`, folder)
    tree.link(`${folder}/subsystem`, BUS)
    const own = ranges.get(part.address) ?? []
    tree.file(`${folder}/config`, configSpace(part, own, surroundings(part)))
    tree.file(`${folder}/resource`, resourceText(own, part.headerType !== 0))
    writeIdentity(tree, part, folder)
    writeState(tree, part, folder)
    writeBars(tree, part, own, folder)
    if (part.driver !== undefined) writeDriver(tree, part.driver, part.address, folder)
  }
  writeVirtualFunctions(tree, functions, places)
}

function writeIdentity(tree: Tree, part: FunctionPart, folder: string): void {
  const { vendor, device, subsystem } = part
  tree.line(`${folder}/vendor`, `0x${vendor}`)
  tree.line(`${folder}/device`, `0x${device}`)
  tree.line(`${folder}/subsystem_vendor`, `0x${subsystem.vendor}`)
  tree.line(`${folder}/subsystem_device`, `0x${subsystem.device}`)
  tree.line(`${folder}/class`, `0x${part.class}`)
  tree.line(`${folder}/revision`, `0x${part.revision}`)
  tree.line(`${folder}/modalias`, modalias(part))
  const driver = part.driver === undefined ? [] : [`DRIVER=${part.driver}`]
  const lines = [
    ...driver,
    `PCI_CLASS=${Number.parseInt(part.class, 16).toString(16).padStart(4, '0').toUpperCase()}`,
    `PCI_ID=${vendor}:${device}`.toUpperCase(),
    `PCI_SUBSYS_ID=${subsystem.vendor}:${subsystem.device}`.toUpperCase(),
    `PCI_SLOT_NAME=${part.address}`,
    `MODALIAS=${modalias(part)}`,
  ]
  tree.file(`${folder}/uevent`, lines.map((line) => `${line}\n`).join(''))
}

function modalias({ vendor, device, subsystem, class: code }: FunctionPart): string {
  const long = (id: string) => `0000${id.toUpperCase()}`
  const [base, sub, programming] = code.toUpperCase().match(/../g) ?? []
  const ids = `v${long(vendor)}d${long(device)}sv${long(subsystem.vendor)}sd${long(subsystem.device)}`
  return `pci:${ids}bc${base}sc${sub}i${programming}`
}

function writeState(tree: Tree, part: FunctionPart, folder: string): void {
  tree.line(`${folder}/irq`, 0)
  tree.line(`${folder}/enable`, part.driver === undefined ? 0 : 1)
  tree.line(`${folder}/numa_node`, part.numa)
  tree.line(`${folder}/power_state`, part.power)
  tree.line(`${folder}/driver_override`, part.override ?? '(null)')
  if (part.class.startsWith('0300')) tree.line(`${folder}/boot_vga`, part.bootVga ? 1 : 0)
  if (part.reset.length > 0) tree.line(`${folder}/reset_method`, part.reset.join(' '))
  if (part.link === undefined) return
  const { now, most } = part.link
  tree.line(`${folder}/current_link_speed`, `${now.speed} GT/s PCIe`)
  tree.line(`${folder}/current_link_width`, now.width)
  tree.line(`${folder}/max_link_speed`, `${most.speed} GT/s PCIe`)
  tree.line(`${folder}/max_link_width`, most.width)
}

function writeBars(tree: Tree, part: FunctionPart, ranges: readonly Range[], folder: string): void {
  for (const { index, bytes, resizable } of part.bars) {
    // The sizes that the BAR can have, bit 0 for 1 MiB: here up to the size that it has.
    const sizes = 2n ** BigInt(Math.max(1, Math.log2(bytes) - 19)) - 1n
    if (resizable) tree.line(`${folder}/resource${index}_resize`, sizes.toString(16).padStart(16, '0'))
  }
  for (const { index } of ranges) tree.secret(`${folder}/${index < 6 ? `resource${index}` : 'rom'}`)
}

function writeDriver(tree: Tree, driver: string, address: string, folder: string): void {
  const at = `${BUS}/drivers/${driver}`
  tree.link(`${folder}/driver`, at)
  tree.link(`${at}/${address}`, folder)
}

function writeVirtualFunctions(tree: Tree, functions: readonly FunctionPart[], places: Places): void {
  const made = new Map<string, number>()
  for (const { address, virtualFunctions, physicalFunction } of functions) {
    const folder = placeOf(places, address)
    if (virtualFunctions) {
      tree.line(`${folder}/sriov_totalvfs`, virtualFunctions.total)
      tree.line(`${folder}/sriov_numvfs`, virtualFunctions.enabled)
    }
    if (physicalFunction === undefined) continue
    const number = made.get(physicalFunction) ?? 0
    made.set(physicalFunction, number + 1)
    tree.link(`${folder}/physfn`, placeOf(places, physicalFunction))
    tree.link(`${placeOf(places, physicalFunction)}/virtfn${number}`, folder)
  }
}

function surroundingsOf(functions: readonly FunctionPart[]): (part: FunctionPart) => Surroundings {
  const inSlot = new Map<string, number>()
  const behind = new Map<string, { first: number; last: number }>()
  const parents = new Map(functions.map(({ address, parent }) => [address, parent]))
  for (const { address } of functions) {
    inSlot.set(slotOf(address), (inSlot.get(slotOf(address)) ?? 0) + 1)
    const bus = busOf(address)
    // Every bridge on the way up covers the bus.
    for (let up = parents.get(address); up !== undefined; up = parents.get(up)) {
      const { first, last } = behind.get(up) ?? { first: bus, last: bus }
      behind.set(up, { first: Math.min(first, bus), last: Math.max(last, bus) })
    }
  }
  return ({ address }) => {
    const { first: secondary, last: subordinate } = behind.get(address) ?? { first: 0, last: 0 }
    return {
      multifunction: (inSlot.get(slotOf(address)) ?? 0) > 1,
      buses: { primary: busOf(address), secondary, subordinate },
    }
  }
}

function busOf(address: string): number {
  return parseAddress(address)?.bus ?? 0
}

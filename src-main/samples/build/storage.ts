import type { ContentPart, Description, VolumePart } from '../description/description.ts'
import { writeController } from './disks.ts'
import { type Mountable, writeMounts } from './mounts.ts'
import { type Places, placeOf } from './places.ts'
import type { Tree } from './tree.ts'

const SECTOR = 512
const VIRTUAL = '/sys/devices/virtual/block'
const NOTHING: ContentPart = { fileSystem: undefined, mounts: [] }
const MAJORS = { sd: 8, md: 9, zram: 252, 'dm-': 253, nvme: 259 }
const MINORS_OF_A_DISK = 16

interface Block extends Mountable {
  readonly name: string
  readonly folder: string
}

/** Writes disks, partitions and volumes, how they stand on each other, and what is mounted from them. */
export function writeStorage(tree: Tree, { disks, volumes, os }: Description, places: Places): void {
  const blocks = new Map<string, Block>()
  const add = (block: Block, bytes: number) => {
    blocks.set(block.name, block)
    writeBlock(tree, block, bytes)
  }
  for (const [index, disk] of disks.entries()) {
    const folder = writeController(tree, disk, index, placeOf(places, disk.address))
    const first = index * MINORS_OF_A_DISK
    add(blockOf(disk.name, folder, first, NOTHING), disk.bytes)
    tree.link(`/sys/block/${disk.name}`, folder)
    for (const [place, partition] of disk.partitions.entries()) {
      const inside = `${folder}/${partition.name}`
      add(blockOf(partition.name, inside, first + place + 1, partition), partition.bytes)
      tree.line(`${inside}/partition`, place + 1)
    }
  }
  for (const volume of volumes) {
    const folder = `${VIRTUAL}/${volume.name}`
    const block = blockOf(volume.name, folder, Number(volume.name.replace(/\D/g, '')), volume)
    const node = isMapped(volume) ? `/dev/mapper/${volume.label}` : block.node
    add({ ...block, node }, volume.bytes)
    tree.link(`/sys/block/${volume.name}`, folder)
    writeVolume(tree, volume, folder)
  }
  for (const { name, over } of volumes) {
    for (const below of over) stack(tree, blocks.get(name), blocks.get(below))
  }
  if (blocks.size > 0) writeMounts(tree, [...blocks.values()], os?.atomic ?? false)
}

function blockOf(name: string, folder: string, minor: number, { fileSystem, mounts }: ContentPart): Block {
  const major = Object.entries(MAJORS).find(([stem]) => name.startsWith(stem))?.[1] ?? MAJORS.nvme
  return { name, folder, number: `${major}:${minor}`, node: `/dev/${name}`, fileSystem, mounts }
}

function writeBlock(tree: Tree, { name, folder, number }: Block, bytes: number): void {
  const [major, minor] = number.split(':')
  tree.line(`${folder}/dev`, number)
  tree.line(`${folder}/size`, bytes / SECTOR)
  tree.file(`${folder}/uevent`, `MAJOR=${major}\nMINOR=${minor}\nDEVNAME=${name}\n`)
  tree.link(`/sys/dev/block/${number}`, folder)
  tree.link(`/sys/class/block/${name}`, folder)
  tree.node(`/dev/${name}`)
}

function isMapped({ kind }: VolumePart): boolean {
  return kind === 'luks' || kind === 'lvm'
}

function writeVolume(tree: Tree, volume: VolumePart, folder: string): void {
  const { name, kind, label } = volume
  if (kind === 'raid') tree.line(`${folder}/md/level`, 'raid1')
  if (!isMapped(volume)) return
  tree.line(`${folder}/dm/name`, label)
  tree.line(`${folder}/dm/uuid`, `${kind === 'luks' ? 'CRYPT-LUKS2' : 'LVM'}-${label}`)
  tree.link(`/dev/mapper/${label}`, `/dev/${name}`)
}

function stack(tree: Tree, upper: Block | undefined, lower: Block | undefined): void {
  if (!upper || !lower) return
  tree.link(`${upper.folder}/slaves/${lower.name}`, lower.folder)
  tree.link(`${lower.folder}/holders/${upper.name}`, upper.folder)
}

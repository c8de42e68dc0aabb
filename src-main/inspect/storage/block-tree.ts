import { parseAddress } from '../../../src-shared/host/address.ts'
import type { Root } from '../root/root.ts'

/** A whole block device: a disk, or one that is made of others (dm-N, mdN, bcacheN). */
export interface BlockNode {
  readonly name: string
  readonly partitions: readonly string[]
  /** Kernel names of the devices under it, partitions among them. */
  readonly lower: readonly string[]
  /** PCI functions on its own way to the CPU; none for a stacked device. */
  readonly addresses: readonly string[]
}

/** The block devices of a machine and how they lie on each other. */
export interface BlockTree {
  readonly nodes: readonly BlockNode[]
  /** The whole device with this kernel name or with a partition of this name. */
  find(name: string): BlockNode | undefined
  /** A device and everything under it, each once; cyclic stacks end. */
  under(node: BlockNode): readonly BlockNode[]
}

const BLOCK = '/sys/block'
// Memory, files and network disks; the hidden paths of NVMe multipath; parts of an eMMC that hold no files.
const PASSED_OVER = /^(?:loop|ram|zram|fd|nbd|rbd)\d|^nvme\d+c\d+n\d+$|^mmcblk\d+(?:boot\d+|rpmb)$/

/** Reads the tree of block devices from /sys/block; empty where there is none. */
export function readBlockTree(root: Root): BlockTree {
  const nodes = (root.list(BLOCK) ?? [])
    .filter((name) => !PASSED_OVER.test(name))
    .map((name) => readNode(root, name))
  const byName = new Map<string, BlockNode>()
  for (const node of nodes) for (const partition of node.partitions) byName.set(partition, node)
  for (const node of nodes) byName.set(node.name, node)
  const find = (name: string) => byName.get(name)
  return { nodes, find, under: (node) => reachable(node, find) }
}

function readNode(root: Root, name: string): BlockNode {
  const folder = `${BLOCK}/${name}`
  const path = root.link(folder) ?? root.link(`${folder}/device`) ?? ''
  const children = root.list(folder) ?? []
  const virtual = path === '' || path.includes('/virtual/')
  return {
    name,
    partitions: children.filter((child) => child.startsWith(name)),
    lower: virtual && children.includes('slaves') ? (root.list(`${folder}/slaves`) ?? []) : [],
    addresses: virtual ? multipathAddresses(root, name, path) : addressesIn(path),
  }
}

/** A disk of an NVMe subsystem stands under no controller: it is reached through each one of the subsystem. */
function multipathAddresses(root: Root, name: string, path: string): string[] {
  const subsystem = path.split('/').find((part) => /^nvme-subsys\d+$/.test(part))
  if (subsystem === undefined) return []
  const folders = [`/sys/class/nvme-subsystem/${subsystem}`, `${BLOCK}/${name}/device`]
  const controllers = folders.map((folder) => root.links(folder, (target) => /\/nvme\d+$/.test(target)))
  const found =
    controllers.find((links) => links !== undefined && links.size > 0) ?? new Map<string, string>()
  return [...new Set([...found.values()].flatMap(addressesIn))]
}

// All of them, not just the last: behind an Intel VMD the disk is lost with the VMD controller, too.
function addressesIn(path: string): string[] {
  return path.split('/').filter((part) => parseAddress(part) !== undefined)
}

function reachable(start: BlockNode, find: BlockTree['find']): BlockNode[] {
  const seen = new Set([start])
  for (const node of seen) {
    for (const name of node.lower) {
      const lower = find(name)
      if (lower) seen.add(lower)
    }
  }
  return [...seen]
}

import type { BlockFacts } from '../../src-shared/host/facts.ts'
import { printable } from '../../src-shared/host/printable.ts'
import type { Root } from './root/root.ts'
import { type BlockNode, type BlockTree, readBlockTree } from './storage/block-tree.ts'
import { deviceFinder } from './storage/mounted-devices.ts'
import { mountAbove, parseMountinfo, parseMounts, parseSwaps } from './storage/mounts.ts'

const SECTOR = 512
const MOUNTS_LIMIT = 4 * 1024 * 1024

/**
 * All disks and stacked block devices, each with the PCI functions on its way to the CPU and the mount points
 * whose data passes through it (partitions, LUKS, LVM, RAID, bcache, btrfs over several devices; swap
 * partitions and swap files). Empty drives, loop devices and zram are left out.
 */
export function readStorage(root: Root): BlockFacts[] {
  const tree = readBlockTree(root)
  if (tree.nodes.length === 0) return []
  const uses = readUses(root, tree)
  return tree.nodes.flatMap((node) => {
    const sectors = root.text(`/sys/block/${node.name}/size`)
    const own = uses.get(node)
    if (sectors === '0' && !own) return []
    return [
      {
        name: printable(node.name),
        addresses: [...new Set(tree.under(node).flatMap((lower) => lower.addresses))],
        model: node.lower.length > 0 ? undefined : readModel(root, node),
        bytes: /^\d{1,13}$/.test(sectors ?? '') ? Number(sectors) * SECTOR : 0,
        uses: [...(own ?? [])].sort().map((use) => printable(use)),
      },
    ]
  })
}

function readUses(root: Root, tree: BlockTree): Map<BlockNode, Set<string>> {
  const uses = new Map<BlockNode, Set<string>>()
  const add = (use: string, nodes: readonly BlockNode[]) => {
    for (const node of nodes.flatMap(tree.under)) {
      const known = uses.get(node)
      if (known) known.add(use)
      else uses.set(node, new Set([use]))
    }
  }
  const finder = deviceFinder(root, tree)
  const mountinfo = root.text('/proc/self/mountinfo', MOUNTS_LIMIT)
  const mounts =
    mountinfo === undefined
      ? parseMounts(root.text('/proc/mounts', MOUNTS_LIMIT) ?? '')
      : parseMountinfo(mountinfo)
  for (const mount of mounts) add(mount.point, finder.ofMount(mount))
  for (const swap of parseSwaps(root.text('/proc/swaps') ?? '')) {
    const mount = swap.kind === 'file' ? mountAbove(swap.path, mounts) : undefined
    const device = swap.kind === 'partition' ? finder.ofPath(swap.path) : undefined
    add('swap', mount ? finder.ofMount(mount) : device ? [device] : [])
  }
  return uses
}

function readModel(root: Root, { name }: BlockNode): string | undefined {
  const file = name.startsWith('mmcblk') ? 'name' : 'model'
  const model = root.text(`/sys/block/${name}/device/${file}`)?.trim()
  return model ? printable(model) : undefined
}

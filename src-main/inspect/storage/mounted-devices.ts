import type { Root } from '../root/root.ts'
import type { BlockNode, BlockTree } from './block-tree.ts'
import type { Mount } from './mounts.ts'

/** Finds the block devices behind a mount or behind the path of a swap partition; none where it has none. */
export interface DeviceFinder {
  ofMount(mount: Mount): readonly BlockNode[]
  ofPath(path: string): BlockNode | undefined
}

/**
 * A finder for one root. A mount is followed by its device number where it has one; btrfs and file systems over
 * several devices have made-up numbers (major 0), so there the source is followed.
 */
export function deviceFinder(root: Root, tree: BlockTree): DeviceFinder {
  const byMapperName = once(() => mapperNames(root, tree))
  const byNumber = once(() => deviceNumbers(root, tree))
  const btrfs = once(() => btrfsDevices(root))

  const ofPath = (path: string): BlockNode | undefined => {
    if (!path.startsWith('/dev/')) return undefined
    const named = tree.find(lastPart(path)) ?? tree.find(lastPart(root.link(path) ?? ''))
    return named ?? (path.startsWith('/dev/mapper/') ? byMapperName().get(lastPart(path)) : undefined)
  }
  const ofNumber = (number: string | undefined): BlockNode | undefined => {
    if (number === undefined || number.startsWith('0:')) return undefined
    const link = root.link(`/sys/dev/block/${number}`)
    return link === undefined ? byNumber().get(number) : tree.find(lastPart(link))
  }
  return {
    ofPath,
    ofMount(mount) {
      // bcachefs names all its devices, with colons between them.
      const sources = mount.type === 'bcachefs' ? mount.source.split(':') : [mount.source]
      const numbered = ofNumber(mount.number)
      const named = numbered ? [numbered] : sources.map(ofPath).filter((node) => node !== undefined)
      return mount.type === 'btrfs' ? withOtherLegs(named, btrfs(), tree) : named
    },
  }
}

/** Adds the other devices of the btrfs that a device is part of; a lone btrfs is taken for an unknown source. */
function withOtherLegs(
  named: readonly BlockNode[],
  systems: readonly (readonly string[])[],
  tree: BlockTree,
): readonly BlockNode[] {
  const members = systems.map((names) => names.map(tree.find).filter((node) => node !== undefined))
  const own =
    named.length === 0 && members.length === 1
      ? members
      : members.filter((nodes) => nodes.some((node) => named.includes(node)))
  return [...new Set([...named, ...own.flat()])]
}

function btrfsDevices(root: Root): (readonly string[])[] {
  const systems = (root.list('/sys/fs/btrfs') ?? []).filter((name) => name !== 'features')
  return systems
    .map((id) => root.list(`/sys/fs/btrfs/${id}/devices`) ?? [])
    .filter((names) => names.length > 0)
}

function mapperNames(root: Root, tree: BlockTree): Map<string, BlockNode> {
  const names = new Map<string, BlockNode>()
  for (const node of tree.nodes) {
    const name = node.name.startsWith('dm-') ? root.text(`/sys/block/${node.name}/dm/name`) : undefined
    if (name) names.set(name, node)
  }
  return names
}

function deviceNumbers(root: Root, tree: BlockTree): Map<string, BlockNode> {
  const numbers = new Map<string, BlockNode>()
  for (const node of tree.nodes) {
    const folder = `/sys/block/${node.name}`
    for (const place of [folder, ...node.partitions.map((partition) => `${folder}/${partition}`)]) {
      const number = root.text(`${place}/dev`)
      if (number) numbers.set(number, node)
    }
  }
  return numbers
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

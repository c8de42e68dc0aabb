import type { Placeable } from './placing.ts'

/** A part of the tree that is placed as one: what hangs on the first node, with all below, areas whole. */
export interface Block {
  /** Indexes of the nodes that hang on the first node. */
  readonly roots: readonly number[]
  /** For each node its children in the order they are drawn. */
  readonly children: readonly (readonly number[])[]
}

/**
 * The blocks of a tree, in order. Siblings of one area come together, those of their parent's area first; blocks
 * that share an area are one.
 */
export function blocksOf(nodes: readonly Placeable[]): Block[] {
  const children: number[][] = nodes.map(() => [])
  for (const [index, { parent }] of nodes.entries()) children[parent]?.push(index)
  const ordered = children.map((own, parent) => byArea(own, nodes, nodes[parent]?.area ?? -1))
  const roots = ordered[0] ?? []
  const ends = lastRootOfAreas(roots, ordered, nodes)
  const blocks: Block[] = []
  let current: number[] = []
  let end = -1
  roots.forEach((root, position) => {
    current.push(root)
    end = Math.max(end, ends[position] ?? position)
    if (position < end) return
    blocks.push({ roots: current, children: ordered })
    current = []
  })
  return blocks
}

function byArea(own: readonly number[], nodes: readonly Placeable[], parentArea: number): number[] {
  const first = new Map<number, number>()
  const rank = (node: number, position: number): number => {
    const area = nodes[node]?.area ?? -1
    if (area === -1) return position
    if (area === parentArea) return -1
    const known = first.get(area) ?? position
    first.set(area, known)
    return known
  }
  const ranked = own.map((node, position) => ({ node, rank: rank(node, position) }))
  return ranked.sort((a, b) => a.rank - b.rank).map(({ node }) => node)
}

/** For each root the last root that shares an area with something below it. */
function lastRootOfAreas(
  roots: readonly number[],
  children: readonly (readonly number[])[],
  nodes: readonly Placeable[],
): number[] {
  const areasOf = roots.map((root) => {
    const areas = new Set<number>()
    const pending = [root]
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      const area = nodes[at]?.area ?? -1
      if (area !== -1) areas.add(area)
      for (const child of children[at] ?? []) pending.push(child)
    }
    return areas
  })
  const last = new Map<number, number>()
  areasOf.forEach((areas, position) => {
    for (const area of areas) last.set(area, position)
  })
  return areasOf.map((areas, position) =>
    [...areas].reduce((furthest, area) => Math.max(furthest, last.get(area) ?? position), position),
  )
}

import type { TreeNode } from './machine-tree.ts'

/**
 * The part of a tree that a card is about: everything of its groups, and the way there from the processor. What is
 * left out of what hangs on a node in sight is one node of the kind `rest`, which counts it; those come last.
 */
export function aroundCard(tree: readonly TreeNode[]): TreeNode[] {
  const byId = new Map(tree.map((node) => [node.id, node]))
  const kept = new Set<string>()
  for (const node of tree) {
    if (node.fate === 'stays') continue
    for (let at: TreeNode | undefined = node; at && !kept.has(at.id); at = byId.get(at.parent ?? ''))
      kept.add(at.id)
  }
  const root = tree[0]
  if (root) kept.add(root.id)
  const left = new Map<string, number>()
  const owner = new Map<string, string>()
  for (const node of tree) {
    if (kept.has(node.id)) continue
    // Nodes come after the one they hang on, so that the owner above is known.
    const above = node.parent ?? ''
    const holder = kept.has(above) ? above : (owner.get(above) ?? above)
    owner.set(node.id, holder)
    left.set(holder, (left.get(holder) ?? 0) + (node.device ? 1 : 0))
  }
  const inSight = tree.filter(({ id }) => kept.has(id))
  return [...inSight, ...inSight.flatMap(({ id }) => restOf(id, left.get(id) ?? 0))]
}

function restOf(id: string, count: number): TreeNode[] {
  if (count === 0) return []
  return [
    {
      id: `rest:${id}`,
      kind: 'rest',
      parent: id,
      device: undefined,
      group: null,
      fate: 'stays',
      isOnWay: false,
      costs: [],
      count,
    },
  ]
}

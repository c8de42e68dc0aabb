import type { Placeable } from '../layout/placing.ts'
import type { TreeNode } from './machine-tree.ts'

/**
 * A tree as the layout takes it. Areas are the groups that hold more than one of its nodes, and those of which
 * something moves; a port alone in its group would only be one more frame.
 */
export function placeables(tree: readonly TreeNode[]): Placeable[] {
  const index = new Map(tree.map(({ id }, position) => [id, position]))
  const sizes = new Map<number, number>()
  const moving = new Set<number>()
  for (const { group, fate } of tree) {
    if (group === null) continue
    sizes.set(group, (sizes.get(group) ?? 0) + 1)
    if (fate !== 'stays') moving.add(group)
  }
  const isArea = (group: number) => moving.has(group) || (sizes.get(group) ?? 0) > 1
  return tree.map(({ parent, group }) => ({
    parent: parent === null ? -1 : (index.get(parent) ?? 0),
    area: group !== null && isArea(group) ? group : -1,
  }))
}

import type { Block } from './blocks.ts'

interface Cell {
  readonly row: number
  readonly column: number
}

/** A block on a grid: a row for each leaf, a column for each depth. */
export interface Grid {
  readonly rows: number
  readonly columns: number
  readonly cells: ReadonlyMap<number, Cell>
  /** The nodes of each row, from left to right. */
  readonly inRow: readonly (readonly number[])[]
}

/** The grid of a block: a parent is in the row of its first child. */
export function gridOf({ roots, children }: Block): Grid {
  const cells = new Map<number, Cell>()
  const inRow: number[][] = []
  let columns = 0
  let row = -1
  const pending = roots.toReversed().map((node) => ({ node, column: 0, isFirst: false }))
  for (let at = pending.pop(); at; at = pending.pop()) {
    const { node, column, isFirst } = at
    if (!isFirst) row += 1
    const own = inRow[row] ?? []
    own.push(node)
    inRow[row] = own
    cells.set(node, { row, column })
    columns = Math.max(columns, column + 1)
    const below = children[node] ?? []
    for (const [position, child] of [...below.entries()].toReversed()) {
      pending.push({ node: child, column: column + 1, isFirst: position === 0 })
    }
  }
  return { rows: row + 1, columns, cells, inRow }
}

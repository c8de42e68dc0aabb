import { groupBy } from '../../../../src-shared/host/group-by.ts'
import type { Grid } from './grid.ts'
import type { Placeable } from './placing.ts'

interface Span {
  readonly from: number
  readonly to: number
}

/** A rectangle of cells that holds nodes of one area and no others. */
export interface Piece {
  readonly area: number
  readonly rows: Span
  readonly columns: Span
}

/**
 * The areas of a block as rectangles that never overlap: an area in one piece where nothing else lies in between,
 * else in pieces that hang together, else node by node.
 */
export function areaPieces(grid: Grid, nodes: readonly Placeable[]): Piece[] {
  const members = groupBy(
    [...grid.cells.keys()].filter((node) => (nodes[node]?.area ?? -1) !== -1),
    (node) => nodes[node]?.area ?? -1,
  )
  const taken: Span[][] = []
  const pieces: Piece[] = []
  for (const [area, own] of members) {
    for (const piece of apart(own, area, grid, nodes, taken)) {
      pieces.push(piece)
      for (let row = piece.rows.from; row <= piece.rows.to; row += 1) {
        const spans = taken[row] ?? []
        spans.push(piece.columns)
        taken[row] = spans
      }
    }
  }
  return pieces
}

function apart(
  own: readonly number[],
  area: number,
  grid: Grid,
  nodes: readonly Placeable[],
  taken: readonly (readonly Span[])[],
): Piece[] {
  const whole = pieceOf(own, area, grid)
  if (isFree(whole, grid, nodes, taken)) return [whole]
  const connected = components(own, nodes)
  return connected.flatMap((part) => {
    const piece = pieceOf(part, area, grid)
    return isFree(piece, grid, nodes, taken) ? [piece] : part.map((node) => pieceOf([node], area, grid))
  })
}

function pieceOf(own: readonly number[], area: number, { cells }: Grid): Piece {
  const rows = { from: Number.POSITIVE_INFINITY, to: -1 }
  const columns = { from: Number.POSITIVE_INFINITY, to: -1 }
  for (const node of own) {
    const { row, column } = cells.get(node) ?? { row: 0, column: 0 }
    rows.from = Math.min(rows.from, row)
    rows.to = Math.max(rows.to, row)
    columns.from = Math.min(columns.from, column)
    columns.to = Math.max(columns.to, column)
  }
  return { area, rows, columns }
}

/** Whether only nodes of the area lie in a piece, and no piece of another area reaches into it. */
function isFree(
  { area, rows, columns }: Piece,
  { inRow, cells }: Grid,
  nodes: readonly Placeable[],
  taken: readonly (readonly Span[])[],
): boolean {
  for (let row = rows.from; row <= rows.to; row += 1) {
    for (const node of inRow[row] ?? []) {
      const column = cells.get(node)?.column ?? -1
      if (column >= columns.from && column <= columns.to && nodes[node]?.area !== area) return false
    }
    if (taken[row]?.some(({ from, to }) => from <= columns.to && to >= columns.from)) return false
  }
  return true
}

/** Nodes of one area that hang on each other, or on the same node one after the other. */
function components(own: readonly number[], nodes: readonly Placeable[]): number[][] {
  const inArea = new Set(own)
  const of = new Map<number, number[]>()
  const parts: number[][] = []
  const lastOfParent = new Map<number, number[]>()
  // Nodes of a grid are in the order they are drawn, parents first.
  for (const node of own) {
    const parent = nodes[node]?.parent ?? -1
    const part = (inArea.has(parent) ? of.get(parent) : lastOfParent.get(parent)) ?? []
    if (part.length === 0) parts.push(part)
    part.push(node)
    of.set(node, part)
    lastOfParent.set(parent, part)
  }
  return parts
}

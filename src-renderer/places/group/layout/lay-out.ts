import { areaPieces, type Piece } from './area-pieces.ts'
import { type Block, blocksOf } from './blocks.ts'
import { type Grid, gridOf } from './grid.ts'
import { packed } from './packed.ts'
import type { AreaPiece, Layout, Placeable, Point } from './placing.ts'
import { yOfRows } from './rows.ts'
import { CELL, PAD, PITCH, RAIL, TRUNK } from './sizes.ts'

/**
 * Places a tree whose nodes come after what they hang on. The first node stands at the top; what hangs on it goes
 * into columns of about the shape of a screen, each along a rail. In there each leaf has a row, a parent is in the
 * row of its first child, and depth goes to the right. Areas are rectangles around their nodes and hold no others.
 */
export function layOut(nodes: readonly Placeable[]): Layout {
  const blocks = blocksOf(nodes).map((block) => placeBlock(block, nodes))
  const columns = packed(blocks)
  const places: Point[] = nodes.map(() => ({ x: 0, y: 0 }))
  const rails = new Map<number, number>()
  const areas: Unnumbered[] = []
  for (const { block, x, y } of columns.placed) {
    for (const [node, { row, column }] of block.grid.cells) {
      places[node] = { x: x + RAIL + PAD + column * PITCH, y: y + (block.ys[row] ?? 0) }
      rails.set(node, x + RAIL / 2)
    }
    areas.push(...block.pieces.map((piece) => areaOf(piece, block, x, y)))
  }
  return {
    width: Math.max(columns.width, CELL.width),
    height: columns.height,
    places,
    lines: nodes.map(({ parent }, node) =>
      lineTo(places[node], places[parent], parent === 0, rails.get(node)),
    ),
    areas: numbered(areas),
  }
}

interface PlacedBlock {
  readonly grid: Grid
  /** For each row, how far its boxes are below the top of the block. */
  readonly ys: readonly number[]
  readonly pieces: readonly Piece[]
  readonly width: number
  readonly height: number
}

function placeBlock(block: Block, nodes: readonly Placeable[]): PlacedBlock {
  const grid = gridOf(block)
  const pieces = areaPieces(grid, nodes)
  const width = RAIL + 2 * PAD + (grid.columns - 1) * PITCH + CELL.width
  return { grid, pieces, width, ...yOfRows(grid.rows, pieces) }
}

type Unnumbered = Omit<AreaPiece, 'part' | 'parts'>

function areaOf({ area, rows, columns }: Piece, { ys }: PlacedBlock, x: number, y: number): Unnumbered {
  const top = y + (ys[rows.from] ?? 0) - PAD - CELL.label
  return {
    area,
    x: x + RAIL + columns.from * PITCH,
    y: top,
    width: (columns.to - columns.from) * PITCH + CELL.width + 2 * PAD,
    height: y + (ys[rows.to] ?? 0) + CELL.height + PAD - top,
  }
}

/** From the right of the parent to the left of the node; from the first node over trunk and rail. */
function lineTo(to: Point | undefined, from: Point | undefined, isFromFirst: boolean, rail = 0): Point[] {
  if (!to || !from) return []
  const end = { x: to.x, y: to.y + CELL.height / 2 }
  if (isFromFirst) {
    const first = RAIL / 2
    return [
      { x: first, y: CELL.height },
      ...(rail === first
        ? []
        : [
            { x: first, y: TRUNK },
            { x: rail, y: TRUNK },
          ]),
      { x: rail, y: end.y },
      end,
    ]
  }
  const start = { x: from.x + CELL.width, y: from.y + CELL.height / 2 }
  if (start.y === end.y) return [start, end]
  const bend = start.x + (PITCH - CELL.width) / 2
  return [start, { x: bend, y: start.y }, { x: bend, y: end.y }, end]
}

function numbered(areas: readonly Unnumbered[]): AreaPiece[] {
  const parts = new Map<number, number>()
  for (const { area } of areas) parts.set(area, (parts.get(area) ?? 0) + 1)
  const seen = new Map<number, number>()
  return areas.map((piece) => {
    const part = (seen.get(piece.area) ?? 0) + 1
    seen.set(piece.area, part)
    return { ...piece, part, parts: parts.get(piece.area) ?? 1 }
  })
}

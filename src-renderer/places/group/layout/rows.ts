import type { Piece } from './area-pieces.ts'
import { CELL, GAP, PAD } from './sizes.ts'

/** Where each row of a block begins, with room for the areas that begin and end there; the height of all. */
export function yOfRows(rows: number, pieces: readonly Piece[]): { ys: number[]; height: number } {
  const begins = new Set(pieces.map((piece) => piece.rows.from))
  const ends = new Set(pieces.map((piece) => piece.rows.to))
  const ys: number[] = []
  let y = 0
  for (let row = 0; row < rows; row += 1) {
    if (row > 0) y += CELL.height + GAP + (ends.has(row - 1) ? PAD : 0)
    if (begins.has(row)) y += PAD + CELL.label
    ys.push(y)
  }
  return { ys, height: rows === 0 ? 0 : y + CELL.height + (ends.has(rows - 1) ? PAD : 0) }
}

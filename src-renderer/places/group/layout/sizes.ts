/** The box of a node, and the height of the label over an area, in pixels at full size. */
export const CELL = { width: 212, height: 56, label: 27 }

/** From the edge of an area to its nodes. */
export const PAD = 10

/** From the left of a column of boxes to the left of the next. */
export const PITCH: number = CELL.width + 44

/** Between two rows without an area that begins or ends there. */
export const GAP = 12

/** What a column has on its left for the line down from the processor. */
export const RAIL = 28

/** Below the first node: where the line to the other columns runs, and where the columns begin. */
export const TRUNK: number = CELL.height + 18
export const TOP: number = CELL.height + 30

/** Between two columns. */
export const GUTTER = 44

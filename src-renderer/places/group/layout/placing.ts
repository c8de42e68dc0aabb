/** A node to be placed: what it hangs on and the area it belongs to. */
export interface Placeable {
  /** Index of the node it hangs on, always a smaller one; -1 for the first node alone. */
  readonly parent: number
  /** Number of its area; -1 where it is in none. */
  readonly area: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** A piece of an area: most areas are one, an area that others lie in between is several. */
export interface AreaPiece extends Point {
  readonly area: number
  readonly width: number
  readonly height: number
  /** This piece of how many, from 1. */
  readonly part: number
  readonly parts: number
}

/** Where everything is drawn, in pixels at full size, from the top left. */
export interface Layout {
  readonly width: number
  readonly height: number
  /** For each node the top left of its box, which is `CELL` large. */
  readonly places: readonly Point[]
  /** For each node the corners of the line from what it hangs on; empty for the first node. */
  readonly lines: readonly (readonly Point[])[]
  readonly areas: readonly AreaPiece[]
}

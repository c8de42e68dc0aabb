import type { Layout, Point } from '../layout/placing.ts'
import { CELL } from '../layout/sizes.ts'

interface View extends Point {
  readonly zoom: number
}

interface Room {
  readonly width: number
  readonly height: number
}

/** Below this zoom the words on the boxes cannot be read, and the drawing becomes a map. */
export const FAR = 0.42

const MARGIN = 20
const READABLE = 0.72

/** The view that shows all of a drawing, not larger than it is. */
export function viewOfAll({ width, height }: Layout, room: Room): View {
  const zoom = Math.min(1, room.width / (width + 2 * MARGIN), room.height / (height + 2 * MARGIN))
  return {
    zoom,
    x: (room.width - width * zoom) / 2,
    y: Math.max((room.height - height * zoom) / 2, MARGIN * zoom),
  }
}

/** The view that has a node in the middle. */
export function viewOn({ x, y }: Point, zoom: number, room: Room): View {
  return {
    zoom,
    x: room.width / 2 - (x + CELL.width / 2) * zoom,
    y: room.height / 2 - (y + CELL.height / 2) * zoom,
  }
}

/** The view to begin with: all of it where that can be read, else the node that it is about and no emptiness beside. */
export function firstView(layout: Layout, about: Point | undefined, room: Room): View {
  const all = viewOfAll(layout, room)
  if (all.zoom >= READABLE || !about) return all
  const { x, y, zoom } = viewOn(about, READABLE, room)
  return { zoom, x: kept(x, layout.width * zoom, room.width), y: kept(y, layout.height * zoom, room.height) }
}

/** Where a drawing begins: moved as little as keeps its edges out of the room, or in the middle where it is smaller. */
function kept(start: number, size: number, room: number): number {
  if (size + 2 * MARGIN <= room) return (room - size) / 2
  return Math.min(MARGIN, Math.max(start, room - size - MARGIN))
}

/** Whether a node is wholly in sight. */
export function isInSight({ x, y }: Point, view: View, room: Room): boolean {
  const left = x * view.zoom + view.x
  const top = y * view.zoom + view.y
  return (
    left >= 0 &&
    top >= 0 &&
    left + CELL.width * view.zoom <= room.width &&
    top + CELL.height * view.zoom <= room.height
  )
}

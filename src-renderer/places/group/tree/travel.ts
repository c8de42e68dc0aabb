import type { Layout } from '../layout/placing.ts'
import { CELL } from '../layout/sizes.ts'

/** A key that moves from node to node in the drawing. */
export type TravelKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End'

const KEYS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']

export function isTravelKey(key: string): key is TravelKey {
  return KEYS.includes(key)
}

/**
 * The node that a key leads to from `at`, by index; `at` itself where there is none. Left goes to what a node hangs
 * on, right to the first that hangs on it, up and down to the next box above or below, Home to the first node and
 * End to the last.
 */
export function travel(key: TravelKey, at: number, parents: readonly number[], { places }: Layout): number {
  switch (key) {
    case 'Home':
      return 0
    case 'End':
      return parents.length - 1
    case 'ArrowLeft':
      return Math.max(parents[at] ?? 0, 0)
    case 'ArrowRight':
      return nearest(at, places, (node) => parents[node] === at)
    case 'ArrowUp':
      return nearest(at, places, (node, below) => below < 0 && isBeside(at, node, places))
    case 'ArrowDown':
      return nearest(at, places, (node, below) => below > 0 && isBeside(at, node, places))
  }
}

/** Whether two boxes stand in one column, at least in part. */
function isBeside(a: number, b: number, places: Layout['places']): boolean {
  return Math.abs((places[a]?.x ?? 0) - (places[b]?.x ?? 0)) < CELL.width
}

function nearest(
  at: number,
  places: Layout['places'],
  may: (node: number, below: number) => boolean,
): number {
  const from = places[at]?.y ?? 0
  let best = at
  let least = Number.POSITIVE_INFINITY
  places.forEach(({ y }, node) => {
    const distance = Math.abs(y - from)
    if (node === at || distance >= least || !may(node, y - from)) return
    best = node
    least = distance
  })
  return best
}

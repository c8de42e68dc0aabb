import { GAP, GUTTER, TOP } from './sizes.ts'

interface Sized {
  readonly width: number
  readonly height: number
}

/** Blocks with their place, and the size of all together. */
interface Packed<Item> extends Sized {
  readonly placed: readonly { readonly block: Item; readonly x: number; readonly y: number }[]
}

// About the shape of the part of the window that the drawing gets.
const SHAPE = 1.7
const MOST_COLUMNS = 40

/** Blocks one below the other, in as many columns as make the whole largest when it is fitted into a window. */
export function packed<Item extends Sized>(blocks: readonly Item[]): Packed<Item> {
  let best = inColumns(blocks, 1)
  for (let count = 2; count <= Math.min(MOST_COLUMNS, blocks.length); count += 1) {
    const next = inColumns(blocks, count)
    if (scaleOf(next) > scaleOf(best)) best = next
  }
  return best
}

/** How large it can be shown, up to a factor. */
function scaleOf({ width, height }: Sized): number {
  return Math.min(SHAPE / width, 1 / height)
}

/** The next column begins with the block whose middle is past what the columns so far should hold. */
function inColumns<Item extends Sized>(blocks: readonly Item[], count: number): Packed<Item> {
  const share = blocks.reduce((sum, block) => sum + block.height + GAP, 0) / count
  const placed: { block: Item; x: number; y: number }[] = []
  let column = { number: 1, x: 0, width: 0 }
  let [y, height, done] = [TOP, TOP, 0]
  for (const block of blocks) {
    if (y > TOP && done + block.height / 2 > column.number * share) {
      column = { number: column.number + 1, x: column.x + column.width + GUTTER, width: 0 }
      y = TOP
    }
    placed.push({ block, x: column.x, y })
    column.width = Math.max(column.width, block.width)
    height = Math.max(height, y + block.height)
    y += block.height + GAP
    done += block.height + GAP
  }
  return { placed, width: column.x + column.width, height }
}

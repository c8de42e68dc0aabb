import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { Rectangle } from 'electron'
import { z } from 'zod'

const stateSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1).max(32_768),
  height: z.int().min(1).max(32_768),
  maximized: z.boolean(),
})

/** Where the window was when it was last closed. */
export type WindowState = z.infer<typeof stateSchema>

/** How large a new window is, and where, if it is known. */
export interface Placement {
  readonly width: number
  readonly height: number
  readonly x?: number
  readonly y?: number
}

/** The least a window is made with; smaller ones show too little of a report. */
export const SMALLEST = { width: 480, height: 480 }
const USUAL: Placement = { width: 1200, height: 800 }

/** The state that a file keeps; undefined where there is none or it was damaged. */
export function readWindowState(file: string): WindowState | undefined {
  try {
    return stateSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data
  } catch {
    return undefined
  }
}

/** Keeps the state, whole or not at all. A disk that is full or read-only is no reason to trouble anybody. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(`${file}.new`, JSON.stringify(state))
    renameSync(`${file}.new`, file)
  } catch {
    // The window opens in its usual size next time.
  }
}

/**
 * Where a window goes: as it was left, if its title bar would still lie on one of the screens; else only as
 * large as it was; never larger than the largest screen.
 */
export function placeWindow(state: WindowState | undefined, screens: readonly Rectangle[]): Placement {
  if (!state) return fitted(USUAL, screens)
  const size = fitted(state, screens)
  const { x, y } = state
  const isReachable = screens.some(
    (screen) =>
      x + size.width > screen.x + 100 &&
      x < screen.x + screen.width - 100 &&
      y >= screen.y &&
      y < screen.y + screen.height - 100,
  )
  return isReachable ? { ...size, x, y } : size
}

function fitted({ width, height }: Placement, screens: readonly Rectangle[]): Placement {
  return {
    width: clamp(width, SMALLEST.width, Math.max(...screens.map((screen) => screen.width))),
    height: clamp(height, SMALLEST.height, Math.max(...screens.map((screen) => screen.height))),
  }
}

/** Without any screen there is no upper end. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Number.isFinite(most) ? Math.min(value, most) : value)
}

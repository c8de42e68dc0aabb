import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeWindow } from '../../../../src-main/shells/electron/window-state.ts'

const screens = [{ x: 0, y: 0, width: 1920, height: 1040 }]

describe('placeWindow', () => {
  it('puts a window back where it was', () => {
    const state = { x: 100, y: 50, width: 900, height: 700, maximized: false }
    expect(placeWindow(state, screens)).toEqual({ x: 100, y: 50, width: 900, height: 700 })
  })

  it.each([
    ['a screen that is gone', { x: 2500, y: 50 }],
    ['above every screen', { x: 0, y: -200 }],
    ['below every screen', { x: 0, y: 1030 }],
    ['left of every screen', { x: -1900, y: 0 }],
  ])('lets the desktop choose the place of a window that was on %s', (_where, place) => {
    expect(placeWindow({ ...place, width: 900, height: 700, maximized: false }, screens)).toEqual({
      width: 900,
      height: 700,
    })
  })

  it('makes no window larger than the screen or too small to read, and always a reachable one', () => {
    const rectangle = fc.record({
      x: fc.integer({ min: -5000, max: 5000 }),
      y: fc.integer({ min: -5000, max: 5000 }),
      width: fc.integer({ min: 640, max: 8000 }),
      height: fc.integer({ min: 600, max: 8000 }),
    })
    const state = fc.option(
      rectangle.map((at) => ({ ...at, maximized: false })),
      { nil: undefined },
    )
    fc.assert(
      fc.property(state, fc.array(rectangle, { maxLength: 3 }), (before, all) => {
        const placed = placeWindow(before, all)
        expect(placed.width).toBeGreaterThanOrEqual(480)
        expect(placed.height).toBeGreaterThanOrEqual(480)
        if (all.length > 0) {
          expect(placed.width).toBeLessThanOrEqual(Math.max(...all.map(({ width }) => width)))
          expect(placed.height).toBeLessThanOrEqual(Math.max(...all.map(({ height }) => height)))
        }
        const { x, y } = placed
        if (x === undefined || y === undefined) return
        expect(
          all.some(
            (on) => y >= on.y && y < on.y + on.height && x < on.x + on.width && x + placed.width > on.x,
          ),
        ).toBe(true)
      }),
    )
  })
})

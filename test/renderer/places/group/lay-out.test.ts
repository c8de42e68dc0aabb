import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut } from '../../../../src-renderer/places/group/layout/lay-out.ts'
import type { Layout, Placeable, Point } from '../../../../src-renderer/places/group/layout/placing.ts'
import { CELL } from '../../../../src-renderer/places/group/layout/sizes.ts'

interface Box extends Point {
  readonly width: number
  readonly height: number
}

/** Any tree, with areas strewn over it as no machine would have them. */
const anyTree: fc.Arbitrary<Placeable[]> = fc
  .array(fc.record({ up: fc.nat(), area: fc.integer({ min: -1, max: 6 }) }), { minLength: 1, maxLength: 60 })
  .map((drafts) =>
    drafts.map(({ up, area }, index) =>
      index === 0 ? { parent: -1, area: -1 } : { parent: up % index, area },
    ),
  )

/** Trees as machines have them: ports in slots, an area for each of some ports with all below. */
const anyMachine: fc.Arbitrary<Placeable[]> = fc
  .array(fc.record({ leaves: fc.integer({ min: 0, max: 6 }), isOne: fc.boolean() }), { maxLength: 20 })
  .map((ports) => {
    const nodes: Placeable[] = [{ parent: -1, area: -1 }]
    for (const [area, { leaves, isOne }] of ports.entries()) {
      const port = nodes.length
      nodes.push({ parent: 0, area: isOne ? area : -1 })
      for (let leaf = 0; leaf < leaves; leaf += 1) nodes.push({ parent: port, area: isOne ? area : -1 })
    }
    return nodes
  })

const boxes = ({ places }: Layout): Box[] => places.map((place) => ({ ...place, ...CELL }))
const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
const holds = (outer: Box, inner: Box) =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height

describe('a layout', () => {
  it('lets no two boxes overlap, and reaches as far as it says', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const layout = layOut(tree)
        const all = boxes(layout)
        const pairs = all.flatMap((a, index) => all.slice(index + 1).map((b) => overlap(a, b)))
        expect(pairs).not.toContain(true)
        const whole = { x: 0, y: 0, width: layout.width, height: layout.height }
        expect([...all, ...layout.areas].every((box) => holds(whole, box))).toBe(true)
      }),
    )
  })

  it('frames the nodes of an area, each once, and no others; frames stay apart', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const { areas, ...layout } = layOut(tree)
        for (const [node, box] of boxes({ areas, ...layout }).entries()) {
          const around = areas.filter((piece) => overlap(piece, box))
          const area = tree[node]?.area ?? -1
          expect(around.map((piece) => piece.area)).toEqual(area === -1 || node === 0 ? [] : [area])
          expect(around.every((piece) => holds(piece, box))).toBe(true)
        }
        const pairs = areas.flatMap((a, index) => areas.slice(index + 1).map((b) => overlap(a, b)))
        expect(pairs).not.toContain(true)
      }),
    )
  })

  it('keeps two frames apart whose nodes alone would not tell that they meet', () => {
    const shape = [
      [0, 1],
      [1, 1],
      [2, -1],
      [3, 1],
      [0, 1],
      [3, 0],
      [0, -1],
      [7, 0],
      [0, 1],
    ] as const
    const tree = [{ parent: -1, area: -1 }, ...shape.map(([parent, area]) => ({ parent, area }))]
    const { areas } = layOut(tree)
    const pairs = areas.flatMap((a, index) => areas.slice(index + 1).map((b) => overlap(a, b)))
    expect(pairs).not.toContain(true)
  })

  it('draws one frame for a port and a device behind it, whatever else hangs there', () => {
    const { areas } = layOut([
      { parent: -1, area: -1 },
      { parent: 0, area: 5 },
      { parent: 1, area: 7 },
      { parent: 1, area: 5 },
    ])
    expect(areas.map(({ area, parts }) => [area, parts]).toSorted()).toEqual([
      [5, 1],
      [7, 1],
    ])
  })

  it('draws one frame for a port with all that is below it', () => {
    fc.assert(
      fc.property(anyMachine, (tree) => {
        const { areas } = layOut(tree)
        expect(areas.filter(({ parts }) => parts > 1)).toEqual([])
        expect(new Set(areas.map(({ area }) => area))).toEqual(
          new Set(tree.map(({ area }) => area).filter((area) => area !== -1)),
        )
      }),
    )
  })

  it('leads each line from what a node hangs on to the node, along the axes', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const { lines, places } = layOut(tree)
        for (const [node, line] of lines.entries()) {
          const [from, to] = [places[tree[node]?.parent ?? -1], places[node]]
          if (!from || !to) continue
          expect(line.at(-1)).toEqual({ x: to.x, y: to.y + CELL.height / 2 })
          const start = line[0]
          expect(start && holds({ ...from, ...CELL }, { ...start, width: 0, height: 0 })).toBe(true)
          const bends = line.slice(1).map(({ x, y }, index) => x === line[index]?.x || y === line[index]?.y)
          expect(bends).not.toContain(false)
        }
      }),
    )
  })

  it('fills a screen rather than a strip, however much hangs on the processor', () => {
    const tree = [{ parent: -1, area: -1 }, ...Array.from({ length: 400 }, () => ({ parent: 0, area: -1 }))]
    const { width, height } = layOut(tree)
    expect(width / height).toBeGreaterThan(1)
    expect(width / height).toBeLessThan(3)
  })

  it('of nothing is one of nothing', () => {
    expect(layOut([])).toMatchObject({ places: [], lines: [], areas: [] })
  })
})

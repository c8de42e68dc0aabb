import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pictureOf } from '../../../../src-renderer/places/group/drawing/picture.ts'
import { svgOf } from '../../../../src-renderer/places/group/drawing/svg.ts'
import { firstView, viewOfAll } from '../../../../src-renderer/places/group/graph/view-for.ts'
import { layOut } from '../../../../src-renderer/places/group/layout/lay-out.ts'
import { CELL } from '../../../../src-renderer/places/group/layout/sizes.ts'
import { machineTree } from '../../../../src-renderer/places/group/tree/machine-tree.ts'
import { matches } from '../../../../src-renderer/places/group/tree/node-words.ts'
import { placeables } from '../../../../src-renderer/places/group/tree/placeables.ts'
import { type TravelKey, travel } from '../../../../src-renderer/places/group/tree/travel.ts'
import { cardWith, deviceWith, reportWith } from '../../machines.ts'

const port = deviceWith({
  address: '0000:00:01.0',
  class: '060400',
  deviceName: 'Root Port',
  bridge: true,
  headerType: 1,
  group: 1,
})
const display = deviceWith({ address: '0000:01:00.0', parent: port.address })
const sound = deviceWith({
  address: '0000:01:00.1',
  parent: port.address,
  class: '040300',
  deviceName: 'Sound',
})
const card = cardWith({
  address: display.address,
  functions: [display.address, sound.address],
  bindSet: [display.address, sound.address],
})
const treeOf = (deviceName: string) =>
  machineTree(reportWith({ devices: [port, { ...display, deviceName }, sound], cards: [card] }), card)
const tree = treeOf('GA102 [GeForce RTX 3090]')
const layout = layOut(placeables(tree))

const anyName = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('<', '>', '&', '"', '</text>', ']]>', '\u0000', '\ud800', 'a') }),
)

describe('the picture for a file', () => {
  it('names the card, its group and what becomes of it', () => {
    const svg = svgOf(pictureOf(tree, layout, 'RTX 3090'))
    expect(svg).toContain('>RTX 3090</text>')
    expect(svg).toContain('>GeForce RTX 3090</text>')
    expect(svg).toContain('>Group 14: moves together</text>')
    expect(svg).toContain('01:00.0 · nouveau · moves')
  })

  it('is well-formed XML whose names are text, whatever they hold', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const svg = svgOf(pictureOf(treeOf(name), layout, name))
        // Only the elements that the picture is made of, and no character that XML forbids.
        const tags = [...svg.matchAll(/<\/?([^\s/>]+)/g)].map(([, tag]) => tag)
        expect(new Set(tags)).toEqual(new Set(['svg', 'rect', 'polyline', 'text']))
        expect(svg).not.toMatch(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|&(?!amp;|lt;|gt;|quot;)/u)
      }),
    )
  })
})

describe('the view of a drawing', () => {
  const room = { width: 900, height: 500 }

  it('shows all of it, and never larger than it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50_000 }),
        fc.integer({ min: 1, max: 50_000 }),
        (width, height) => {
          const { x, y, zoom } = viewOfAll({ ...layout, width, height }, room)
          expect(zoom).toBeLessThanOrEqual(1)
          expect(x).toBeGreaterThanOrEqual(0)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(x + width * zoom).toBeLessThanOrEqual(room.width + 1)
          expect(y + height * zoom).toBeLessThanOrEqual(room.height + 1)
        },
      ),
    )
  })

  it('begins with the card in sight where all of it would be too small to read', () => {
    const large = { ...layout, width: 20_000, height: 9000 }
    const at = { x: 19_700, y: 100 }
    const { x, y, zoom } = firstView(large, at, room)
    expect(at.x * zoom + x).toBeGreaterThan(0)
    expect((at.x + CELL.width) * zoom + x).toBeLessThanOrEqual(room.width)
    expect(at.y * zoom + y).toBeGreaterThanOrEqual(0)
    // The right of the drawing is at the right of the room: nothing beside it is shown.
    expect(large.width * zoom + x).toBeGreaterThanOrEqual(room.width - 30)
  })
})

describe('travel by keyboard', () => {
  const parents = placeables(tree).map(({ parent }) => parent)
  const idAfter = (...keys: TravelKey[]) =>
    tree[keys.reduce((at, key) => travel(key, at, parents, layout), 0)]?.id

  it('goes down the tree, across it and back', () => {
    expect(idAfter('ArrowRight')).toBe(port.address)
    expect(idAfter('ArrowRight', 'ArrowRight')).toBe(display.address)
    expect(idAfter('ArrowRight', 'ArrowRight', 'ArrowDown')).toBe(sound.address)
    expect(idAfter('End')).toBe(sound.address)
    expect(idAfter('End', 'ArrowUp')).toBe(display.address)
    expect(idAfter('End', 'ArrowLeft')).toBe(port.address)
    expect(idAfter('End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft')).toBe('processor')
    expect(idAfter('End', 'ArrowDown')).toBe(sound.address)
    expect(idAfter('End', 'Home')).toBe('processor')
  })
})

describe('a search', () => {
  const found = (query: string) => tree.filter((node) => matches(node, query)).map(({ id }) => id)

  it('finds by name, address, driver, kind and group, all words at once', () => {
    expect(found('geforce')).toEqual([display.address])
    expect(found('01:00')).toEqual([display.address, sound.address])
    expect(found('nouveau SOUND')).toEqual([sound.address])
    expect(found('group 1')).toContain(port.address)
    expect(found('radeon')).toEqual([])
    expect(found('  ')).toEqual([])
  })
})

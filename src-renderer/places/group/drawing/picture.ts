import { say } from '../../../../src-shared/words/say.ts'
import type { AreaPiece, Layout, Point } from '../layout/placing.ts'
import { CELL } from '../layout/sizes.ts'
import type { Fate, TreeNode } from '../tree/machine-tree.ts'
import { nodeDetail, nodeName } from '../tree/node-words.ts'

/** What a picture is made of, painted one after the other; lengths in pixels, colours as in CSS. */
export type Shape =
  | {
      readonly kind: 'box'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly radius: number
      readonly fill: string
      readonly stroke: string
      readonly dash: boolean
    }
  | {
      readonly kind: 'line'
      readonly points: readonly Point[]
      readonly stroke: string
      readonly width: number
    }
  | {
      readonly kind: 'text'
      readonly x: number
      /** Of the line that the letters stand on. */
      readonly y: number
      readonly text: string
      readonly size: number
      readonly bold: boolean
      readonly fill: string
    }

/** A drawing that stands by itself, for a file: always light, as on paper. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

const MARGIN = 24
const HEAD = 40
const INK = '#151515'
const QUIET = '#4d4d4d'
const LINE = '#8f8f8f'
const COLOURS: Readonly<Record<Fate, { readonly fill: string; readonly stroke: string }>> = {
  card: { fill: '#e0f0ff', stroke: '#0066cc' },
  along: { fill: '#fff4cc', stroke: '#b98412' },
  way: { fill: '#f2f2f2', stroke: '#707070' },
  stays: { fill: '#ffffff', stroke: '#c7c7c7' },
}

/** The picture of a tree under its title. */
export function pictureOf(tree: readonly TreeNode[], layout: Layout, title: string): Picture {
  const moving = movingGroups(tree)
  const shift = ({ x, y }: Point): Point => ({ x: x + MARGIN, y: y + MARGIN + HEAD })
  return {
    width: layout.width + 2 * MARGIN,
    height: layout.height + 2 * MARGIN + HEAD,
    shapes: [
      { kind: 'text', x: MARGIN, y: MARGIN + 18, text: title, size: 18, bold: true, fill: INK },
      ...layout.areas.flatMap((piece) => areaShapes(piece, shift(piece), moving.has(piece.area))),
      ...tree.flatMap((node, index) => lineShapes(node, (layout.lines[index] ?? []).map(shift))),
      ...tree.flatMap((node, index) => nodeShapes(node, shift(layout.places[index] ?? { x: 0, y: 0 }))),
    ],
  }
}

/** Groups of which something moves to the virtual machine. */
export function movingGroups(tree: readonly TreeNode[]): ReadonlySet<number> {
  return new Set(
    tree.flatMap(({ group, fate }) =>
      group !== null && (fate === 'card' || fate === 'along') ? [group] : [],
    ),
  )
}

/** What stands over an area. */
export function areaLabel({ area, part, parts }: AreaPiece, moves: boolean): string {
  const label = say(moves ? 'app.group.area.moves' : 'app.group.area.stays', { id: area })
  return parts === 1 ? label : say('app.group.area.part', { area: label, part, parts })
}

function areaShapes(piece: AreaPiece, { x, y }: Point, moves: boolean): Shape[] {
  const { width, height } = piece
  const stroke = moves ? COLOURS.card.stroke : LINE
  const fill = moves ? '#f2f9ff' : '#fafafa'
  return [
    { kind: 'box', x, y, width, height, radius: 8, fill, stroke, dash: !moves },
    text(x + 10, y + 18, cut(areaLabel(piece, moves), width - 20, 12), 12, true, moves ? '#004d99' : QUIET),
  ]
}

function lineShapes({ isOnWay }: TreeNode, points: readonly Point[]): Shape[] {
  return points.length < 2
    ? []
    : [{ kind: 'line', points, stroke: isOnWay ? COLOURS.card.stroke : LINE, width: isOnWay ? 2.5 : 1.25 }]
}

function nodeShapes(node: TreeNode, { x, y }: Point): Shape[] {
  const { width, height } = CELL
  const { fill, stroke } = COLOURS[node.fate]
  const moves = node.fate === 'card' || node.fate === 'along'
  const tag = moves ? say(`app.group.fate-short.${node.fate === 'card' ? 'card' : 'along'}`) : ''
  return [
    { kind: 'box', x, y, width, height, radius: 6, fill, stroke, dash: false },
    text(x + 12, y + 23, cut(nodeName(node), width - 24, 13), 13, true, INK),
    text(
      x + 12,
      y + 43,
      cut([nodeDetail(node), tag].filter(Boolean).join(' · '), width - 24, 11),
      11,
      false,
      QUIET,
    ),
  ]
}

function text(x: number, y: number, words: string, size: number, bold: boolean, fill: string): Shape {
  return { kind: 'text', x, y, text: words, size, bold, fill }
}

// A letter of a sans serif is about 0.55 of its size wide, over a long text.
function cut(words: string, width: number, size: number): string {
  const most = Math.floor(width / (size * 0.55))
  return words.length > most ? `${words.slice(0, most - 1)}…` : words
}

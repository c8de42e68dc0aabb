import { ViewportPortal } from '@xyflow/react'
import { memo, type ReactNode } from 'react'
import { movingGroups } from '../drawing/picture.ts'
import type { Point } from '../layout/placing.ts'
import { CELL } from '../layout/sizes.ts'
import type { Drawn } from './use-layout.ts'

/**
 * What lies under the boxes: the lines; and from far away, where no word can be read, everything as a map. Each
 * kind is one path, so that thousands of devices cost no more than a few elements.
 */
export const UnderLayer: (props: { drawn: Drawn; isFar: boolean }) => ReactNode = memo(
  ({ drawn, isFar }: { drawn: Drawn; isFar: boolean }): ReactNode => {
    const { tree, layout } = drawn
    const lines = (isWay: boolean) =>
      tree.map((node, index) => (isWay === node.isOnWay ? lineOf(layout.lines[index] ?? []) : '')).join('')
    return (
      <ViewportPortal>
        <svg aria-hidden className="tree-under" height={layout.height} width={layout.width}>
          {isFar && <MapAreas drawn={drawn} />}
          <path className="tree-line" d={lines(false)} />
          <path className="tree-line tree-line--way" d={lines(true)} />
          {isFar && <MapNodes drawn={drawn} />}
        </svg>
      </ViewportPortal>
    )
  },
)

function MapAreas({ drawn: { tree, layout } }: { drawn: Drawn }): ReactNode {
  const moving = movingGroups(tree)
  const frames = (moves: boolean) =>
    layout.areas
      .filter(({ area }) => moving.has(area) === moves)
      .map(({ x, y, width, height }) => boxOf(x, y, width, height))
      .join('')
  return (
    <>
      <path className="tree-map-area" d={frames(false)} />
      <path className="tree-map-area tree-map-area--moves" d={frames(true)} />
    </>
  )
}

const FATES = ['stays', 'way', 'along', 'card'] as const

function MapNodes({ drawn: { tree, layout } }: { drawn: Drawn }): ReactNode {
  return FATES.map((fate) => (
    <path
      className={`tree-map-node tree-map-node--${fate}`}
      d={tree
        .map((node, index) => {
          const place = layout.places[index]
          return node.fate === fate && place ? boxOf(place.x, place.y, CELL.width, CELL.height) : ''
        })
        .join('')}
      key={fate}
    />
  ))
}

function lineOf(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
}

function boxOf(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`
}

import '@xyflow/react/dist/base.css'
import { type Node, type NodeTypes, ReactFlow, useReactFlow, type Viewport } from '@xyflow/react'
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { say } from '../../../../src-shared/words/say.ts'
import { areaLabel, movingGroups } from '../drawing/picture.ts'
import { CELL } from '../layout/sizes.ts'
import type { TreeNode } from '../tree/machine-tree.ts'
import { placeables } from '../tree/placeables.ts'
import { isTravelKey, travel } from '../tree/travel.ts'
import { AreaFrame } from './area-frame.tsx'
import { NodeBox } from './node-box.tsx'
import { SelectedContext } from './selected.ts'
import { UnderLayer } from './under-layer.tsx'
import type { Drawn } from './use-layout.ts'
import { FAR, firstView, isInSight, viewOfAll, viewOn } from './view-for.ts'
import { ZoomTools } from './zoom-tools.tsx'

const TYPES: NodeTypes = { box: NodeBox, area: AreaFrame }
const NONE: Node[] = []
const CLOSE = 0.9

/** The drawing itself: drag to move, the wheel with Ctrl to zoom; one stop for the keyboard, and keys from there. */
export function TreeView({
  drawn,
  selected,
  prefix,
  helpId,
  onSelect,
  onShowRest,
}: {
  drawn: Drawn
  selected: string | undefined
  prefix: string
  helpId: string
  onSelect: (id: string) => void
  onShowRest: () => void
}): ReactNode {
  const { tree, layout } = drawn
  const frame = useRef<HTMLDivElement>(null)
  const flow = useReactFlow()
  const [isFar, setFar] = useState(false)
  const nodes = useMemo(() => (isFar ? NONE : nodesOf(drawn)), [drawn, isFar])
  const parents = useMemo(() => placeables(tree).map(({ parent }) => parent), [tree])
  const about = useMemo(() => tree.findIndex(({ fate }) => fate === 'card'), [tree])
  const room = () => ({ width: frame.current?.clientWidth ?? 0, height: frame.current?.clientHeight ?? 0 })

  const show = (view: Viewport): void => {
    // The boxes go before the view does: for a moment all of them would be in sight.
    if (view.zoom < FAR) flushSync(() => setFar(true))
    void flow.setViewport(view)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the view begins anew with another drawing, and then is the person's.
  useEffect(() => {
    queueMicrotask(() => show(firstView(layout, layout.places[about], room())))
  }, [layout])

  // Whatever is selected comes in sight: a search may find something far away.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection moves the view.
  useEffect(() => {
    const place = layout.places[tree.findIndex(({ id }) => id === selected)]
    if (!place) return
    const view = flow.getViewport()
    const isReadable = view.zoom >= FAR
    if (isReadable && isInSight(place, view, room())) return
    queueMicrotask(() => show(viewOn(place, isReadable ? view.zoom : CLOSE, room())))
  }, [selected, layout])

  const choose = (node: TreeNode | undefined): void => {
    if (node?.kind === 'rest') onShowRest()
    else if (node) onSelect(node.id)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const at = tree.findIndex(({ id }) => id === selected)
    if (isTravelKey(event.key)) {
      const next = tree[at < 0 ? Math.max(about, 0) : travel(event.key, at, parents, layout)]
      if (next) onSelect(next.id)
    } else if (event.key === 'Enter') choose(tree[at])
    else if (event.key === '+' || event.key === '=') void flow.zoomIn()
    else if (event.key === '-') void flow.zoomOut()
    else if (event.key === '0') show(viewOfAll(layout, room()))
    else return
    event.preventDefault()
  }
  return (
    <SelectedContext value={{ selected, prefix }}>
      <div className="tree-view" ref={frame}>
        <ReactFlow
          aria-activedescendant={selected === undefined || isFar ? undefined : prefix + selected}
          aria-describedby={helpId}
          aria-label={say('app.group.drawing.label')}
          disableKeyboardA11y
          edges={[]}
          edgesFocusable={false}
          elementsSelectable={false}
          maxZoom={1.6}
          minZoom={Math.min(0.1, viewOfAll(layout, { width: 600, height: 300 }).zoom)}
          nodes={nodes}
          nodesConnectable={false}
          nodesDraggable={false}
          nodesFocusable={false}
          nodeTypes={TYPES}
          onKeyDown={onKeyDown}
          onMove={(_event, { zoom }) => setFar(zoom < FAR)}
          onNodeClick={(_event, { data }) => choose(data.node as TreeNode | undefined)}
          onPaneClick={(event) => {
            if (!isFar) return
            const { x, y } = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
            show(viewOn({ x: x - CELL.width / 2, y: y - CELL.height / 2 }, CLOSE, room()))
          }}
          onlyRenderVisibleElements
          preventScrolling={false}
          proOptions={{ hideAttribution: true }}
          tabIndex={0}
          zoomOnDoubleClick={false}
          zoomOnScroll={false}
        >
          <UnderLayer drawn={drawn} isFar={isFar} />
        </ReactFlow>
        <ZoomTools onAll={() => show(viewOfAll(layout, room()))} />
      </div>
    </SelectedContext>
  )
}

// Without a list of handles React Flow draws every node once, to look for them; and it calls each a "node" to a screen
// reader, without a role that this could be said of.
const PLAIN = { handles: [], domAttributes: { 'aria-roledescription': undefined } }

function nodesOf({ tree, layout }: Drawn): Node[] {
  const moving = movingGroups(tree)
  const areas = layout.areas.map((piece, index) => ({
    id: `area:${index}`,
    type: 'area',
    position: { x: piece.x, y: piece.y },
    width: piece.width,
    height: piece.height,
    data: { label: areaLabel(piece, moving.has(piece.area)), moves: moving.has(piece.area) },
    zIndex: -2,
    ...PLAIN,
  }))
  const boxes = tree.map((node, index) => ({
    id: node.id,
    type: 'box',
    position: { x: layout.places[index]?.x ?? 0, y: layout.places[index]?.y ?? 0 },
    width: CELL.width,
    height: CELL.height,
    data: { node },
    ...PLAIN,
  }))
  return [...areas, ...boxes]
}

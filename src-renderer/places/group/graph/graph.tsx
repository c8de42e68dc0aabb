import { Switch } from '@patternfly/react-core'
import { ReactFlowProvider } from '@xyflow/react'
import { type ReactNode, useId, useMemo, useState } from 'react'
import { say } from '../../../../src-shared/words/say.ts'
import { aroundCard } from '../tree/around-card.ts'
import type { TreeNode } from '../tree/machine-tree.ts'
import { FindField } from './find-field.tsx'
import { SaveDrawing } from './save-drawing.tsx'
import { SelectedDevice } from './selected-device.tsx'
import { TreeView } from './tree-view.tsx'
import { useLayout } from './use-layout.ts'

/** The drawing of a tree with what is done to it: the part around the card, or the whole machine. */
export function Graph({ tree, title }: { tree: readonly TreeNode[]; title: string }): ReactNode {
  const around = useMemo(() => aroundCard(tree), [tree])
  const canBeWhole = around.some(({ kind }) => kind === 'rest')
  // A machine without anything that moves has nothing to be around.
  const [isWhole, setWhole] = useState(around.length < 3)
  const [selected, setSelected] = useState<string>()
  const id = useId()
  const drawn = useLayout(isWhole ? tree : around)
  const find = (found: string): void => {
    if (!around.some((node) => node.id === found)) setWhole(true)
    setSelected(found)
  }
  return (
    <ReactFlowProvider>
      <div className="panel tree-panel">
        <div className="tree-tools">
          <FindField onFind={find} tree={tree} />
          {canBeWhole && (
            <Switch
              id={`${id}whole`}
              isChecked={isWhole}
              label={say('app.group.whole')}
              onChange={(_event, on) => setWhole(on)}
            />
          )}
          {typeof drawn !== 'string' && <SaveDrawing drawn={drawn} title={title} />}
        </div>
        <p className="pf-v6-screen-reader" id={`${id}help`}>
          {say('app.group.drawing.help')}
        </p>
        {drawn === 'making' && <p className="tree-view">{say('app.group.drawing.making')}</p>}
        {drawn === 'failed' && <p role="alert">{say('app.group.drawing.failed')}</p>}
        {typeof drawn !== 'string' && (
          <TreeView
            drawn={drawn}
            helpId={`${id}help`}
            onSelect={setSelected}
            onShowRest={() => setWhole(true)}
            prefix={id}
            selected={selected}
          />
        )}
        <SelectedDevice node={tree.find((node) => node.id === selected)} />
      </div>
    </ReactFlowProvider>
  )
}

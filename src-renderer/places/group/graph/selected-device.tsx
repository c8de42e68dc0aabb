import type { ReactNode } from 'react'
import { say } from '../../../../src-shared/words/say.ts'
import { Plain } from '../../../parts/plain.tsx'
import type { TreeNode } from '../tree/machine-tree.ts'
import { nodeDetail, nodeGroup, nodeName } from '../tree/node-words.ts'

/** What there is to say of the selected device; read aloud as the selection moves. */
export function SelectedDevice({ node }: { node: TreeNode | undefined }): ReactNode {
  return (
    <div className="tree-selected" role="status">
      {node ? <Words node={node} /> : <p className="quiet">{say('app.group.drawing.hint')}</p>}
    </div>
  )
}

function Words({ node }: { node: TreeNode }): ReactNode {
  const { device, fate, costs } = node
  return (
    <>
      <p>
        <strong>
          <Plain text={device?.deviceName ?? nodeName(node)} />
        </strong>
        {device && (
          <span className="quiet">
            {' '}
            <Plain text={`${device.className} · ${nodeDetail(node)} · ${nodeGroup(node)}`} />
          </span>
        )}
      </p>
      {device && <p>{say(`app.group.fate.${fate}`)}</p>}
      {costs.map(({ code, text }) => (
        <p key={code}>
          <Plain text={text} />
        </p>
      ))}
    </>
  )
}

import AngleDownIcon from '@patternfly/react-icons/dist/esm/icons/angle-down-icon'
import ArrowRightIcon from '@patternfly/react-icons/dist/esm/icons/arrow-right-icon'
import type { NodeProps } from '@xyflow/react'
import { type ReactNode, use } from 'react'
import { say } from '../../../../src-shared/words/say.ts'
import { Sign } from '../../../parts/status.tsx'
import type { TreeNode } from '../tree/machine-tree.ts'
import { nodeDetail, nodeName, nodeSpoken } from '../tree/node-words.ts'
import { SelectedContext } from './selected.ts'

/** The box of a function, of the processor, a bus, or of what is left out. */
export function NodeBox({ data }: NodeProps): ReactNode {
  const { node } = data as { readonly node: TreeNode }
  const { selected, prefix } = use(SelectedContext)
  const { id, kind, fate } = node
  const moves = fate === 'card' || fate === 'along'
  const state = selected === id ? 'tree-node--selected' : ''
  return (
    <div
      aria-label={nodeSpoken(node)}
      className={`tree-node tree-node--${kind} tree-node--${fate} ${state}`}
      id={prefix + id}
      role="img"
    >
      <span className="tree-node-name">
        {moves && <ArrowRightIcon />}
        <bdi>{nodeName(node)}</bdi>
        {node.costs.length > 0 && <Sign tone="careful" />}
        {kind === 'rest' && <AngleDownIcon />}
      </span>
      <span className="tree-node-detail">
        <bdi>{nodeDetail(node)}</bdi>
        {moves && <strong>{say(`app.group.fate-short.${fate}`)}</strong>}
      </span>
    </div>
  )
}

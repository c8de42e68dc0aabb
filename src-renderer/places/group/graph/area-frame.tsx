import type { NodeProps } from '@xyflow/react'
import type { ReactNode } from 'react'

/** The frame around the devices of a group, with its name. */
export function AreaFrame({ data }: NodeProps): ReactNode {
  const { label, moves } = data as { readonly label: string; readonly moves: boolean }
  return (
    <div aria-hidden className={`tree-area ${moves ? 'tree-area--moves' : ''}`}>
      {label}
    </div>
  )
}

import { Button } from '@patternfly/react-core'
import MinusIcon from '@patternfly/react-icons/dist/esm/icons/minus-icon'
import PlusIcon from '@patternfly/react-icons/dist/esm/icons/plus-icon'
import { useReactFlow } from '@xyflow/react'
import type { ReactNode } from 'react'
import { say } from '../../../../src-shared/words/say.ts'

/** Nearer, farther, and all at once; in a corner of the drawing. */
export function ZoomTools({ onAll }: { onAll: () => void }): ReactNode {
  const flow = useReactFlow()
  return (
    <div className="tree-zoom">
      <Button
        aria-label={say('app.group.zoom-out')}
        icon={<MinusIcon />}
        onClick={() => void flow.zoomOut()}
        variant="control"
      />
      <Button
        aria-label={say('app.group.zoom-in')}
        icon={<PlusIcon />}
        onClick={() => void flow.zoomIn()}
        variant="control"
      />
      <Button onClick={onAll} variant="control">
        {say('app.group.fit')}
      </Button>
    </div>
  )
}

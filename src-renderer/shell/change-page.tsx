import type { ReactNode } from 'react'
import type { ChangeView } from '../../src-shared/change/proof.ts'
import { say } from '../../src-shared/words/say.ts'
import { standingOf } from '../state/changes.ts'
import { useActions, useApp } from './context.ts'
import { RemotePage } from './remote-page.tsx'

/** A page about the changes of the machine of the route. */
export function ChangePage({ children }: { children: (view: ChangeView) => ReactNode }): ReactNode {
  const { source } = useApp((state) => state.route)
  const remote = useApp((state) => standingOf(state, source).change)
  const actions = useActions()
  return (
    <RemotePage
      onRetry={() => void actions.loadChange(source)}
      reading={say('app.change.reading')}
      remote={remote}
    >
      {children}
    </RemotePage>
  )
}

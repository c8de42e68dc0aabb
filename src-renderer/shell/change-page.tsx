import type { ReactNode } from 'react'
import type { ChangeView } from '../../src-shared/change/proof.ts'
import { say } from '../../src-shared/words/say.ts'
import { useActions, useApp } from './context.ts'
import { RemotePage } from './remote-page.tsx'

/** A page about the changes of this computer. */
export function ChangePage({ children }: { children: (view: ChangeView) => ReactNode }): ReactNode {
  const remote = useApp((state) => state.change)
  const actions = useActions()
  return (
    <RemotePage onRetry={() => void actions.loadChange()} reading={say('app.change.reading')} remote={remote}>
      {children}
    </RemotePage>
  )
}

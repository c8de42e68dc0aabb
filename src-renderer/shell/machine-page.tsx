import type { ReactNode } from 'react'
import type { HostReport } from '../../src-shared/host/report.ts'
import { say } from '../../src-shared/words/say.ts'
import { reportOf } from '../state/machines.ts'
import { useActions, useApp } from './context.ts'
import { RemotePage } from './remote-page.tsx'

/** A page about the machine at hand, or about the sample machine of the route. */
export function MachinePage({ children }: { children: (report: HostReport) => ReactNode }): ReactNode {
  const { source } = useApp((state) => state.route)
  const remote = useApp((state) => reportOf(state, source))
  const actions = useActions()
  return (
    <RemotePage
      onRetry={() => void actions.check(source)}
      reading={say('app.waiting.reading')}
      remote={remote}
    >
      {children}
    </RemotePage>
  )
}

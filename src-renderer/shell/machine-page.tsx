import { Button } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import type { HostReport } from '../../src-shared/host/report.ts'
import { say } from '../../src-shared/words/say.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { reportOf } from '../state/machines.ts'
import { reveal } from '../text/reveal.ts'
import { useActions, useApp } from './context.ts'
import { Page } from './page.tsx'

/** A page about the machine at hand: waits for its report, says why there is none, and keeps one that it has. */
export function MachinePage({ children }: { children: (report: HostReport) => ReactNode }): ReactNode {
  const { source } = useApp((state) => state.route)
  const remote = useApp((state) => reportOf(state, source))
  const actions = useActions()
  const retry = () => void actions.check(source)
  if (remote.value !== undefined) {
    return (
      <>
        {remote.state === 'failed' && <FailureNotice failure={remote.failure} isStale onRetry={retry} />}
        {children(remote.value)}
      </>
    )
  }
  if (remote.state === 'failed') {
    return (
      <Page
        actions={
          <Button onClick={retry} size="lg" variant="primary">
            {say('app.try-again')}
          </Button>
        }
        lead={<p>{reveal(remote.failure.message)}</p>}
        title={say(`app.failure.${remote.failure.tag}`)}
        tone="bad"
      >
        <p className="quiet">{say('app.failure.next')}</p>
      </Page>
    )
  }
  return (
    <Page lead={<p>{say('app.waiting.lead')}</p>} title={say('app.waiting.title')}>
      <Waiting onRetry={retry} words={say('app.waiting.reading')} />
    </Page>
  )
}

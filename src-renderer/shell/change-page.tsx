import { Button } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import type { ChangeView } from '../../src-shared/change/proof.ts'
import { say } from '../../src-shared/words/say.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { reveal } from '../text/reveal.ts'
import { useActions, useApp } from './context.ts'
import { Page } from './page.tsx'

/** A page about the changes of this computer: waits for them, says why they are not known, keeps what it has. */
export function ChangePage({ children }: { children: (view: ChangeView) => ReactNode }): ReactNode {
  const remote = useApp((state) => state.change)
  const actions = useActions()
  const retry = () => void actions.loadChange()
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
      <Waiting onRetry={retry} words={say('app.change.reading')} />
    </Page>
  )
}

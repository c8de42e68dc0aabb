import { Button } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import { say } from '../../src-shared/words/say.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { Waiting } from '../parts/waiting.tsx'
import type { Remote } from '../state/remote.ts'
import { reveal } from '../text/reveal.ts'
import { Page } from './page.tsx'

interface RemotePageProps<Value> {
  readonly remote: Remote<Value>
  readonly onRetry: () => void
  /** What is being read, said while it is waited for. */
  readonly reading: string
  readonly children: (value: Value) => ReactNode
}

/** A page about something of the service: waits for it, says why there is none, and keeps one that it has. */
export function RemotePage<Value>(props: RemotePageProps<Value>): ReactNode {
  const { remote, onRetry, reading, children } = props
  if (remote.value !== undefined) {
    return (
      <>
        {remote.state === 'failed' && <FailureNotice failure={remote.failure} isStale onRetry={onRetry} />}
        {children(remote.value)}
      </>
    )
  }
  if (remote.state === 'failed') {
    return (
      <Page
        actions={
          <Button onClick={onRetry} size="lg" variant="primary">
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
      <Waiting onRetry={onRetry} words={reading} />
    </Page>
  )
}

import { Alert, AlertActionLink } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import type { Failure } from '../../src-shared/ipc/contract.ts'
import { say } from '../../src-shared/words/say.ts'
import { reveal } from '../text/reveal.ts'

/** A call failed within a page: what happened, what is still shown, and the way to try again. */
export function FailureNotice({
  failure,
  isStale,
  onRetry,
}: {
  failure: Failure
  /** True: an answer from before is still shown. */
  isStale: boolean
  onRetry: () => void
}): ReactNode {
  return (
    <Alert
      actionLinks={<AlertActionLink onClick={onRetry}>{say('app.try-again')}</AlertActionLink>}
      className="notice"
      component="h2"
      isInline
      title={say(`app.failure.${failure.tag}`)}
      variant="danger"
    >
      <p>{reveal(failure.message)}</p>
      {isStale && <p>{say('app.failure.stale')}</p>}
    </Alert>
  )
}

import type { ReactNode } from 'react'
import { say } from '../../../src-shared/words/say.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Plain } from '../../parts/plain.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { useActions, useApp } from '../../shell/context.ts'
import { Page } from '../../shell/page.tsx'
import { leftOf } from '../../state/left.ts'
import { sourceKey } from '../../state/machines.ts'
import { formatRoute } from '../../state/route.ts'

/** Machines that came with the app, for looking around without one's own. */
export function SamplesPlace(): ReactNode {
  const samples = useApp((state) => state.samples)
  const current = useApp((state) => sourceKey(state.route.source))
  const left = useApp((state) => state.left)
  const actions = useActions()
  const retry = () => void actions.loadSamples()
  return (
    <Page lead={<p>{say('app.samples.lead')}</p>} title={say('app.samples.title')}>
      {samples.state === 'failed' && (
        <FailureNotice failure={samples.failure} isStale={samples.value !== undefined} onRetry={retry} />
      )}
      {samples.state === 'loading' && samples.value === undefined && (
        <Waiting onRetry={retry} words={say('app.samples.reading')} />
      )}
      <ul className="samples">
        {samples.value?.map(({ id, title, summary }) => (
          <li key={id}>
            <a
              aria-current={current === `sample:${id}` ? 'true' : undefined}
              href={formatRoute(leftOf({ left }, { kind: 'sample', id }))}
            >
              <Plain className="sample-title" text={title} />
              <Plain className="quiet" text={summary} />
            </a>
          </li>
        ))}
      </ul>
    </Page>
  )
}

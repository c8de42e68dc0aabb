import { type ReactNode, useEffect } from 'react'
import { say } from '../../src-shared/words/say.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { Plain } from '../parts/plain.tsx'
import { useActions, useApp } from '../shell/context.ts'
import { Dialog } from './dialog.tsx'

/** What this program is, and the versions that a bug report needs. */
export function AboutDialog(): ReactNode {
  const info = useApp((state) => state.info)
  const actions = useActions()
  useEffect(() => {
    if (info.state === 'idle') void actions.loadInfo()
  }, [info.state, actions])
  return (
    <Dialog title={say('app.about.title')}>
      <p>{say('app.about.text')}</p>
      {info.state === 'failed' && (
        <FailureNotice failure={info.failure} isStale={false} onRetry={() => void actions.loadInfo()} />
      )}
      {info.value && (
        <dl className="facts about-facts">
          <div>
            <dt>
              <Plain text={info.value.name} />
            </dt>
            <dd>
              <Plain text={info.value.version} />
            </dd>
          </div>
          {info.value.versions.map(({ name, version }) => (
            <div key={name}>
              <dt>
                <Plain text={name} />
              </dt>
              <dd>
                <Plain text={version} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Dialog>
  )
}

import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core'
import { type ReactNode, useEffect } from 'react'
import { say } from '../../src-shared/words/say.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { Plain } from '../parts/plain.tsx'
import { useActions, useApp } from '../shell/context.ts'

/** What this program is, and the versions that a bug report needs. */
export function AboutDialog(): ReactNode {
  const info = useApp((state) => state.info)
  const actions = useActions()
  const close = () => actions.open('none')
  useEffect(() => {
    if (info.state === 'idle') void actions.loadInfo()
  }, [info.state, actions])
  return (
    <Modal aria-labelledby="about-title" isOpen onClose={close} variant="small">
      <ModalHeader labelId="about-title" title={say('app.about.title')} />
      <ModalBody>
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
      </ModalBody>
      <ModalFooter>
        <Button onClick={close} variant="secondary">
          {say('app.close')}
        </Button>
      </ModalFooter>
    </Modal>
  )
}

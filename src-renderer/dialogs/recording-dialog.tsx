import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core'
import DownloadIcon from '@patternfly/react-icons/dist/esm/icons/download-icon'
import { type ReactNode, useEffect, useState } from 'react'
import type { Capture } from '../../src-shared/ipc/contract.ts'
import { say } from '../../src-shared/words/say.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { firstOnes, LeftOut } from '../parts/first-ones.tsx'
import { Mono, Plain } from '../parts/plain.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { useActions, useApp } from '../shell/context.ts'
import { bytes } from '../text/amounts.ts'

/** Makes a recording, shows what it holds and what was masked in it, and only then offers to save it. */
export function RecordingDialog(): ReactNode {
  const recording = useApp((state) => state.recording)
  const actions = useActions()
  const close = () => actions.open('none')
  const record = () => void actions.record()
  useEffect(() => {
    if (recording.state === 'idle') void actions.record()
  }, [recording.state, actions])
  return (
    <Modal aria-labelledby="recording-title" isOpen onClose={close} variant="medium">
      <ModalHeader labelId="recording-title" title={say('app.recording.title')} />
      <ModalBody tabIndex={0} aria-label={say('app.recording.contents')}>
        <p className="recording-lead">{say('app.recording.text')}</p>
        {recording.state === 'failed' && (
          <FailureNotice
            failure={recording.failure}
            isStale={recording.value !== undefined}
            onRetry={record}
          />
        )}
        {recording.state === 'loading' && <Waiting onRetry={record} words={say('app.recording.reading')} />}
        {recording.value && <Contents capture={recording.value} />}
      </ModalBody>
      <ModalFooter>
        {recording.value && <SaveLink capture={recording.value} />}
        <Button onClick={close} variant="secondary">
          {say('app.close')}
        </Button>
      </ModalFooter>
    </Modal>
  )
}

function Contents({ capture }: { capture: Capture }): ReactNode {
  const total = capture.taken.reduce((sum, file) => sum + file.bytes, 0)
  const shown = firstOnes(capture.taken, 500)
  return (
    <div className="recording">
      <h2>{say('app.recording.masked')}</h2>
      {capture.masked.length === 0 ? (
        <p>{say('app.recording.nothing-masked')}</p>
      ) : (
        <ul>
          {capture.masked.map(({ what, count }) => (
            <li key={what}>
              <Plain text={what} />: {say('app.recording.times', { count })}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{say('app.recording.taken', { count: capture.taken.length, size: bytes(total) })}</summary>
        <ul className="recording-files">
          {shown.map((file) => (
            <li key={file.path}>
              <Mono text={file.path} /> <span className="quiet">{bytes(file.bytes)}</span>
            </li>
          ))}
        </ul>
        <LeftOut all={capture.taken} shown={shown} />
      </details>
    </div>
  )
}

/** A download link over the archive's bytes, which live as long as the link does. */
function SaveLink({ capture }: { capture: Capture }): ReactNode {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const content = Uint8Array.from(atob(capture.archive), (letter) => letter.charCodeAt(0))
    const made = URL.createObjectURL(new Blob([content], { type: 'application/gzip' }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [capture])
  if (address === undefined) return null
  return (
    <Button
      component="a"
      download={capture.fileName}
      href={address}
      icon={<DownloadIcon />}
      variant="primary"
    >
      {say('app.recording.save')}
    </Button>
  )
}

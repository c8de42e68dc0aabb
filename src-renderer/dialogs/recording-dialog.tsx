import { Button } from '@patternfly/react-core'
import DownloadIcon from '@patternfly/react-icons/dist/esm/icons/download-icon'
import { type ReactNode, useEffect, useState } from 'react'
import type { Capture } from '../../src-shared/ipc/contract.ts'
import { say } from '../../src-shared/words/say.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { useActions, useApp } from '../shell/context.ts'
import { CaptureContents } from './capture-contents.tsx'
import { Dialog } from './dialog.tsx'

/** Makes a recording, shows what it holds and what was masked in it, and only then offers to save it. */
export function RecordingDialog(): ReactNode {
  const recording = useApp((state) => state.recording)
  const actions = useActions()
  const record = () => void actions.record()
  useEffect(() => {
    if (recording.state === 'idle') void actions.record()
  }, [recording.state, actions])
  return (
    <Dialog
      deeds={recording.value && <SaveLink capture={recording.value} />}
      scrolls={say('app.recording.contents')}
      size="medium"
      title={say('app.recording.title')}
    >
      <p className="recording-lead">{say('app.recording.text')}</p>
      {recording.state === 'failed' && (
        <FailureNotice failure={recording.failure} isStale={recording.value !== undefined} onRetry={record} />
      )}
      {recording.state === 'loading' && <Waiting onRetry={record} words={say('app.recording.reading')} />}
      {recording.value && <CaptureContents capture={recording.value} />}
    </Dialog>
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

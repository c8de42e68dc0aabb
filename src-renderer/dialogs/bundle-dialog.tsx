import { Button } from '@patternfly/react-core'
import DownloadIcon from '@patternfly/react-icons/dist/esm/icons/download-icon'
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import type { Bundle } from '../../src-shared/ipc/contract.ts'
import { say } from '../../src-shared/words/say.ts'
import { copyText } from '../parts/copy-text.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { saveFile } from '../parts/save-file.ts'
import { Waiting } from '../parts/waiting.tsx'
import { useActions, useApp } from '../shell/context.ts'
import { CaptureContents } from './capture-contents.tsx'
import { Dialog } from './dialog.tsx'

/** Puts a support bundle together, shows all that others would read, and only then offers to save or copy it. */
export function BundleDialog(): ReactNode {
  const bundle = useApp((state) => state.bundle)
  const actions = useActions()
  const field = useRef<HTMLTextAreaElement>(null)
  const make = () => void actions.makeBundle()
  useEffect(() => {
    if (bundle.state === 'idle') void actions.makeBundle()
  }, [bundle.state, actions])
  return (
    <Dialog
      deeds={bundle.value && <Deeds bundle={bundle.value} field={field} />}
      scrolls={say('app.bundle.contents')}
      size="large"
      title={say('app.bundle.title')}
    >
      <p className="recording-lead">{say('app.bundle.text')}</p>
      {bundle.state === 'failed' && (
        <FailureNotice failure={bundle.failure} isStale={bundle.value !== undefined} onRetry={make} />
      )}
      {bundle.state === 'loading' && <Waiting onRetry={make} words={say('app.bundle.reading')} />}
      {bundle.value && (
        <>
          <textarea
            aria-label={say('app.bundle.as-text')}
            className="mono bundle-text"
            readOnly
            ref={field}
            rows={16}
            value={bundle.value.text}
          />
          <CaptureContents capture={bundle.value} />
        </>
      )}
    </Dialog>
  )
}

function Deeds({
  bundle: { archive, fileName, text },
  field,
}: {
  bundle: Bundle
  field: RefObject<HTMLTextAreaElement | null>
}): ReactNode {
  const [isCopied, setCopied] = useState(false)
  const save = (): void => {
    const content = Uint8Array.from(atob(archive), (letter) => letter.charCodeAt(0))
    saveFile(fileName, new Blob([content], { type: 'application/gzip' }))
  }
  const copy = async (): Promise<void> => setCopied(await copyText(text, field.current))
  return (
    <>
      <Button icon={<DownloadIcon />} onClick={save} variant="primary">
        {say('app.bundle.save')}
      </Button>
      <Button onClick={() => void copy()} variant="secondary">
        {say(isCopied ? 'app.bundle.copied' : 'app.bundle.copy')}
      </Button>
    </>
  )
}

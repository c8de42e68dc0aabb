import { Button } from '@patternfly/react-core'
import DownloadIcon from '@patternfly/react-icons/dist/esm/icons/download-icon'
import { type ReactNode, useId, useState } from 'react'
import type { Failure } from '../../../src-shared/ipc/contract.ts'
import { say } from '../../../src-shared/words/say.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { saveFile } from '../../parts/save-file.ts'
import { useActions, useApp } from '../../shell/context.ts'

/** Saves the plan as a shell script. */
export function SaveScript(): ReactNode {
  const why = useId()
  const actions = useActions()
  const { source } = useApp((state) => state.route)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const save = async () => {
    setBusy(true)
    setFailure(undefined)
    const outcome = await actions.script(source)
    setBusy(false)
    if (outcome?.ok)
      saveFile(outcome.value.fileName, new Blob([outcome.value.text], { type: 'text/x-shellscript' }))
    else if (outcome) setFailure(outcome.failure)
  }
  return (
    <div className="save-script">
      <Button
        aria-describedby={why}
        icon={<DownloadIcon />}
        isAriaDisabled={isBusy}
        isInline
        onClick={() => void save()}
        variant="link"
      >
        {say('app.plan.script')}
      </Button>
      <p className="quiet" id={why}>
        {say('app.plan.script.why')}
      </p>
      {failure && <FailureNotice failure={failure} isStale={false} onRetry={() => void save()} />}
    </div>
  )
}

import { Button } from '@patternfly/react-core'
import CopyIcon from '@patternfly/react-icons/dist/esm/icons/copy-icon'
import { type ReactNode, useId, useRef, useState } from 'react'
import { say } from '../../../src-shared/words/say.ts'
import { copyText } from '../../parts/copy-text.ts'
import { reveal } from '../../text/reveal.ts'

/** The one command to run in a terminal, with a button that copies it. */
export function CommandLine({ command }: { command: string }): ReactNode {
  const label = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [isCopied, setCopied] = useState(false)
  const shown = reveal(command)
  const copy = async () => setCopied(await copyText(shown, field.current))
  return (
    <section aria-labelledby={label} className="block command-line">
      <h2 id={label}>{say('app.outcome.no-agent.command')}</h2>
      <div className="panel command-line-row">
        <textarea
          aria-labelledby={label}
          className="mono"
          onFocus={(event) => event.target.select()}
          readOnly
          ref={field}
          rows={Math.max(1, Math.ceil(shown.length / 70))}
          spellCheck={false}
          value={shown}
        />
        <Button icon={<CopyIcon />} onClick={() => void copy()} size="lg" variant="primary">
          {say('app.outcome.copy')}
        </Button>
      </div>
      <p role="status">{isCopied ? say('app.outcome.copied') : ''}</p>
      <p className="quiet">{say('app.outcome.no-agent.notices')}</p>
    </section>
  )
}

import { Button } from '@patternfly/react-core'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import type { Source } from '../../../src-shared/ipc/contract.ts'
import type { Vm } from '../../../src-shared/vms/vm.ts'
import { say } from '../../../src-shared/words/say.ts'
import { Sign, type Tone } from '../../parts/status.tsx'
import { useActions } from '../../shell/context.ts'
import { refOf } from '../../state/vms.ts'

/** What is said of an edit, in its machine's panel; it takes the focus when it appears, as the button is gone. */
export function VmBox({
  title,
  tone,
  vm,
  source,
  deeds,
  isDecision = false,
  onAgain,
  children,
}: {
  title: string
  tone: Tone
  vm: Vm
  source: Source
  /** What can be done about it. */
  deeds?: ReactNode
  /** True: `deeds` say how it is put away; closing is not offered beside them. */
  isDecision?: boolean
  onAgain?: () => void
  children?: ReactNode
}): ReactNode {
  const heading = useId()
  const start = useRef<HTMLHeadingElement>(null)
  const actions = useActions()
  useEffect(() => start.current?.focus(), [])
  return (
    <section aria-labelledby={heading} className={`vm-box vm-box--${tone}`}>
      <h4 id={heading} ref={start} tabIndex={-1}>
        <Sign tone={tone} /> {title}
      </h4>
      {children}
      <div className="vm-deeds">
        {deeds}
        {onAgain && (
          <Button onClick={onAgain} variant="secondary">
            {say('app.machines.again')}
          </Button>
        )}
        {!isDecision && (
          <Button onClick={() => actions.dismiss(source, refOf(vm))} variant="link">
            {say('app.machines.close')}
          </Button>
        )}
      </div>
    </section>
  )
}

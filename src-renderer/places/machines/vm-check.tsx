import { Button } from '@patternfly/react-core'
import { type ReactNode, useState } from 'react'
import type { Source } from '../../../src-shared/ipc/contract.ts'
import type { Vm } from '../../../src-shared/vms/vm.ts'
import { say } from '../../../src-shared/words/say.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Plain } from '../../parts/plain.tsx'
import { Mark } from '../../parts/status.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { useActions, useApp } from '../../shell/context.ts'
import { type CheckOutcome, isVmBusy, refOf, vmKey } from '../../state/vms.ts'
import { LEVEL_TONES } from './findings.tsx'

/** The check-up of a machine, looked up once it is unfolded; each fix is shown as a diff before it is written. */
export function VmCheck({
  vm,
  card,
  source,
}: {
  vm: Vm
  /** The card that it is checked for. */
  card: string | null
  source: Source
}): ReactNode {
  const actions = useActions()
  const [isOpen, setOpen] = useState(false)
  const check = useApp((state) => state.checks[vmKey(source, vm)])
  const look = (): void => void actions.checkVm(source, refOf(vm), card)
  return (
    <details
      className="vm-check"
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
        if (event.currentTarget.open) look()
      }}
    >
      <summary>
        {say('app.machines.check')}
        {check?.value?.tag === 'checked' && (
          <span className="quiet">
            {' '}
            {say('app.machines.check.count', { count: check.value.findings.length })}
          </span>
        )}
      </summary>
      {isOpen && (
        <div className="vm-check-body">
          <p className="quiet">{say('app.machines.check.lead')}</p>
          {check?.state === 'failed' && (
            <FailureNotice failure={check.failure} isStale={check.value !== undefined} onRetry={look} />
          )}
          {check?.state === 'loading' && check.value === undefined && (
            <Waiting onRetry={look} words={say('app.machines.check.reading')} />
          )}
          {check?.value && <Found outcome={check.value} source={source} vm={vm} />}
        </div>
      )}
    </details>
  )
}

function Found({ outcome, vm, source }: { outcome: CheckOutcome; vm: Vm; source: Source }): ReactNode {
  const actions = useActions()
  const busy = useApp((state) => isVmBusy(state, vmKey(source, vm)))
  if (outcome.tag === 'failed') {
    return (
      <p>
        <Plain text={outcome.problem.text} />
      </p>
    )
  }
  if (outcome.findings.length === 0) return <Mark tone="good" word={say('app.machines.check.none')} />
  return (
    <ul className="check-findings">
      {outcome.findings.map(({ id, level, title, why, fix }) => (
        <li key={id}>
          <div>
            <h4>
              <Mark tone={LEVEL_TONES[level]} word={say(`app.machines.level.${level}`)} />{' '}
              <Plain text={title} />
            </h4>
            <p className="quiet">
              <Plain text={why} />
            </p>
          </div>
          {fix && (
            <Button
              isAriaDisabled={busy}
              onClick={() => void actions.edit(source, refOf(vm), { kind: 'fix', id: fix.id })}
              variant="secondary"
            >
              <Plain text={fix.title} />
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

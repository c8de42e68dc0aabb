import { Button } from '@patternfly/react-core'
import { type ReactNode, useEffect, useId, useState } from 'react'
import type { Source } from '../../../src-shared/ipc/contract.ts'
import type { Vm } from '../../../src-shared/vms/vm.ts'
import { say } from '../../../src-shared/words/say.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Plain } from '../../parts/plain.tsx'
import { Mark, Sign } from '../../parts/status.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { useActions, useApp } from '../../shell/context.ts'
import { sourceKey } from '../../state/machines.ts'
import { type CheckOutcome, isVmBusy, refOf, vmKey } from '../../state/vms.ts'
import { reveal } from '../../text/reveal.ts'
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
  const checked = useApp((state) => state.checks[vmKey(source, vm)])
  const check = checked?.card === card ? checked.found : undefined
  const look = (): void => void actions.checkVm(source, refOf(vm), card)
  const { connection, uuid } = vm
  const sourceId = sourceKey(source)
  // Another card may have been chosen meanwhile, and something else be wrong for that.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the source and the machine are new objects each time.
  useEffect(() => {
    if (isOpen) look()
  }, [isOpen, card, connection, uuid, sourceId])
  return (
    <details className="vm-check" onToggle={(event) => setOpen(event.currentTarget.open)}>
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
          {check?.value && <Found card={card} outcome={check.value} source={source} vm={vm} />}
        </div>
      )}
    </details>
  )
}

function Found({
  outcome,
  vm,
  card,
  source,
}: {
  outcome: CheckOutcome
  vm: Vm
  card: string | null
  source: Source
}): ReactNode {
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
      {outcome.findings.map((finding) => (
        <CheckItem card={card} finding={finding} key={finding.id} source={source} vm={vm} />
      ))}
    </ul>
  )
}

type CheckFinding = Extract<CheckOutcome, { tag: 'checked' }>['findings'][number]

/** One finding: what, why, and its fix with what to know before it. */
function CheckItem({
  finding: { level, title, why, fix },
  vm,
  card,
  source,
}: {
  finding: CheckFinding
  vm: Vm
  card: string | null
  source: Source
}): ReactNode {
  const actions = useActions()
  const risk = useId()
  const busy = useApp((state) => isVmBusy(state, vmKey(source, vm)))
  const edit = { kind: 'fix', id: fix?.id ?? '', ...(card !== null && { card }) } as const
  return (
    <li className="check-finding">
      <div>
        <h4>
          <Sign tone={LEVEL_TONES[level]} />
          <span className="pf-v6-screen-reader">{say(`app.machines.level.${level}`)}: </span>
          <Plain text={title} />
        </h4>
        <p className="quiet">
          <Plain text={why} />
        </p>
        {fix !== null && fix.risk !== null && (
          <p className="check-risk" id={risk}>
            <Sign tone="careful" />
            <span>
              <strong>{say('app.machines.check.risk', { fix: reveal(fix.title) })}</strong>{' '}
              <Plain text={fix.risk} />
            </span>
          </p>
        )}
      </div>
      {fix && (
        <Button
          aria-describedby={fix.risk === null ? undefined : risk}
          isAriaDisabled={busy}
          onClick={() => void actions.edit(source, refOf(vm), edit)}
          variant="secondary"
        >
          <Plain text={fix.title} />
        </Button>
      )}
    </li>
  )
}

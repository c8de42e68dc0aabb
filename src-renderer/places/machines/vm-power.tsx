import { Button, Spinner } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import type { Source } from '../../../src-shared/ipc/contract.ts'
import type { FailedStart, Vm } from '../../../src-shared/vms/vm.ts'
import { moment } from '../../../src-shared/words/locale.ts'
import { say } from '../../../src-shared/words/say.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Plain } from '../../parts/plain.tsx'
import { Prose } from '../../parts/prose.tsx'
import { Sign } from '../../parts/status.tsx'
import { useActions, useApp } from '../../shell/context.ts'
import { formatRoute } from '../../state/route.ts'
import { type Power, refOf, vmKey } from '../../state/vms.ts'
import { reveal } from '../../text/reveal.ts'
import { type Deed, failureOf } from './next-deed.ts'

/** How starting, stopping or opening goes; and how the last start failed, in QEMU's own words. */
export function VmPower({
  vm,
  source,
  next,
}: {
  vm: Vm
  source: Source
  /** What the page suggests to do with this machine, if anything. */
  next: Deed | undefined
}): ReactNode {
  const power = useApp((state) => state.powers[vmKey(source, vm)])
  const actions = useActions()
  if (power && power.outcome === undefined) {
    return (
      <p className="vm-busy" role="status">
        <Spinner aria-hidden size="md" /> {say(`app.machines.power.${power.verb}`)}
      </p>
    )
  }
  const isStillUp = power?.verb === 'stop' && power.outcome?.ok === true && vm.state === 'running'
  const failed = failureOf(vm, power)
  return (
    <>
      {power && <Trouble power={power} source={source} vm={vm} />}
      {failed && <FailedStartNotice failed={failed} isNext={next === 'diagnose'} />}
      {isStillUp && (
        <div className="vm-box vm-box--info">
          <p>{say('app.machines.force.why')}</p>
          <div className="vm-deeds">
            <Button
              isDanger
              onClick={() => void actions.power(source, refOf(vm), 'force')}
              variant="secondary"
            >
              {say('app.machines.force')}
            </Button>
          </div>
        </div>
      )}
    </>
  )
}

function Trouble({ power, vm, source }: { power: Power; vm: Vm; source: Source }): ReactNode {
  const { verb, outcome } = power
  const actions = useActions()
  if (!outcome) return null
  const redo = (): void => void actions.power(source, refOf(vm), verb)
  if (!outcome.ok) return <FailureNotice failure={outcome.failure} isStale={false} onRetry={redo} />
  if (outcome.value.tag === 'done' || outcome.value.report) return null
  const { code, text } = outcome.value.problem
  const isCardTaken = code === 'card-held' || code === 'card-draws'
  return (
    <div className="vm-box vm-box--bad" role="alert">
      <h4>
        <Sign tone="bad" /> {say(isCardTaken ? 'app.machines.not-started' : 'app.machines.not-done')}
      </h4>
      <p>
        <Prose text={text} />
      </p>
      {isCardTaken && (
        <div className="vm-deeds">
          <Button onClick={redo} variant="secondary">
            {say('app.machines.start-again')}
          </Button>
          <a href={formatRoute({ place: 'group', source, ...firstCard(vm) })}>
            {say('app.machines.reserve')}
          </a>
        </div>
      )}
    </div>
  )
}

function firstCard({ cards: [card] }: Vm): { readonly card?: string } {
  return card === undefined ? {} : { card }
}

function FailedStartNotice({ failed, isNext }: { failed: FailedStart; isNext: boolean }): ReactNode {
  const actions = useActions()
  const { at, message, log } = failed
  return (
    <div className="vm-box vm-box--bad" role="alert">
      <h4>
        <Sign tone="bad" /> {say('app.machines.failed-start.at', { time: moment(at) })}
      </h4>
      <p>
        <Plain text={message} />
      </p>
      {log.length > 0 && (
        <details className="vm-diff">
          <summary>{say('app.machines.failed-start.words')}</summary>
          <div className="output-lines">
            <pre>{log.map(reveal).join('\n')}</pre>
          </div>
        </details>
      )}
      <div className="vm-deeds">
        <Button
          onClick={() => void actions.diagnoseText([message, ...log].join('\n'))}
          variant={isNext ? 'primary' : 'secondary'}
        >
          {say('app.machines.diagnose')}
        </Button>
      </div>
    </div>
  )
}

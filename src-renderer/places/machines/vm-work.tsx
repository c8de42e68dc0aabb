import { Button, Spinner } from '@patternfly/react-core'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import type { Source } from '../../../src-shared/ipc/contract.ts'
import type { WriteOutcome } from '../../../src-shared/vms/outcome.ts'
import type { Vm } from '../../../src-shared/vms/vm.ts'
import { say } from '../../../src-shared/words/say.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Plain } from '../../parts/plain.tsx'
import { Prose } from '../../parts/prose.tsx'
import { Sign, type Tone } from '../../parts/status.tsx'
import { useActions, useApp } from '../../shell/context.ts'
import { refOf, vmKey, type Work } from '../../state/vms.ts'
import { reveal } from '../../text/reveal.ts'
import { DefinitionDiff } from './definition-diff.tsx'
import { Findings } from './findings.tsx'

/** An edit of a machine, from the click to what came of it. */
export function VmWork({ vm, source }: { vm: Vm; source: Source }): ReactNode {
  const work = useApp((state) => state.works[vmKey(source, vm)])
  if (!work) return null
  if (work.tag === 'proposing' || work.tag === 'writing') {
    return (
      <p className="vm-busy" role="status">
        <Spinner aria-hidden size="md" /> {say(`app.machines.work.${work.tag}`)}
      </p>
    )
  }
  return <Answer key={work.tag} source={source} vm={vm} work={work} />
}

type Settled = Exclude<Work, { tag: 'proposing' | 'writing' }>

function Answer({ work, vm, source }: { work: Settled; vm: Vm; source: Source }): ReactNode {
  const { edit } = work
  const actions = useActions()
  const redo = (): void => void actions.edit(source, refOf(vm), edit)
  if (work.tag === 'failed') {
    return <FailureNotice failure={work.failure} isStale={false} onRetry={redo} />
  }
  if (work.tag === 'asking') return <Asking source={source} vm={vm} work={work} />
  if (work.tag === 'unchanged') {
    return <Box source={source} title={say(`app.machines.unchanged.${edit.kind}`)} tone="info" vm={vm} />
  }
  if (work.tag === 'impossible') {
    return (
      <Box onAgain={redo} source={source} title={say('app.machines.not-written')} tone="bad" vm={vm}>
        <p>
          <Prose text={work.problem.text} />
        </p>
      </Box>
    )
  }
  return <Ended outcome={work.outcome} redo={redo} source={source} vm={vm} work={work} />
}

/** What there is to weigh before it is written, and the change itself. */
function Asking({
  work: { edit, proposal },
  vm,
  source,
}: {
  work: Extract<Work, { tag: 'asking' }>
  vm: Vm
  source: Source
}): ReactNode {
  const actions = useActions()
  const { findings, possible, diff } = proposal
  const mustWeigh = findings.some(({ level }) => level !== 'note')
  return (
    <Box
      deeds={
        <>
          {possible && (
            <Button onClick={() => void actions.write(source, refOf(vm))} variant="primary">
              {say(mustWeigh ? 'app.machines.write-anyway' : 'app.machines.write')}
            </Button>
          )}
          <Button onClick={() => actions.dismiss(source, refOf(vm))} variant="secondary">
            {say('app.machines.leave')}
          </Button>
        </>
      }
      source={source}
      title={say(possible ? `app.machines.ask.${edit.kind}` : 'app.machines.ask.blocked')}
      tone={possible ? 'info' : 'bad'}
      vm={vm}
    >
      {edit.kind === 'take-back' && <p>{say('app.machines.ask.take-back-lead')}</p>}
      <Findings findings={findings} source={source} vm={vm} />
      <DefinitionDiff diff={diff} isOpen={edit.kind === 'fix'} vm={vm} />
    </Box>
  )
}

function Ended({
  outcome,
  work: { edit },
  vm,
  source,
  redo,
}: {
  outcome: WriteOutcome
  work: Settled
  vm: Vm
  source: Source
  redo: () => void
}): ReactNode {
  const actions = useActions()
  switch (outcome.tag) {
    case 'refused':
      return (
        <Box source={source} title={say('app.machines.ask.blocked')} tone="bad" vm={vm}>
          <Findings findings={outcome.findings} source={source} vm={vm} />
        </Box>
      )
    case 'failed':
      return (
        <Box onAgain={redo} source={source} title={say('app.machines.not-written')} tone="bad" vm={vm}>
          <p>
            <Prose text={outcome.problem.text} />
          </p>
          <p>{say(`app.machines.definition.${outcome.definition}`)}</p>
          {outcome.kept !== null && (
            <p className="quiet">
              <Plain text={say('app.machines.kept-at', { file: outcome.kept })} />
            </p>
          )}
        </Box>
      )
    case 'written': {
      const done = outcome.waits ? (`${edit.kind}-waits` as const) : edit.kind
      const canUndo = outcome.changed && edit.kind !== 'take-back'
      return (
        <Box
          deeds={
            canUndo && (
              <Button
                aria-label={say('app.machines.undo.named', { vm: reveal(vm.name) })}
                onClick={() =>
                  void actions.edit(
                    source,
                    refOf(vm),
                    edit.kind === 'attach' ? { kind: 'detach', card: edit.card } : { kind: 'take-back' },
                  )
                }
                variant="secondary"
              >
                {say('app.machines.undo')}
              </Button>
            )
          }
          source={source}
          title={say(`app.machines.done.${done}`)}
          tone="good"
          vm={vm}
        >
          <Findings findings={outcome.findings} source={source} vm={vm} />
          {canUndo && <p className="quiet">{say('app.machines.done.kept')}</p>}
          <DefinitionDiff diff={outcome.diff} isOpen={false} vm={vm} />
        </Box>
      )
    }
  }
}

/** What is said of an edit, in its machine's panel; it takes the focus when it appears, as the button is gone. */
function Box({
  title,
  tone,
  vm,
  source,
  deeds,
  onAgain,
  children,
}: {
  title: string
  tone: Tone
  vm: Vm
  source: Source
  /** What to decide; closing is offered where there is nothing. */
  deeds?: ReactNode
  onAgain?: () => void
  children?: ReactNode
}): ReactNode {
  const heading = useId()
  const start = useRef<HTMLHeadingElement>(null)
  const actions = useActions()
  const isDecision = tone === 'info' && deeds !== undefined
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

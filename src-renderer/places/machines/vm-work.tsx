import { Button, Spinner } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import type { Source } from '../../../src-shared/ipc/contract.ts'
import type { WriteOutcome } from '../../../src-shared/vms/outcome.ts'
import type { Vm } from '../../../src-shared/vms/vm.ts'
import { say } from '../../../src-shared/words/say.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Plain } from '../../parts/plain.tsx'
import { Prose } from '../../parts/prose.tsx'
import { useActions, useApp } from '../../shell/context.ts'
import { refOf, vmKey, type Work } from '../../state/vms.ts'
import { reveal } from '../../text/reveal.ts'
import { DefinitionDiff } from './definition-diff.tsx'
import { Findings } from './findings.tsx'
import type { Deed } from './next-deed.ts'
import { VmAsking } from './vm-asking.tsx'
import { VmBox } from './vm-box.tsx'
import { whatIsDone } from './vm-facts.ts'

/** An edit of a machine, from the click to what came of it. */
export function VmWork({
  vm,
  source,
  next,
}: {
  vm: Vm
  source: Source
  /** What the page suggests to do with this machine, if anything. */
  next: Deed | undefined
}): ReactNode {
  const work = useApp((state) => state.works[vmKey(source, vm)])
  if (!work) return null
  if (work.tag === 'proposing' || work.tag === 'writing') {
    return (
      <p className="vm-busy" role="status">
        <Spinner aria-hidden size="md" /> {say(`app.machines.work.${work.tag}`)}
      </p>
    )
  }
  return work.tag === 'asking' ? (
    <VmAsking isNext={next === 'answer'} source={source} vm={vm} work={work} />
  ) : (
    <Answer isNext={next === 'go-on'} key={work.tag} source={source} vm={vm} work={work} />
  )
}

type Settled = Exclude<Work, { tag: 'proposing' | 'writing' | 'asking' }>

interface Part<Of> {
  work: Of
  vm: Vm
  source: Source
  isNext: boolean
}

function Answer({ work, vm, source, isNext }: Part<Settled>): ReactNode {
  const { edit, after } = work
  const actions = useActions()
  const redo = (): void => void actions.edit(source, refOf(vm), edit, after)
  const goOn = <GoOn isNext={isNext} source={source} vm={vm} work={work} />
  if (work.tag === 'failed') {
    return <FailureNotice failure={work.failure} isStale={false} onRetry={redo} />
  }
  if (work.tag === 'unchanged') {
    const title = say(`app.machines.unchanged.${edit.kind}`)
    return <VmBox deeds={goOn} source={source} title={title} tone="info" vm={vm} />
  }
  if (work.tag === 'impossible') {
    const title = say('app.machines.not-written')
    return (
      <VmBox deeds={goOn} onAgain={redo} source={source} title={title} tone="bad" vm={vm}>
        <p>
          <Prose text={work.problem.text} />
        </p>
      </VmBox>
    )
  }
  return <Ended isNext={isNext} redo={redo} source={source} vm={vm} work={work} />
}

/** Back to what the person was about to do when something was to be mended first. */
function GoOn({ work: { after }, vm, source, isNext }: Part<Settled>): ReactNode {
  const actions = useActions()
  if (!after) return null
  return (
    <Button
      onClick={() => void actions.edit(source, refOf(vm), after)}
      variant={isNext ? 'primary' : 'secondary'}
    >
      {say('app.machines.go-on')}
    </Button>
  )
}

function Ended({
  work,
  vm,
  source,
  redo,
  isNext,
}: Part<Extract<Work, { tag: 'ended' }>> & { redo: () => void }): ReactNode {
  const { outcome } = work
  switch (outcome.tag) {
    case 'refused':
      return (
        <VmBox source={source} title={say('app.machines.ask.blocked')} tone="bad" vm={vm}>
          <Findings findings={outcome.findings} from={work} source={source} vm={vm} />
        </VmBox>
      )
    case 'failed':
      return (
        <VmBox onAgain={redo} source={source} title={say('app.machines.not-written')} tone="bad" vm={vm}>
          <p>
            <Prose text={outcome.problem.text} />
          </p>
          <p>{say(`app.machines.definition.${outcome.definition}`)}</p>
          {outcome.kept !== null && (
            <p className="quiet">
              <Plain text={say('app.machines.kept-at', { file: outcome.kept })} />
            </p>
          )}
        </VmBox>
      )
    case 'written':
      return <Written isNext={isNext} outcome={outcome} source={source} vm={vm} work={work} />
  }
}

/** What was written, what there is to know of it, and the ways on and back. */
function Written({
  outcome,
  work,
  vm,
  source,
  isNext,
}: Part<Settled> & { outcome: Extract<WriteOutcome, { tag: 'written' }> }): ReactNode {
  const { edit } = work
  const actions = useActions()
  const canUndo = outcome.changed && edit.kind !== 'take-back'
  const back =
    edit.kind === 'attach' ? ({ kind: 'detach', card: edit.card } as const) : ({ kind: 'take-back' } as const)
  return (
    <VmBox
      deeds={
        <>
          <GoOn isNext={isNext} source={source} vm={vm} work={work} />
          {canUndo && (
            <Button
              aria-label={say('app.machines.undo.named', { vm: reveal(vm.name) })}
              onClick={() => void actions.edit(source, refOf(vm), back)}
              variant="secondary"
            >
              {say('app.machines.undo')}
            </Button>
          )}
        </>
      }
      source={source}
      title={say(`app.machines.done.${whatIsDone(edit, outcome.waits, vm)}`)}
      tone="good"
      vm={vm}
    >
      <Findings findings={outcome.findings} from={work} source={source} vm={vm} />
      {canUndo && <p className="quiet">{say('app.machines.done.kept')}</p>}
      <DefinitionDiff diff={outcome.diff} isOpen={false} vm={vm} />
    </VmBox>
  )
}

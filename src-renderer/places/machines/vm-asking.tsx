import { Button } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import type { Source } from '../../../src-shared/ipc/contract.ts'
import type { Vm } from '../../../src-shared/vms/vm.ts'
import { say } from '../../../src-shared/words/say.ts'
import { TypeName } from '../../parts/type-name.tsx'
import { useActions, useApp } from '../../shell/context.ts'
import { reportOf } from '../../state/machines.ts'
import { asksForName, refOf, type Work } from '../../state/vms.ts'
import { DefinitionDiff } from './definition-diff.tsx'
import { Findings } from './findings.tsx'
import { VmBox } from './vm-box.tsx'

type Asked = Extract<Work, { tag: 'asking' }>

/** What there is to weigh before an edit is written, and the change itself; the person says yes or no. */
export function VmAsking({
  work,
  vm,
  source,
  isNext,
}: {
  work: Asked
  vm: Vm
  source: Source
  /** True: the answer is the next step of the page. */
  isNext: boolean
}): ReactNode {
  const { edit, after, proposal } = work
  const actions = useActions()
  const { findings, possible, diff } = proposal
  const mustWeigh = findings.some(({ level }) => level !== 'note')
  return (
    <VmBox
      deeds={
        <>
          {possible && (
            <Button
              onClick={() => void actions.write(source, refOf(vm))}
              variant={isNext ? 'primary' : 'secondary'}
            >
              {say(mustWeigh ? 'app.machines.write-anyway' : 'app.machines.write')}
            </Button>
          )}
          <Button onClick={() => actions.dismiss(source, refOf(vm))} variant="secondary">
            {say(after ? 'app.machines.back' : 'app.machines.leave')}
          </Button>
        </>
      }
      isDecision
      source={source}
      title={say(possible ? `app.machines.ask.${edit.kind}` : 'app.machines.ask.blocked')}
      tone={possible ? 'info' : 'bad'}
      vm={vm}
    >
      {edit.kind === 'take-back' && <p>{say('app.machines.ask.take-back-lead')}</p>}
      <Findings findings={findings} from={work} source={source} vm={vm} />
      {asksForName(edit, proposal) && <Overrule isNext={isNext} source={source} vm={vm} work={work} />}
      <DefinitionDiff diff={diff} isOpen={edit.kind === 'fix'} vm={vm} />
    </VmBox>
  )
}

/** Gives the only display away all the same, once the card's name is typed. */
function Overrule({
  work: { edit },
  vm,
  source,
  isNext,
}: {
  work: Asked
  vm: Vm
  source: Source
  isNext: boolean
}): ReactNode {
  const actions = useActions()
  const cards = useApp((state) => reportOf(state, source).value?.cards)
  if (edit.kind !== 'attach') return null
  const card = cards?.find(({ address }) => address === edit.card)
  if (!card) return null
  return (
    <TypeName
      go={say('app.machines.overrule')}
      isPrimary={isNext}
      lead={say('app.machines.overrule.lead')}
      name={card.name}
      onType={(typedName) => void actions.edit(source, refOf(vm), { ...edit, typedName })}
      typed={edit.typedName ?? null}
    />
  )
}

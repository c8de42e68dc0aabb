import type { ReactNode } from 'react'
import type { HostReport } from '../../../../src-shared/host/report.ts'
import type { Choice } from '../../../../src-shared/plan/choice.ts'
import { say } from '../../../../src-shared/words/say.ts'
import { ChoiceGroup, OneOf, Tick } from '../../../parts/fields.tsx'
import { useActions, useApp } from '../../../shell/context.ts'
import { GuardMinutes } from './guard-minutes.tsx'
import { OtherCards } from './other-cards.tsx'
import { VideoBios } from './video-bios.tsx'

const MODES = ['reserved', 'on-demand'] as const
const BINDS = ['address', 'ids'] as const
const SETUPS = ['leave', 'adopt', 'remove'] as const
const ACS = [
  { value: 'no', key: 'app.choices.acs.no' },
  { value: 'downstream', key: 'app.choices.acs.downstream' },
  { value: 'downstream,multifunction', key: 'app.choices.acs.both' },
] as const

/** Everything that can be chosen beside the card, folded away; each choice makes the plan anew at once. */
export function ExpertChoices({ choice, report }: { choice: Choice; report: HostReport }): ReactNode {
  const actions = useActions()
  const { source } = useApp((state) => state.route)
  const set = (changes: Partial<Choice>) => void actions.choose(source, changes)
  return (
    <details className="panel choices">
      <summary>{say('app.choices.title')}</summary>
      <div className="choices-body">
        <p className="quiet">{say('app.choices.lead')}</p>
        <OneOf
          label={say('app.choices.mode')}
          onChoose={(mode) => set({ mode })}
          options={MODES.map((value) => ({
            value,
            label: say(`app.choices.mode.${value}`),
            why: say(`app.choices.mode.${value}.why`),
          }))}
          value={choice.mode}
        />
        {choice.mode === 'reserved' && (
          <OneOf
            label={say('app.choices.bind')}
            onChoose={(bind) => set({ bind })}
            options={BINDS.map((value) => ({
              value,
              label: say(`app.choices.bind.${value}`),
              why: say(`app.choices.bind.${value}.why`),
            }))}
            value={choice.bind}
          />
        )}
        <OtherCards choice={choice} onChoose={(cards) => set({ cards })} report={report} />
        <AtTheStart choice={choice} onSet={set} />
        <OnThisComputer choice={choice} onSet={set} />
        {(report.setups.length > 0 || choice.setups !== 'leave') && (
          <OneOf
            label={say('app.choices.setups')}
            onChoose={(setups) => set({ setups })}
            options={SETUPS.map((value) => ({
              value,
              label: say(`app.choices.setups.${value}`),
              why: say(`app.choices.setups.${value}.why`),
            }))}
            value={choice.setups}
          />
        )}
        <VideoBios choice={choice} onSet={set} />
        <OneOf
          hint={say('app.choices.acs.why')}
          label={say('app.choices.acs')}
          onChoose={(acs) => set({ acs })}
          options={ACS.map(({ value, key }) => ({ value, label: say(key) }))}
          value={choice.acs}
        />
      </div>
    </details>
  )
}

interface Part {
  choice: Choice
  onSet: (changes: Partial<Choice>) => void
}

function AtTheStart({ choice, onSet }: Part): ReactNode {
  return (
    <ChoiceGroup label={say('app.choices.start')}>
      <GuardMinutes minutes={choice.guardMinutes} onSet={(guardMinutes) => onSet({ guardMinutes })} />
      <Tick
        isOn={choice.kernels === 'all'}
        label={say('app.choices.kernels')}
        onTurn={(on) => onSet({ kernels: on ? 'all' : 'default' })}
        why={say('app.choices.kernels.why')}
      />
      <Tick
        isOn={choice.identityDma}
        label={say('app.choices.identity-dma')}
        onTurn={(identityDma) => onSet({ identityDma })}
        why={say('app.choices.identity-dma.why')}
      />
    </ChoiceGroup>
  )
}

function OnThisComputer({ choice, onSet }: Part): ReactNode {
  return (
    <ChoiceGroup label={say('app.choices.system')}>
      {(['software', 'snapshot', 'blacklist'] as const).map((name) => (
        <Tick
          isOn={choice[name]}
          key={name}
          label={say(`app.choices.${name}`)}
          onTurn={(on) => onSet({ [name]: on })}
          why={say(`app.choices.${name}.why`)}
        />
      ))}
    </ChoiceGroup>
  )
}

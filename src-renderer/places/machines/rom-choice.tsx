import {
  Button,
  FormGroup,
  FormHelperText,
  HelperText,
  HelperTextItem,
  TextInput,
} from '@patternfly/react-core'
import { type ReactNode, useId } from 'react'
import type { Card } from '../../../src-shared/host/report-card.ts'
import type { Source } from '../../../src-shared/ipc/contract.ts'
import { say } from '../../../src-shared/words/say.ts'
import { OneOf } from '../../parts/fields.tsx'
import { useActions, useApp } from '../../shell/context.ts'
import { ownRom, type RomChoice, romOf } from '../../state/rom.ts'
import { cardKey } from '../../state/vms.ts'
import { reveal } from '../../text/reveal.ts'

const KINDS = ['own', 'off', 'file'] as const

/** What a machine is to see of the card's ROM, folded away: most never need it. */
export function RomChoices({ card, source }: { card: Card; source: Source }): ReactNode {
  const actions = useActions()
  const choice = useApp((state) => state.roms[cardKey(source, card.address)] ?? ownRom)
  const set = (changes: Partial<RomChoice>): void =>
    actions.chooseRom(source, card.address, { ...choice, ...changes })
  return (
    <details className="panel choices rom" open={choice.kind !== 'own'}>
      <summary>{say('app.choices.title')}</summary>
      <div className="choices-body">
        <OneOf
          label={say('app.machines.rom', { card: reveal(card.name) })}
          onChoose={(kind) => set({ kind })}
          options={KINDS.map((value) => ({
            value,
            label: say(`app.machines.rom.${value}`),
            why: say(`app.machines.rom.${value}.why`),
          }))}
          value={choice.kind}
        />
        {choice.kind === 'file' && (
          <RomPath
            choice={choice}
            onFind={() => void actions.findRom(source, card.address)}
            onType={(path) => set({ path })}
          />
        )}
      </div>
    </details>
  )
}

/** Where the file is: libvirt is told a path, and reads the file itself whenever the machine starts. */
function RomPath({
  choice,
  onType,
  onFind,
}: {
  choice: RomChoice
  onType: (path: string) => void
  onFind: () => void
}): ReactNode {
  // A browser tells a page what is in a file, and never where it is.
  const canFind = useApp(({ info }) => info.value?.shell === 'electron')
  const id = useId()
  const isWrong = choice.path !== '' && romOf(choice) === undefined
  return (
    <FormGroup fieldId={id} label={say('app.machines.rom.path')}>
      <TextInput
        aria-describedby={`${id}-help`}
        autoComplete="off"
        id={id}
        onChange={(_event, path) => onType(path)}
        spellCheck={false}
        validated={isWrong ? 'error' : 'default'}
        value={choice.path}
      />
      {canFind && (
        <Button className="rom-find" onClick={onFind} variant="secondary">
          {say('app.machines.rom.find')}
        </Button>
      )}
      <FormHelperText>
        <HelperText id={`${id}-help`} isLiveRegion>
          <HelperTextItem variant={isWrong ? 'error' : 'default'}>
            {say(isWrong ? 'app.machines.rom.path.wrong' : 'app.machines.rom.path.why')}
            {!isWrong && !canFind && ` ${say('app.machines.rom.path.type')}`}
          </HelperTextItem>
        </HelperText>
      </FormHelperText>
    </FormGroup>
  )
}

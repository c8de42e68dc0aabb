import { FormGroup, FormHelperText, HelperText, HelperTextItem, TextInput } from '@patternfly/react-core'
import { type ReactNode, useId, useState } from 'react'
import { say } from '../../../../src-shared/words/say.ts'
import { parseMinutes } from './typed.ts'

/** How long the first start waits for an answer; what is no such number is said so and not taken. */
export function GuardMinutes({
  minutes,
  onSet,
}: {
  minutes: number
  onSet: (minutes: number) => void
}): ReactNode {
  const id = useId()
  const [text, setText] = useState(String(minutes))
  const isWrong = parseMinutes(text) === undefined
  const type = (value: string) => {
    setText(value)
    const parsed = parseMinutes(value)
    if (parsed !== undefined && parsed !== minutes) onSet(parsed)
  }
  return (
    <FormGroup fieldId={id} label={say('app.choices.guard')}>
      <TextInput
        aria-describedby={`${id}-help`}
        className="guard-minutes"
        id={id}
        inputMode="numeric"
        onChange={(_event, value) => type(value)}
        validated={isWrong ? 'error' : 'default'}
        value={text}
      />
      <FormHelperText>
        <HelperText id={`${id}-help`} isLiveRegion>
          <HelperTextItem variant={isWrong ? 'error' : 'default'}>
            {say(isWrong ? 'app.choices.guard.wrong' : 'app.choices.guard.why')}
          </HelperTextItem>
        </HelperText>
      </FormHelperText>
    </FormGroup>
  )
}

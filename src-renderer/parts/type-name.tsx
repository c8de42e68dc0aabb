import {
  Button,
  FormGroup,
  FormHelperText,
  HelperText,
  HelperTextItem,
  TextInput,
} from '@patternfly/react-core'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { say } from '../../src-shared/words/say.ts'
import { reveal } from '../text/reveal.ts'

/** Asks for the name of a card, typed out, from a person who gives the only display away on purpose. */
export function TypeName({
  name,
  typed,
  lead,
  go,
  isPrimary = true,
  onType,
}: {
  name: string
  /** The name that was typed and did not do; null where none was. */
  typed: string | null
  lead: string
  /** What the button says. */
  go: string
  isPrimary?: boolean
  onType: (name: string) => void
}): ReactNode {
  const id = useId()
  const [text, setText] = useState(typed ?? '')
  const isWrong = typed !== null && typed === text.trim()
  const send = (event: FormEvent): void => {
    event.preventDefault()
    if (text.trim() !== '') onType(text.trim())
  }
  return (
    <form className="type-name" onSubmit={send}>
      <p>{lead}</p>
      <FormGroup fieldId={id} label={say('app.plan.name.label')}>
        <TextInput
          aria-describedby={`${id}-help`}
          autoComplete="off"
          id={id}
          maxLength={200}
          onChange={(_event, value) => setText(value)}
          spellCheck={false}
          validated={isWrong ? 'error' : 'default'}
          value={text}
        />
        <FormHelperText>
          <HelperText id={`${id}-help`} isLiveRegion>
            <HelperTextItem variant={isWrong ? 'error' : 'default'}>
              {isWrong && `${say('app.plan.name.wrong')} `}
              {say('app.plan.name.expected', { card: reveal(name) })}
            </HelperTextItem>
          </HelperText>
        </FormHelperText>
      </FormGroup>
      <Button isAriaDisabled={text.trim() === ''} type="submit" variant={isPrimary ? 'primary' : 'secondary'}>
        {go}
      </Button>
    </form>
  )
}

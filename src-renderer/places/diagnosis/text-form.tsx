import {
  Button,
  FormGroup,
  FormHelperText,
  HelperText,
  HelperTextItem,
  TextArea,
} from '@patternfly/react-core'
import { type ChangeEvent, type FormEvent, type ReactNode, useId, useState } from 'react'
import { say } from '../../../src-shared/words/say.ts'
import { useActions, useApp } from '../../shell/context.ts'
import { givenText, LONGEST_TEXT } from '../../state/diagnoses.ts'
import { reveal } from '../../text/reveal.ts'

// A character takes one byte at least; what is more than the longest text cannot help, and may not fit in memory.
const MOST_BYTES = 4 * LONGEST_TEXT

/** A text to be read: typed, pasted, or from a file. */
export function TextForm(): ReactNode {
  const id = useId()
  const actions = useActions()
  const given = useApp((state) => state.given)
  const [isUnreadable, setUnreadable] = useState(false)
  const open = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0]
    // The same file may be chosen again after it grew.
    target.value = ''
    if (!file) return
    try {
      const text = await file.slice(-MOST_BYTES).text()
      const read = givenText(text, file.name)
      setUnreadable(false)
      actions.giveText({ ...read, isCut: read.isCut || file.size > MOST_BYTES })
      await actions.readText()
    } catch {
      setUnreadable(true)
    }
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (given.text.trim() !== '') void actions.readText()
  }
  const notes = [
    ...(given.file === undefined ? [] : [say('app.diagnosis.text.from', { file: reveal(given.file) })]),
    ...(given.isCut ? [say('app.diagnosis.text.cut')] : []),
    ...(isUnreadable ? [say('app.diagnosis.text.unreadable')] : []),
  ]
  return (
    <form className="text-form" onSubmit={submit}>
      <FormGroup fieldId={`${id}text`} label={say('app.diagnosis.text.label')}>
        <TextArea
          aria-describedby={`${id}hint`}
          className="text-form-text"
          id={`${id}text`}
          onChange={(_event, text) => actions.giveText(givenText(text))}
          resizeOrientation="vertical"
          rows={8}
          value={given.text}
        />
        <FormHelperText>
          <HelperText>
            <HelperTextItem id={`${id}hint`}>
              {notes.length > 0 ? notes.join(' ') : say('app.diagnosis.text.hint')}
            </HelperTextItem>
          </HelperText>
        </FormHelperText>
      </FormGroup>
      <div className="vm-deeds">
        <Button isAriaDisabled={given.text.trim() === ''} type="submit" variant="primary">
          {say('app.diagnosis.text.run')}
        </Button>
        <label className="file-field">
          <span>{say('app.diagnosis.text.file')}</span>
          <input onChange={(event) => void open(event)} type="file" />
        </label>
      </div>
    </form>
  )
}

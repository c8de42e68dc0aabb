import { Button, FormGroup, FormHelperText, HelperText, HelperTextItem } from '@patternfly/react-core'
import { type ChangeEvent, type ReactNode, useId, useState } from 'react'
import { type Choice, largestRom } from '../../../../src-shared/plan/choice.ts'
import { say } from '../../../../src-shared/words/say.ts'
import { bytes } from '../../../text/amounts.ts'
import { reveal } from '../../../text/reveal.ts'
import { base64 } from './typed.ts'

/** A video BIOS from a file, for the first chosen card. What is no such file is said so and not taken. */
export function VideoBios({
  choice,
  onSet,
}: {
  choice: Choice
  onSet: (changes: Partial<Choice>) => void
}): ReactNode {
  const id = useId()
  const [problem, setProblem] = useState('')
  const [given, setGiven] = useState('')
  const card = choice.cards[0]?.address
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (!file || card === undefined) return
    const values = { name: reveal(file.name), size: bytes(file.size) }
    const content = file.size > largestRom ? undefined : await contentOf(file)
    // The same file can be chosen again after it was mended.
    target.value = ''
    if (content === undefined || content.length === 0) {
      const key = file.size > largestRom ? 'app.choices.vbios.too-large' : 'app.choices.vbios.empty'
      setProblem(say(key, values))
      return
    }
    setProblem('')
    setGiven(say('app.choices.vbios.given', values))
    onSet({ vbios: { card, rom: base64(content) } })
  }
  const remove = () => {
    setGiven('')
    onSet({ vbios: null })
  }
  return (
    <FormGroup className="vbios" fieldId={id} label={say('app.choices.vbios')}>
      <input aria-describedby={`${id}-help`} id={id} onChange={(event) => void take(event)} type="file" />
      <FormHelperText>
        <HelperText id={`${id}-help`} isLiveRegion>
          <HelperTextItem variant={problem === '' ? 'default' : 'error'}>
            {problem === '' ? say('app.choices.vbios.why') : problem}
          </HelperTextItem>
        </HelperText>
      </FormHelperText>
      {choice.vbios !== null && (
        <p className="vbios-given">
          {given === ''
            ? say('app.choices.vbios.kept', { size: bytes((choice.vbios.rom.length * 3) / 4) })
            : given}
          <Button isInline onClick={remove} variant="link">
            {say('app.choices.vbios.remove')}
          </Button>
        </p>
      )}
    </FormGroup>
  )
}

async function contentOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return undefined
  }
}

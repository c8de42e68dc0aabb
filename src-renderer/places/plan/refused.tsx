import {
  Button,
  FormGroup,
  FormHelperText,
  HelperText,
  HelperTextItem,
  TextInput,
} from '@patternfly/react-core'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { Notice } from '../../../src-shared/plan/plan.ts'
import { say } from '../../../src-shared/words/say.ts'
import { Notices } from '../../parts/notices.tsx'
import { useActions, useApp } from '../../shell/context.ts'
import { formatRoute, type Place } from '../../state/route.ts'
import { reveal } from '../../text/reveal.ts'
import { asksForName } from './plan-words.ts'

/** Why there is no plan, and what to do; for the only display, the way to insist. */
export function Refused({
  refusals,
  name,
  typed,
}: {
  refusals: readonly Notice[]
  name: string
  /** The name that was typed and did not do; null where none was. */
  typed: string | null
}): ReactNode {
  const { source } = useApp((state) => state.route)
  const isInForce = useApp((state) => source.kind === 'live' && state.change.value?.current != null)
  const next: { readonly place: Place; readonly words: 'app.plan.to-proof' | 'app.plan.other-card' } =
    isInForce
      ? { place: 'proof', words: 'app.plan.to-proof' }
      : { place: 'cards', words: 'app.plan.other-card' }
  const isNameMissing = asksForName(refusals.map(({ code }) => code))
  return (
    <>
      <Notices notices={refusals} title={say('app.outcome.reasons')} tone="bad" />
      {isNameMissing && <TypeName name={name} typed={typed} />}
      <div className="page-actions">
        <Button
          component="a"
          href={formatRoute({ place: next.place, source })}
          size="lg"
          variant={isNameMissing ? 'secondary' : 'primary'}
        >
          {say(next.words)}
        </Button>
      </div>
    </>
  )
}

function TypeName({ name, typed }: { name: string; typed: string | null }): ReactNode {
  const id = useId()
  const { source } = useApp((state) => state.route)
  const actions = useActions()
  const [text, setText] = useState(typed ?? '')
  const isWrong = typed !== null && typed === text
  const go = (event: FormEvent) => {
    event.preventDefault()
    void actions.choose(source, { typedName: text.trim() })
  }
  return (
    <section aria-labelledby={`${id}-title`} className="block">
      <h2 id={`${id}-title`}>{say('app.plan.name.title')}</h2>
      <form className="panel panel--padded type-name" onSubmit={go}>
        <p>{say('app.plan.name.lead')}</p>
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
        <Button isAriaDisabled={text.trim() === ''} type="submit" variant="primary">
          {say('app.plan.name.go')}
        </Button>
      </form>
    </section>
  )
}

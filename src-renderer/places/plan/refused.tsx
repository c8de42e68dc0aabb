import { Button } from '@patternfly/react-core'
import { type ReactNode, useId } from 'react'
import type { Place } from '../../../src-shared/ipc/places.ts'
import type { Notice } from '../../../src-shared/plan/plan.ts'
import { say } from '../../../src-shared/words/say.ts'
import { Notices } from '../../parts/notices.tsx'
import { TypeName } from '../../parts/type-name.tsx'
import { useActions, useApp } from '../../shell/context.ts'
import { standingOf } from '../../state/changes.ts'
import { formatRoute } from '../../state/route.ts'
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
  const isInForce = useApp((state) => standingOf(state, source).change.value?.current != null)
  const next: { readonly place: Place; readonly words: 'app.plan.to-proof' | 'app.plan.other-card' } =
    isInForce
      ? { place: 'proof', words: 'app.plan.to-proof' }
      : { place: 'cards', words: 'app.plan.other-card' }
  const isNameMissing = asksForName(refusals.map(({ code }) => code))
  return (
    <>
      <Notices notices={refusals} title={say('app.outcome.reasons')} tone="bad" />
      {isNameMissing && <Insist name={name} typed={typed} />}
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

function Insist({ name, typed }: { name: string; typed: string | null }): ReactNode {
  const id = useId()
  const { source } = useApp((state) => state.route)
  const actions = useActions()
  return (
    <section aria-labelledby={id} className="block">
      <h2 id={id}>{say('app.plan.name.title')}</h2>
      <div className="panel panel--padded">
        <TypeName
          go={say('app.plan.name.go')}
          lead={say('app.plan.name.lead')}
          name={name}
          onType={(typedName) => void actions.choose(source, { typedName })}
          typed={typed}
        />
      </div>
    </section>
  )
}

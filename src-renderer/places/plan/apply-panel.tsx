import { Button, Checkbox } from '@patternfly/react-core'
import { type ReactNode, useId } from 'react'
import type { Source } from '../../../src-shared/ipc/contract.ts'
import type { Plan } from '../../../src-shared/plan/plan.ts'
import { say, type WordKey } from '../../../src-shared/words/say.ts'
import { FactRow } from '../../parts/fact-row.tsx'
import { useActions, useApp } from '../../shell/context.ts'
import { isBusy, standingOf } from '../../state/changes.ts'
import { sourceKey } from '../../state/machines.ts'
import { costsKey, mustReadCosts, planOf } from '../../state/plans.ts'
import { formatRoute } from '../../state/route.ts'
import { duration } from './plan-words.ts'
import { WithSystemPart } from './with-system-part.tsx'

/** The decision: how long it takes, how often the computer restarts, and the one button. */
export function ApplyPanel({ plan, digest }: { plan: Plan; digest: string | null }): ReactNode {
  const heading = useId()
  const { source } = useApp((state) => state.route)
  return (
    <section aria-labelledby={heading} className="apply-panel">
      <h2 id={heading}>{say('app.plan.apply.title')}</h2>
      <dl>
        <FactRow name={say('app.plan.restarts')}>
          {say(plan.restarts > 0 ? 'app.plan.restarts-one' : 'app.plan.restarts-none')}
        </FactRow>
        <FactRow name={say('app.plan.time')}>{duration(plan.seconds)}</FactRow>
      </dl>
      {source.kind === 'live' ? (
        <WithSystemPart>
          <Decision digest={digest} plan={plan} />
        </WithSystemPart>
      ) : (
        <>
          <Decision digest={digest} plan={plan} />
          <p className="apply-sample">{say('app.plan.apply.sample')}</p>
        </>
      )}
    </section>
  )
}

function Decision({ plan, digest }: { plan: Plan; digest: string | null }): ReactNode {
  const id = useId()
  const actions = useActions()
  const { source } = useApp((state) => state.route)
  const busy = useApp((state) => isBusy(standingOf(state, source)))
  const isMaking = useApp((state) => planOf(state, source).state !== 'ready')
  const isRead = useApp((state) => state.costsRead[sourceKey(source)] === costsKey(plan))
  const asksForCosts = mustReadCosts(plan)
  const isHeld = asksForCosts && !isRead
  if (busy) {
    return (
      <>
        <p>{say('app.plan.apply.busy')}</p>
        <a href={formatRoute({ place: 'apply', source })}>{say('app.plan.apply.see')}</a>
      </>
    )
  }
  return (
    <>
      {asksForCosts && (
        <div className="costs-read">
          <Checkbox
            id={`${id}-costs`}
            isChecked={isRead}
            label={say('app.plan.apply.costs')}
            onChange={(_event, checked) => actions.readCosts(source, plan, checked)}
          />
          {isHeld && (
            <p className="quiet" id={`${id}-held`}>
              {say('app.plan.apply.costs-first')}
            </p>
          )}
        </div>
      )}
      <Button
        aria-describedby={isHeld ? `${id}-held` : `${id}-words`}
        isAriaDisabled={isHeld || isMaking || digest === null}
        isBlock
        onClick={() => void actions.apply(source)}
        size="lg"
        variant="primary"
      >
        {say('app.plan.apply')}
      </Button>
      <p className="quiet" id={`${id}-words`}>
        {say(wordsOf(plan, source))}
      </p>
    </>
  )
}

/** What pressing the button asks for: a password, but on a sample machine. */
function wordsOf({ restarts }: Plan, { kind }: Source): WordKey {
  if (kind === 'sample') return restarts > 0 ? 'app.tour.apply.words' : 'app.tour.apply.words-no-restart'
  return restarts > 0 ? 'app.plan.apply.words' : 'app.plan.apply.words-no-restart'
}

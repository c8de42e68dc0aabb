import { Button } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import type { HostReport } from '../../../src-shared/host/report.ts'
import type { Choice } from '../../../src-shared/plan/choice.ts'
import type { PlanView } from '../../../src-shared/plan/view.ts'
import { say } from '../../../src-shared/words/say.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { useActions, useApp } from '../../shell/context.ts'
import { MachinePage } from '../../shell/machine-page.tsx'
import { Page } from '../../shell/page.tsx'
import { choiceOf, planOf } from '../../state/plans.ts'
import { formatRoute } from '../../state/route.ts'
import { reveal } from '../../text/reveal.ts'
import { ByHand } from './by-hand.tsx'
import { ExpertChoices } from './choices/expert-choices.tsx'
import { planTitle } from './plan-words.ts'
import { Planned } from './planned.tsx'
import { Refused } from './refused.tsx'

/** What will be done with the chosen card, to be read before anything is; with the choices behind it. */
export function PlanPlace(): ReactNode {
  return <MachinePage>{(report) => <PlanFor report={report} />}</MachinePage>
}

function PlanFor({ report }: { report: HostReport }): ReactNode {
  const { source } = useApp((state) => state.route)
  const choice = useApp((state) => choiceOf(state, source))
  const plan = useApp((state) => planOf(state, source))
  const actions = useActions()
  if (!choice) return <NoCard />
  const retry = () => void actions.makePlan(source)
  if (plan.value === undefined) {
    return plan.state === 'failed' ? (
      <Page
        actions={
          <Button onClick={retry} size="lg" variant="primary">
            {say('app.try-again')}
          </Button>
        }
        lead={<p>{reveal(plan.failure.message)}</p>}
        title={say('app.plan.failed')}
        tone="bad"
      >
        <p className="quiet">{say('app.failure.next')}</p>
      </Page>
    ) : (
      <Page lead={<p>{say('app.plan.making-lead')}</p>} title={say('app.plan.making')}>
        <Waiting onRetry={retry} words={say('app.plan.making-words')} />
      </Page>
    )
  }
  return (
    <>
      {plan.state === 'failed' && <FailureNotice failure={plan.failure} isStale onRetry={retry} />}
      <PlanPage choice={choice} report={report} view={plan.value} />
    </>
  )
}

/** One page for every outcome, so that the choices below keep the focus while they change it. */
function PlanPage({
  view,
  choice,
  report,
}: {
  view: PlanView
  choice: Choice
  report: HostReport
}): ReactNode {
  const { outcome } = view
  const names = choice.cards.map(
    ({ address }) => report.cards.find((card) => card.address === address)?.name ?? address,
  )
  const refusals = outcome.tag === 'refused' ? outcome.refusals.length : 0
  const title = {
    planned: planTitle(names),
    refused: say('app.plan.refused', { count: refusals }),
    'by-hand': say('app.plan.by-hand'),
  }[outcome.tag]
  const tone = { planned: undefined, refused: 'bad', 'by-hand': 'careful' } as const
  const lead = {
    planned: say('app.plan.lead'),
    refused: say('app.plan.refused-lead'),
    'by-hand': outcome.tag === 'by-hand' ? reveal(outcome.because.text) : '',
  }[outcome.tag]
  const mark = tone[outcome.tag]
  return (
    <Page lead={<p>{lead}</p>} title={title} {...(mark === undefined ? {} : { tone: mark })}>
      {outcome.tag === 'planned' && <Planned plan={outcome.plan} report={report} view={view} />}
      {outcome.tag === 'refused' && (
        <Refused name={names[0] ?? ''} refusals={outcome.refusals} typed={choice.typedName} />
      )}
      {outcome.tag === 'by-hand' && <ByHand steps={outcome.steps} />}
      <ExpertChoices choice={choice} report={report} />
    </Page>
  )
}

function NoCard(): ReactNode {
  const { source } = useApp((state) => state.route)
  return (
    <Page
      actions={
        <Button component="a" href={formatRoute({ place: 'cards', source })} size="lg" variant="primary">
          {say('app.plan.to-cards')}
        </Button>
      }
      lead={<p>{say('app.plan.none-lead')}</p>}
      title={say('app.plan.none')}
    />
  )
}

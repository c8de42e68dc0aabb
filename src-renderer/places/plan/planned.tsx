import { type ReactNode, useId } from 'react'
import type { HostReport } from '../../../src-shared/host/report.ts'
import type { Plan } from '../../../src-shared/plan/plan.ts'
import type { PlanView } from '../../../src-shared/plan/view.ts'
import { say } from '../../../src-shared/words/say.ts'
import { CostList } from '../../parts/cost-list.tsx'
import { Notices } from '../../parts/notices.tsx'
import { Mono } from '../../parts/plain.tsx'
import { shortAddress } from '../../text/address.ts'
import { ApplyPanel } from './apply-panel.tsx'
import { happenings } from './plan-words.ts'
import { SaveScript } from './save-script.tsx'
import { StepList } from './step-list.tsx'

/** A plan that can be applied: what happens, what it costs, the ways back; the button; then every step. */
export function Planned({
  plan,
  view,
  report,
}: {
  plan: Plan
  view: PlanView
  report: HostReport
}): ReactNode {
  const happens = useId()
  const costs = useId()
  const steps = useId()
  return (
    <div className="plan">
      <div className="plan-main">
        <section aria-labelledby={happens} className="block">
          <h2 id={happens}>{say('app.plan.happens')}</h2>
          <ul className="panel happens">
            {happenings(plan, report).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby={costs} className="block">
          <h2 id={costs}>{say('app.costs.title')}</h2>
          <div className="panel panel--padded">
            <CostList costs={plan.costs} />
          </div>
        </section>
        <Notices notices={plan.warnings} title={say('app.plan.warnings')} tone="careful" />
        <GroupsPreview groups={plan.groupsPreview} />
        <Notices notices={plan.waysBack} title={say('app.plan.ways-back')} tone="good" />
      </div>
      <ApplyPanel digest={view.digest} plan={plan} />
      <section aria-labelledby={steps} className="block plan-steps">
        <h2 id={steps}>
          {say('app.plan.steps')} <span className="count">{view.steps.length}</span>
        </h2>
        <p className="quiet">{say('app.plan.steps-lead')}</p>
        <StepList steps={view.steps} />
        <SaveScript />
      </section>
    </div>
  )
}

/** For ACS override: what the kernel would then keep apart. */
function GroupsPreview({ groups }: { groups: Plan['groupsPreview'] }): ReactNode {
  const heading = useId()
  if (groups === null) return null
  return (
    <section aria-labelledby={heading} className="block">
      <h2 id={heading}>{say('app.plan.groups')}</h2>
      <ul className="panel panel--padded groups">
        {groups.slice(0, 100).map((group) => (
          <li key={group.join(' ')}>
            <Mono text={group.map(shortAddress).join(', ')} />
          </li>
        ))}
      </ul>
    </section>
  )
}

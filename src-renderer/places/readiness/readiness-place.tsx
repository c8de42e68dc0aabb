import { Button } from '@patternfly/react-core'
import ArrowRightIcon from '@patternfly/react-icons/dist/esm/icons/arrow-right-icon'
import type { ReactNode } from 'react'
import { type Headline, headline } from '../../../src-shared/host/headline.ts'
import type { Check, HostReport } from '../../../src-shared/host/report.ts'
import { say } from '../../../src-shared/words/say.ts'
import type { Tone } from '../../parts/status.tsx'
import { useActions, useApp } from '../../shell/context.ts'
import { Introduction } from '../../shell/introduction.tsx'
import { MachinePage } from '../../shell/machine-page.tsx'
import { Page } from '../../shell/page.tsx'
import { formatRoute } from '../../state/route.ts'
import { CheckList } from './check-list.tsx'
import { groupChecks } from './groups.ts'
import { MachineSummary } from './machine-summary.tsx'
import { NoteList } from './note-list.tsx'
import { SetupList } from './setup-list.tsx'

const TONES: Readonly<Record<Headline['tone'], Tone>> = {
  good: 'good',
  almost: 'careful',
  no: 'info',
  unknown: 'unknown',
}

/** Can this machine hand over a card? The answer, what has to be done first, then everything that was checked. */
export function ReadinessPlace(): ReactNode {
  return <MachinePage>{(report) => <Readiness report={report} />}</MachinePage>
}

function Readiness({ report }: { report: HostReport }): ReactNode {
  const answer = headline(report)
  const isFinal = answer.tone === 'no'
  const groups = groupChecks(report.readiness)
  const hasFailed = groups.some((group) => group.status === 'fail')
  // What has to be done is written out; where nothing failed and yet something is missing, a warning says what.
  const written = hasFailed ? 'fail' : answer.tone === 'almost' ? 'warn' : undefined
  const lists = (...statuses: Check['status'][]) =>
    groups
      .filter((group) => statuses.includes(group.status))
      .map((group) => (
        <CheckList group={group} isFinal={isFinal} isOpen={group.status === written} key={group.status} />
      ))
  const mustFix = hasFailed && !isFinal
  const next = <NextStep action={answer.action} />
  return (
    <Page
      actions={mustFix ? undefined : next}
      lead={<p>{answer.lead}</p>}
      title={answer.title}
      tone={TONES[answer.tone]}
    >
      <Introduction leadsOn={!mustFix && answer.action !== 'check-again'} />
      <div className="readiness">
        <div className="readiness-main">
          {lists('fail')}
          {mustFix && <div className="page-actions">{next}</div>}
          {lists('warn')}
          <SetupList setups={report.setups} />
          {lists('unknown', 'pass')}
          <NoteList notes={report.notes} />
        </div>
        <MachineSummary report={report} />
      </div>
    </Page>
  )
}

/** The one thing that the page suggests. */
function NextStep({ action }: { action: Headline['action'] }): ReactNode {
  const { source } = useApp((state) => state.route)
  const actions = useActions()
  if (action === 'check-again') {
    return (
      <Button onClick={() => void actions.check(source)} size="lg" variant="primary">
        {say('app.check-again')}
      </Button>
    )
  }
  const place = action === 'see-cards' ? 'cards' : 'samples'
  return (
    <Button
      component="a"
      href={formatRoute({ place, source })}
      icon={<ArrowRightIcon className="onward" />}
      iconPosition="end"
      size="lg"
      variant="primary"
    >
      {say(`app.action.${action}`)}
    </Button>
  )
}

import { Button } from '@patternfly/react-core'
import ArrowRightIcon from '@patternfly/react-icons/dist/esm/icons/arrow-right-icon'
import { type ReactNode, useId } from 'react'
import type { Diagnosis, Finding } from '../../../src-shared/diagnosis/diagnosis.ts'
import { moment } from '../../../src-shared/words/locale.ts'
import { say } from '../../../src-shared/words/say.ts'
import { Explained } from '../../parts/explained.tsx'
import { Plain } from '../../parts/plain.tsx'
import { Mark, type Tone } from '../../parts/status.tsx'
import { useActions, useApp } from '../../shell/context.ts'
import { formatRoute } from '../../state/route.ts'
import { markTerms } from '../../text/terms.ts'
import { actionRoute } from './diagnosis-view.ts'
import { Evidence } from './evidence.tsx'

const TONES: Readonly<Record<Finding['severity'], Tone>> = { error: 'bad', warning: 'careful', info: 'info' }

/** One problem: what it is, why it happens, what to do, and what makes us say so. */
export function ProblemCard({
  finding,
  diagnosis,
  isFirst,
}: {
  finding: Finding
  diagnosis: Diagnosis
  /** True: what mends it is what the page suggests. */
  isFirst: boolean
}): ReactNode {
  const heading = useId()
  const { severity, component, title, cause, why, fix, confirmed, follows } = finding
  const [causes = [], fixes = [], whys = []] = markTerms([cause, fix.text, why])
  const root = follows === null ? undefined : diagnosis.findings.find(({ id }) => id === follows)
  return (
    <article aria-labelledby={heading} className={`panel problem problem--${severity}`}>
      <header className="problem-head">
        <h3 id={heading}>
          <Plain text={title} />
        </h3>
        <Mark tone={TONES[severity]} word={say(`app.diagnosis.severity.${severity}`)} />
      </header>
      <p className="quiet">{[say(`app.diagnosis.component.${component}`), ...when(finding)].join(' · ')}</p>
      {root && (
        <p>
          {say('app.diagnosis.follows')} <Plain text={root.title} />
        </p>
      )}
      <p>
        <Explained segments={causes} />
      </p>
      <Evidence diagnosis={diagnosis} finding={finding} />
      <div className="fix">
        <p className="fix-title">{say('app.diagnosis.fix')}</p>
        <p>
          <Explained segments={fixes} />
        </p>
        <ActionButton finding={finding} isSuggested={isFirst} />
      </div>
      <details className="problem-why">
        <summary>{say('app.diagnosis.why')}</summary>
        <p>
          <Explained segments={whys} />
        </p>
        {confirmed && <Mark tone="good" word={say('app.diagnosis.confirmed')} />}
      </details>
    </article>
  )
}

/** When it happened and how often, as far as the log tells. */
function when({ time, lastTime, count }: Finding): string[] {
  const times = count > 1 ? [say('app.diagnosis.times', { count })] : []
  if (time === null) return times
  const isOnce = lastTime === null || lastTime - time < 60_000
  const span = isOnce
    ? moment(time)
    : say('app.diagnosis.between', { first: moment(time), last: moment(lastTime) })
  return [span, ...times]
}

/** The place where Handover can mend it; each asks before it changes anything. */
function ActionButton({ finding, isSuggested }: { finding: Finding; isSuggested: boolean }): ReactNode {
  const actions = useActions()
  const { source } = useApp((state) => state.route)
  const { action } = finding.fix
  if (action === null) return null
  const route = actionRoute(action, finding, source)
  return (
    <p className="problem-action">
      <Button
        component="a"
        href={formatRoute(route)}
        icon={<ArrowRightIcon className="onward" />}
        iconPosition="end"
        onClick={() => {
          if (route.card !== undefined) actions.deal(route.source, route.card)
        }}
        variant={isSuggested ? 'primary' : 'secondary'}
      >
        {say(`diagnosis.action.${action}`)}
      </Button>
    </p>
  )
}

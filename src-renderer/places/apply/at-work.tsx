import { Progress } from '@patternfly/react-core'
import { type ReactNode, useId } from 'react'
import type { StepView } from '../../../src-shared/plan/view.ts'
import { say } from '../../../src-shared/words/say.ts'
import { Plain } from '../../parts/plain.tsx'
import { TellMe } from '../../parts/tell-me.tsx'
import { useApp } from '../../shell/context.ts'
import { Page } from '../../shell/page.tsx'
import { type Asked, standingOf } from '../../state/changes.ts'
import { reveal } from '../../text/reveal.ts'
import { StepMarks } from './step-marks.tsx'

/** How far a change is: percent, the step at work, and what the tools print. Before its first word, a password. */
export function AtWork({ asked }: { asked: Asked | undefined }): ReactNode {
  const { source } = useApp((state) => state.route)
  const progress = useApp((state) => standingOf(state, source).progress)
  const isSample = source.kind === 'sample'
  const isAsking = asked !== undefined && progress === undefined
  if (isAsking) {
    return (
      <Page
        lead={<p>{say(isSample ? 'app.tour.asking-lead' : 'app.apply.asking-lead')}</p>}
        title={say(isSample ? 'app.tour.asking' : 'app.apply.asking')}
        tone="info"
      >
        {!isSample && <TellMe />}
      </Page>
    )
  }
  const verb = asked?.verb === 'apply' || asked?.verb === 'undo' ? asked.verb : 'other'
  const steps: readonly StepView[] = asked?.verb === 'apply' ? asked.steps : []
  return (
    <Page
      lead={<p>{say(isSample ? 'app.tour.at-work-lead' : 'app.apply.at-work-lead')}</p>}
      title={say(`app.apply.at-work.${verb}`)}
      tone="info"
    >
      <div className="at-work">
        <Progress
          aria-label={say('app.apply.progress')}
          title={progress ? reveal(progress.text) : say('app.apply.waiting-for-first')}
          value={Math.round(progress?.percent ?? 0)}
        />
        <p className="pf-v6-screen-reader" role="status">
          {progress && <Plain text={progress.text} />}
        </p>
        {!isSample && <TellMe />}
        <StepMarks at={progress?.operation ?? null} steps={steps} />
        <Output />
      </div>
    </Page>
  )
}

/** What the tools of the system print, folded away. */
function Output(): ReactNode {
  const label = useId()
  const { source } = useApp((state) => state.route)
  const lines = useApp((state) => standingOf(state, source).output)
  return (
    <details className="panel output">
      <summary id={label}>{say('app.apply.output')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <section aria-labelledby={label} className="output-lines" tabIndex={0}>
        {lines.length === 0 ? (
          <p className="quiet">{say('app.apply.output-none')}</p>
        ) : (
          <pre>{lines.map(reveal).join('\n')}</pre>
        )}
      </section>
    </details>
  )
}

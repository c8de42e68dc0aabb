import { Alert, AlertActionLink } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import { say } from '../../../src-shared/words/say.ts'
import { Plain } from '../../parts/plain.tsx'
import type { Tone } from '../../parts/status.tsx'
import { useActions, useApp } from '../../shell/context.ts'
import { standingOf } from '../../state/changes.ts'
import { reveal } from '../../text/reveal.ts'
import { CommandLine } from '../apply/command-line.tsx'
import { again } from '../apply/outcome-page.tsx'
import { outcomeView } from '../apply/outcome-view.ts'

const VARIANTS: Readonly<Record<Tone, 'success' | 'warning' | 'danger' | 'info'>> = {
  good: 'success',
  careful: 'warning',
  bad: 'danger',
  unknown: 'info',
  info: 'info',
}

/** How keeping or pausing ended, beside what it was about. */
export function AnswerNotice(): ReactNode {
  const { source } = useApp((state) => state.route)
  const action = useApp((state) => standingOf(state, source).action)
  const change = useApp((state) => standingOf(state, source).change.value)
  const actions = useActions()
  if (!action?.outcome || action.asked.verb === 'apply' || action.asked.verb === 'undo') return null
  const { asked, outcome } = action
  const { tone, title, lead, next, notices, command } = outcomeView(asked, outcome, change)
  return (
    <div aria-live="polite" className="answer">
      <Alert
        actionLinks={
          next.includes('again') && (
            <AlertActionLink onClick={() => void again(actions, source, asked)}>
              {say('app.apply.again')}
            </AlertActionLink>
          )
        }
        component="h2"
        isInline
        title={title}
        variant={VARIANTS[tone]}
      >
        {lead.map((sentence) => (
          <p key={sentence}>{reveal(sentence)}</p>
        ))}
        {notices?.all.map(({ code, text }) => (
          <p key={`${code}:${text}`}>
            <Plain text={text} />
          </p>
        ))}
      </Alert>
      {command !== undefined && <CommandLine command={command} />}
    </div>
  )
}

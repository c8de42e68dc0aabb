import { Button, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Diagnosis } from '../../../src-shared/diagnosis/diagnosis.ts'
import { say } from '../../../src-shared/words/say.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { useActions, useApp } from '../../shell/context.ts'
import { Page } from '../../shell/page.tsx'
import { logsOf } from '../../state/diagnoses.ts'
import { diagnosisHead } from './diagnosis-view.ts'
import { Findings } from './findings.tsx'
import { Sources } from './sources.tsx'
import { TextForm } from './text-form.tsx'

/** What went wrong: read from the logs of the machine of the route or from a text, with the cause and what to do. */
export function DiagnosisPlace(): ReactNode {
  const { source } = useApp((state) => state.route)
  const of = useApp(({ diagnosed }) => diagnosed)
  const remote = useApp((state) =>
    state.diagnosed === 'machine' ? logsOf(state, source) : state.textDiagnosis,
  )
  const actions = useActions()
  const retry = (): void => void (of === 'machine' ? actions.diagnose(source) : actions.readText())
  const head = remote.value ? diagnosisHead(remote.value, of) : undefined
  return (
    <Page
      actions={<Bundle />}
      lead={<p>{head?.lead ?? say('app.diagnosis.lead.fresh')}</p>}
      title={head?.title ?? say('app.diagnosis.title.fresh')}
      {...(head && { tone: head.tone })}
    >
      <ToggleGroup aria-label={say('app.diagnosis.of')}>
        {(['machine', 'text'] as const).map((one) => (
          <ToggleGroupItem
            isSelected={one === of}
            key={one}
            onChange={() => actions.showDiagnosis(one)}
            text={say(
              source.kind === 'sample' && one === 'machine' ? 'app.tour.logs' : `app.diagnosis.of.${one}`,
            )}
          />
        ))}
      </ToggleGroup>
      {of === 'text' && <FoldedForm isRead={remote.value !== undefined} />}
      {remote.state === 'failed' && (
        <FailureNotice failure={remote.failure} isStale={remote.value !== undefined} onRetry={retry} />
      )}
      {remote.state === 'loading' && remote.value === undefined && (
        <Waiting
          onRetry={retry}
          words={say(of === 'machine' ? 'app.diagnosis.reading' : 'app.diagnosis.reading-text')}
        />
      )}
      {remote.value && <Told diagnosis={remote.value} key={of} />}
    </Page>
  )
}

/** The text to read; once it was read it is folded away, so that what was found comes first. */
function FoldedForm({ isRead }: { isRead: boolean }): ReactNode {
  const fold = useRef<HTMLDetailsElement>(null)
  const was = useRef(isRead)
  useEffect(() => {
    const isNew = isRead && !was.current
    was.current = isRead
    if (!fold.current) return
    const hadFocus = fold.current.contains(document.activeElement) || document.activeElement === document.body
    fold.current.open = !isRead
    // What had the focus is folded away; the answer is where the person goes on.
    if (isNew && hadFocus) document.querySelector('h1')?.focus()
  }, [isRead])
  return (
    <details className="panel text-fold" open ref={fold}>
      <summary className="text-fold-title">
        {say(isRead ? 'app.diagnosis.text.another' : 'app.diagnosis.text.own')}
      </summary>
      <TextForm />
    </details>
  )
}

function Told({ diagnosis }: { diagnosis: Diagnosis }): ReactNode {
  return (
    <>
      <Findings diagnosis={diagnosis} />
      <Sources diagnosis={diagnosis} />
    </>
  )
}

/** Reading the logs again, and what others may be given to read. */
function Bundle(): ReactNode {
  const actions = useActions()
  const { source } = useApp((state) => state.route)
  const of = useApp(({ diagnosed }) => diagnosed)
  const isReading = useApp((state) => logsOf(state, source).state === 'loading')
  const hasFound = useApp((state) => (logsOf(state, source).value?.findings.length ?? 0) > 0)
  return (
    <>
      {of === 'machine' && (
        <Button
          isAriaDisabled={isReading}
          onClick={() => void actions.diagnose(source)}
          size="lg"
          variant={hasFound ? 'secondary' : 'primary'}
        >
          {say('app.diagnosis.again')}
        </Button>
      )}
      {source.kind === 'live' && (
        <Button onClick={() => actions.open('bundle')} size="lg" variant="secondary">
          {say('app.bundle.button')}
        </Button>
      )}
    </>
  )
}

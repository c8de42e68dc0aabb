import { Button } from '@patternfly/react-core'
import { type ReactNode, useId } from 'react'
import type { ChangeRecord } from '../../../src-shared/change/record.ts'
import { recordSteps } from '../../../src-shared/change/record-steps.ts'
import { recordFileName, recordText } from '../../../src-shared/change/record-text.ts'
import { moment } from '../../../src-shared/words/locale.ts'
import { say } from '../../../src-shared/words/say.ts'
import { Deviations } from '../../parts/deviations.tsx'
import { FactRow } from '../../parts/fact-row.tsx'
import { Mono, Plain } from '../../parts/plain.tsx'
import { saveFile } from '../../parts/save-file.ts'
import { Mark } from '../../parts/status.tsx'
import { useActions, useApp } from '../../shell/context.ts'
import { isBusy, standingOf } from '../../state/changes.ts'
import { reveal } from '../../text/reveal.ts'
import { StepList } from '../plan/step-list.tsx'
import { canUndo, standing } from './record-view.ts'

/** One change: when, who, which cards, how it stands; unfolded, what it did. The one in force can be taken back. */
export function RecordEntry({
  record,
  current,
}: {
  record: ChangeRecord
  current: ChangeRecord | null
}): ReactNode {
  const heading = useId()
  const actions = useActions()
  const { source } = useApp((state) => state.route)
  const busy = useApp((state) => isBusy(standingOf(state, source)))
  const { tone, word } = standing(record)
  const began = moment(record.began)
  return (
    <article aria-labelledby={heading} className="panel record">
      <header className="record-head">
        <h2 id={heading}>
          <Plain text={record.plan.cards.map(({ name }) => name).join(', ')} />
        </h2>
        <Mark tone={tone} word={word} />
      </header>
      <p className="quiet">
        <time dateTime={isoOf(record.began)}>{began}</time> ·{' '}
        <Plain text={say('app.history.by', { who: record.who })} />
      </p>
      {record.problem && (
        <p>
          <Plain text={record.problem.text} />
        </p>
      )}
      <div className="record-foot">
        {canUndo(record, current) && (
          <Button
            aria-describedby={heading}
            isAriaDisabled={busy}
            onClick={() => void actions.undo(source, record.id)}
            variant="secondary"
          >
            {say('app.proof.undo')}
          </Button>
        )}
        <details className="record-details">
          <summary aria-label={say('app.history.details', { date: began })}>
            {say('app.history.steps')}
          </summary>
          <RecordBody record={record} />
        </details>
      </div>
    </article>
  )
}

function RecordBody({ record }: { record: ChangeRecord }): ReactNode {
  return (
    <div className="record-body">
      <dl className="facts">
        <FactRow name={say('app.history.mode')}>{say(`app.history.mode.${record.choice.mode}`)}</FactRow>
        <FactRow name={say('app.history.changed')}>{moment(record.changed)}</FactRow>
        <FactRow name={say('app.history.number')}>
          <Mono text={reveal(record.id)} />
        </FactRow>
      </dl>
      <Deviations deviations={record.left} title={say('app.outcome.left')} />
      <Button
        aria-label={say('app.history.save.named', { date: moment(record.began) })}
        onClick={() =>
          saveFile(recordFileName(record), new Blob([recordText(record)], { type: 'text/plain' }))
        }
        variant="secondary"
      >
        {say('app.history.save')}
      </Button>
      <StepList steps={recordSteps(record)} />
    </div>
  )
}

/** For machines; "" for a moment that no calendar has. */
function isoOf(milliseconds: number): string {
  const date = new Date(milliseconds)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString()
}

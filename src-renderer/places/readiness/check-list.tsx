import { type ReactNode, useId } from 'react'
import type { Check } from '../../../src-shared/host/report.ts'
import { say } from '../../../src-shared/words/say.ts'
import { Explained } from '../../parts/explained.tsx'
import { Plain } from '../../parts/plain.tsx'
import { Mark, type Tone } from '../../parts/status.tsx'
import { markTerms } from '../../text/terms.ts'
import type { CheckGroup } from './groups.ts'

const TONES: Readonly<Record<Check['status'], Tone>> = {
  pass: 'good',
  warn: 'careful',
  fail: 'bad',
  unknown: 'unknown',
}

/**
 * One group of checks under its heading: written out, or folded to a line each. `isFinal` where what needs doing
 * is not just a setting.
 */
export function CheckList({
  group,
  isOpen,
  isFinal,
}: {
  group: CheckGroup
  isOpen: boolean
  isFinal: boolean
}): ReactNode {
  const heading = useId()
  const kind = group.status === 'fail' && isFinal ? 'stop' : group.status
  return (
    <section aria-labelledby={heading} className={`checks checks--${kind}`}>
      <h2 id={heading}>
        {say(`app.checks.${kind}`)} <span className="count">{group.checks.length}</span>
      </h2>
      <ul>
        {group.checks.map((check) => (
          <li className="check" key={check.id}>
            {isOpen ? <OpenCheck check={check} isFinal={isFinal} /> : <FoldedCheck check={check} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function OpenCheck({ check, isFinal }: { check: Check; isFinal: boolean }): ReactNode {
  return (
    <>
      <h3>
        <Plain text={check.title} />
        <StatusMark check={check} isFinal={isFinal} />
      </h3>
      <CheckBody check={check} />
    </>
  )
}

/** A line that unfolds; what a person should take note of is in the line itself. */
function FoldedCheck({ check }: { check: Check }): ReactNode {
  return (
    <details>
      <summary>
        <Plain className="check-title" text={check.title} />
        <StatusMark check={check} isFinal={false} />
        {check.status === 'warn' && <Plain className="check-seen" text={check.detail} />}
      </summary>
      <CheckBody check={check} />
    </details>
  )
}

function StatusMark({ check: { status }, isFinal }: { check: Check; isFinal: boolean }): ReactNode {
  const word = status === 'fail' && isFinal ? 'app.status.stop' : (`app.status.${status}` as const)
  return <Mark tone={TONES[status]} word={say(word)} />
}

/** A fix that says that there is nothing to do is no advice. */
function saysNothing(text: string): boolean {
  return text === '' || text === say('check.nothing-to-do')
}

/** What was seen, what to do where something is to do, and why it matters. */
function CheckBody({ check }: { check: Check }): ReactNode {
  const hasFix = check.status !== 'pass' && !saysNothing(check.fix.text)
  const [detail = [], fix = [], why = []] = markTerms([check.detail, hasFix ? check.fix.text : '', check.why])
  return (
    <div className="check-body">
      <p>
        <Explained segments={detail} />
      </p>
      {hasFix && (
        <div className="fix">
          <p className="fix-title">{say(check.status === 'fail' ? 'app.check.fix' : 'app.check.advice')}</p>
          <p>
            <Explained segments={fix} />
          </p>
        </div>
      )}
      {check.why !== '' && (
        <p className="quiet">
          <Explained segments={why} />
        </p>
      )}
    </div>
  )
}

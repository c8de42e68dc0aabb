import type { ReactNode } from 'react'
import type { StepView } from '../../../src-shared/plan/view.ts'
import { say } from '../../../src-shared/words/say.ts'
import { ArgumentChips } from '../../parts/arguments.tsx'
import { Diff } from '../../parts/diff.tsx'
import { firstOnes, LeftOut } from '../../parts/first-ones.tsx'
import { Plain } from '../../parts/plain.tsx'
import { reveal } from '../../text/reveal.ts'

/** The steps of a plan in their order, folded to a line each; unfolded, one has all that it does and undoes. */
export function StepList({ steps }: { steps: readonly StepView[] }): ReactNode {
  const shown = firstOnes(steps)
  return (
    <>
      <ol className="panel steps">
        {shown.map((step) => (
          <li key={step.id}>
            <details>
              <summary>
                <Plain className="step-title" text={step.title} />
                <span className="quiet">{amountOf(step)}</span>
              </summary>
              <StepBody step={step} />
            </details>
          </li>
        ))}
      </ol>
      <LeftOut all={steps} shown={shown} />
    </>
  )
}

/** "2 files", "3 arguments": what there is to see in a step, by what matters most. */
function amountOf({ diffs, commands, added, removed }: StepView): string {
  if (diffs.length > 0) return say('app.plan.step.files', { count: diffs.length })
  const tokens = added.length + removed.length
  if (tokens > 0) return say('app.plan.step.arguments-count', { count: tokens })
  return commands.length > 0 ? say('app.plan.step.commands-count', { count: commands.length }) : ''
}

function StepBody({ step }: { step: StepView }): ReactNode {
  return (
    <div className="step-body">
      <p>
        <Plain text={step.why} />
      </p>
      <ArgumentChips added={step.added} label={say('app.plan.step.arguments')} removed={step.removed} />
      {step.diffs.map(({ path, text }) => (
        <Diff key={path} path={path} text={text} />
      ))}
      <Commands commands={step.commands} />
      {step.undo !== '' && (
        <p className="quiet">
          <strong>{say('app.plan.step.undo')}</strong> <Plain text={step.undo} />
        </p>
      )}
    </div>
  )
}

function Commands({ commands }: { commands: readonly string[] }): ReactNode {
  if (commands.length === 0) return null
  return (
    <div>
      <h3>{say('app.plan.step.commands')}</h3>
      <ul className="commands">
        {firstOnes(commands).map((command) => (
          <li key={command}>
            <code>{command.split('\n').map(reveal).join('\n')}</code>
          </li>
        ))}
      </ul>
    </div>
  )
}

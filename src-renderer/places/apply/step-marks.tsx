import type { ReactNode } from 'react'
import type { StepView } from '../../../src-shared/plan/view.ts'
import { say } from '../../../src-shared/words/say.ts'
import { Plain } from '../../parts/plain.tsx'
import { Sign } from '../../parts/status.tsx'

/** The steps of a plan: which are done, which is at work, which are to come. */
export function StepMarks({ steps, at }: { steps: readonly StepView[]; at: string | null }): ReactNode {
  if (steps.length === 0) return null
  const index = steps.findIndex(({ id }) => id === at)
  return (
    <ol aria-label={say('app.apply.steps')} className="step-marks">
      {steps.map((step, place) => (
        <StepMark key={step.id} state={stateOf(place, index)} title={step.title} />
      ))}
    </ol>
  )
}

type StepState = 'done' | 'now' | 'later'

/** Between two steps, `index` is -1: nothing is said of any then. */
function stateOf(place: number, index: number): StepState {
  if (index < 0 || place > index) return 'later'
  return place === index ? 'now' : 'done'
}

function StepMark({ title, state }: { title: string; state: StepState }): ReactNode {
  return (
    <li aria-current={state === 'now' ? 'step' : undefined} className={`step-mark step-mark--${state}`}>
      <span aria-hidden className="step-mark-sign">
        {state === 'done' && <Sign tone="good" />}
      </span>
      <span>
        <span className="pf-v6-screen-reader">{say(`app.apply.step.${state}`)}: </span>
        <Plain text={title} />
      </span>
    </li>
  )
}

import { type ReactNode, useId } from 'react'
import { say } from '../../../src-shared/words/say.ts'
import { Explained } from '../../parts/explained.tsx'
import { markTerms } from '../../text/terms.ts'

const STEPS = ['open', 'new', 'custom', 'back'] as const

/** How a person comes to a virtual machine. */
export function NoVm(): ReactNode {
  const heading = useId()
  const steps = markTerms(STEPS.map((step) => say(`app.machines.no-vm.${step}`)))
  return (
    <section aria-labelledby={heading} className="block">
      <h2 id={heading}>{say('app.machines.no-vm.steps')}</h2>
      <ol className="panel notices notices--ordered">
        {STEPS.map((step, index) => (
          <li key={step}>
            <span>
              <Explained segments={steps[index] ?? []} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

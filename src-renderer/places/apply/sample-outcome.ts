import type { ChangeOutcome } from '../../../src-shared/change/outcome.ts'
import type { Outcome } from '../../../src-shared/ipc/contract.ts'
import { say } from '../../../src-shared/words/say.ts'
import type { OutcomeView } from './outcome-view.ts'

/** The same on a sample machine, where a restart is a button and not a person's own act. */
export function onSample(view: OutcomeView, outcome: Outcome<ChangeOutcome>): OutcomeView {
  const result = outcome.ok && outcome.value.tag === 'answered' ? outcome.value.result : undefined
  if (result?.tag === 'applied' && result.restart) {
    return {
      ...view,
      lead: [say('app.tour.applied'), say('app.tour.applied.restart')],
      next: ['restart', 'proof'],
      isNextYours: false,
    }
  }
  if (result?.tag === 'undone' && result.restart) {
    return { ...view, lead: [say('app.tour.undone')], next: ['restart', 'history'] }
  }
  return view
}

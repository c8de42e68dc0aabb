import type { ChangeOutcome } from '../../../src-shared/change/outcome.ts'
import type { ChangeView } from '../../../src-shared/change/proof.ts'
import type { Deviation } from '../../../src-shared/change/record.ts'
import type { Failure, Outcome } from '../../../src-shared/ipc/contract.ts'
import type { Notice } from '../../../src-shared/plan/plan.ts'
import { say } from '../../../src-shared/words/say.ts'
import type { Tone } from '../../parts/status.tsx'
import { type Asked, cameAbout, isInForce } from '../../state/changes.ts'
import { doneElsewhere, resultView } from './result-view.ts'

/** Where a page leads on: to a place, to asking for the same once more, or to the restart that a sample pretends. */
export type Next = 'again' | 'proof' | 'plan' | 'history' | 'cards' | 'restart'

/** How something that was asked for ended, ready to be shown: the state of the machine, and the next step. */
export interface OutcomeView {
  readonly tone: Tone
  readonly title: string
  /** Sentences that say what state this computer is in and what comes next. */
  readonly lead: readonly string[]
  /** The first is the one thing that the page suggests, but where `isNextYours`. */
  readonly next: readonly Next[]
  /** True: the next step is the person's own act, such as a restart, and no button here. */
  readonly isNextYours?: boolean
  readonly notices?: { readonly title: string; readonly all: readonly Notice[] }
  readonly deviations?: { readonly title: string; readonly all: readonly Deviation[] }
  /** The one command that does the same from a terminal. */
  readonly command?: string
}

/**
 * What to tell of an outcome. `view` is where the machine stands now, as far as it is known: it tells what a helper
 * without an answer left behind, and whether a command in a terminal has done it meanwhile.
 */
export function outcomeView(
  asked: Asked,
  outcome: Outcome<ChangeOutcome>,
  view: ChangeView | undefined,
): OutcomeView {
  if (!outcome.ok) return noAnswer(outcome.failure)
  const found = outcome.value
  if (found.tag === 'answered') return resultView(asked, found.result)
  if (view && cameAbout(asked, view)) return doneElsewhere(asked, view)
  const next: readonly Next[] = ['again', origin(asked)]
  const lead = [found.text]
  switch (found.tag) {
    case 'cancelled':
      return { tone: 'info', title: say('app.outcome.cancelled'), lead, next }
    case 'not-authorised':
      return { tone: 'careful', title: say('app.outcome.not-authorised'), lead, next }
    case 'no-agent':
      return {
        tone: 'info',
        title: say('app.outcome.no-agent'),
        lead,
        command: found.command,
        next: [origin(asked)],
      }
    case 'helper-missing':
      return { tone: 'bad', title: say('app.outcome.helper-missing'), lead, next }
    case 'helper-failed':
      return {
        tone: 'bad',
        title: say('app.outcome.helper-failed'),
        lead: [found.text, stateLeft(view)],
        next: ['proof', 'history'],
      }
  }
}

/** The place that something was asked for from. */
function origin({ verb }: Asked): 'plan' | 'proof' {
  return verb === 'apply' ? 'plan' : 'proof'
}

function noAnswer(failure: Failure): OutcomeView {
  return {
    tone: 'bad',
    title: say(`app.failure.${failure.tag}`),
    lead: [failure.message, say('app.outcome.no-answer.lead')],
    next: ['proof', 'history'],
  }
}

/** What a helper that ended without an answer left behind. */
function stateLeft(view: ChangeView | undefined): string {
  if (!view) return say('app.outcome.helper-failed.unknown')
  if (view.current === null) return say('app.outcome.helper-failed.nothing')
  return say(
    isInForce(view.current) ? 'app.outcome.helper-failed.in-force' : 'app.outcome.helper-failed.between',
  )
}

import type { ChangeOutcome } from '../../../src-shared/change/outcome.ts'
import type { Outcome } from '../../../src-shared/ipc/contract.ts'
import type { Dispatcher } from '../../../src-shared/ipc/dispatch.ts'

// What goes on by itself once a password was given, and takes long enough to look elsewhere meanwhile.
const LONG: readonly unknown[] = ['change:apply', 'change:undo', 'system:install']
const TOLD: readonly unknown[] = ['change:apply', 'change:undo']

/** A dispatcher that knows what is under way. */
export interface WatchedWork {
  readonly dispatch: Dispatcher
  /** Whether the computer is being changed for this window, or a password is being asked for. */
  readonly isAtWork: () => boolean
}

/** The same dispatcher, watched: `onEnd` is told how each change ended. */
export function watchWork(
  dispatch: Dispatcher,
  onEnd: (outcome: Outcome<ChangeOutcome>) => void,
): WatchedWork {
  let under = 0
  return {
    isAtWork: () => under > 0,
    async dispatch(name, input) {
      if (!LONG.includes(name)) return dispatch(name, input)
      under += 1
      const outcome = await dispatch(name, input)
      under -= 1
      // What comes out of the dispatcher was parsed by the schema of its call.
      if (TOLD.includes(name)) onEnd(outcome as Outcome<ChangeOutcome>)
      return outcome
    },
  }
}

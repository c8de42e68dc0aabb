import type { Result } from '../../../src-shared/change/messages.ts'
import type { ChangeOutcome } from '../../../src-shared/change/outcome.ts'
import type { Outcome } from '../../../src-shared/ipc/contract.ts'
import type { Notice } from '../../../src-shared/plan/plan.ts'
import { say } from '../../../src-shared/words/say.ts'

/** What the helper would say for the same reason. */
type HelperCode =
  | 'undo-first'
  | 'digest-differs'
  | 'write-full'
  | 'nothing-in-force'
  | 'no-such-change'
  | 'not-started-yet'
  | 'started-without'

/** A reason of the helper, in its words. */
export function helperNotice(code: HelperCode, values: Readonly<Record<string, string>> = {}): Notice {
  return { code, text: say(`helper.${code}`, values) }
}

/** Nothing was changed, for this reason. */
export function refused(reason: Notice, ...others: Notice[]): Result {
  return { tag: 'refused', refusals: [reason, ...others] }
}

/** An answer as the helper gives it. */
export function answered(result: Result): Outcome<ChangeOutcome> {
  return { ok: true, value: { tag: 'answered', result } }
}

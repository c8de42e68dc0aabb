import type { Result } from '../../../src-shared/change/messages.ts'
import type { Notice } from '../../../src-shared/plan/plan.ts'

/** Nothing was changed, for this reason. */
export function refused(reason: Notice, ...others: Notice[]): Result {
  return { tag: 'refused', refusals: [reason, ...others] }
}

import type { Result } from '../../../src-shared/change/messages.ts'
import type { Request } from '../../../src-shared/change/request.ts'
import type { Choice } from '../../../src-shared/plan/choice.ts'
import type { Notice, Plan } from '../../../src-shared/plan/plan.ts'
import { say } from '../../../src-shared/words/say.ts'
import { applyPlan } from '../engine/apply-plan.ts'
import { changeInForceOf } from '../engine/recovery.ts'
import { hasState, underLock } from '../engine/under-lock.ts'
import type { HelperParts, Looked } from '../parts.ts'
import { notice } from '../say.ts'

type ApplyRequest = Extract<Request, { verb: 'apply' }>

/** Applies a choice, if the plan that root makes for it is the one that the person saw. */
export async function apply(request: ApplyRequest, parts: HelperParts): Promise<Result> {
  // A machine that was never changed stays untouched until it is sure that it will be.
  if (!hasState(parts)) {
    const checked = await lookAndCheck(request, parts)
    if (!checked.ok) return { tag: 'refused', refusals: [...checked.refusals] }
  }
  return underLock(parts, { verb: 'apply' }, async () => {
    const inForce = changeInForceOf(parts)
    if (inForce) return refused([notice('undo-first', { id: inForce.journal.id })])
    const checked = await lookAndCheck(request, parts)
    if (!checked.ok) return refused(checked.refusals)
    return applyPlan(parts, checked.plan, {
      choice: request.choice,
      digest: request.digest,
      before: checked.before,
    })
  })
}

function refused(refusals: readonly Notice[]): Result {
  return { tag: 'refused', refusals: [...refusals] }
}

type Checked =
  | { readonly ok: true; readonly plan: Plan; readonly before: Looked['before'] }
  | { readonly ok: false; readonly refusals: readonly Notice[] }

async function lookAndCheck(request: ApplyRequest, parts: HelperParts): Promise<Checked> {
  parts.tell({ type: 'progress', percent: 0, operation: null, text: say('helper.progress.look') })
  return check(await parts.look(request.choice), request)
}

/** The safety rules' own refusals first; then that the person saw this very plan, with all that it costs. */
function check(
  { outcome, digests, before }: Looked,
  { digest }: { digest: string; choice: Choice },
): Checked {
  if (outcome.tag === 'refused') return { ok: false, refusals: outcome.refusals }
  if (outcome.tag === 'by-hand') return { ok: false, refusals: [outcome.because, ...outcome.steps] }
  if (digests?.whole === digest) return { ok: true, plan: outcome.plan, before }
  const hidden = digests?.withoutCosts.includes(digest) === true
  return { ok: false, refusals: [notice(hidden ? 'costs-not-shown' : 'digest-differs')] }
}

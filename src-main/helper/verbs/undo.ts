import type { Result } from '../../../src-shared/change/messages.ts'
import type { ChangeRecord, Deviation } from '../../../src-shared/change/record.ts'
import type { Change } from '../engine/change.ts'
import { goBack, notPutBack, type Reason } from '../engine/go-back.ts'
import { changeInForceOf } from '../engine/recovery.ts'
import { hasState, underLock } from '../engine/under-lock.ts'
import type { HelperParts } from '../parts.ts'
import { notice } from '../say.ts'

/**
 * Takes back the change that is in force: `transaction`, or in a rescue shell, where nobody knows it, whichever that is.
 * One that was interrupted is back at before already when this is asked.
 */
export async function undo(transaction: string | undefined, parts: HelperParts): Promise<Result> {
  const none =
    transaction === undefined ? notice('nothing-to-undo') : notice('no-such-change', { id: transaction })
  const unknown: Result = { tag: 'refused', refusals: [none] }
  const isMeant = (id: string): boolean => transaction === undefined || id === transaction
  if (!hasState(parts)) return unknown
  return underLock(parts, { verb: 'undo' }, async (recovery) => {
    if (recovery.tag === 'before' && isMeant(recovery.record.id))
      return undone(parts, recovery.record, recovery.went.left)
    const change = changeInForceOf(parts)
    if (!change || !isMeant(change.journal.id)) return unknown
    return takeBack(change, { by: 'person', who: parts.who, problem: null })
  })
}

/** Takes back a change in force, for whoever has a reason to. */
export async function takeBack(change: Change, reason: Reason): Promise<Result> {
  const went = await goBack(change, reason)
  if (went.ok) return undone(change.parts, change.record(), went.left)
  return { tag: 'failed', problem: notPutBack(went), state: 'between', left: [...went.stuck, ...went.left] }
}

/** The running system still has the change if it was started since. */
function undone({ bootId }: HelperParts, record: ChangeRecord, left: readonly Deviation[]): Result {
  const restart = record.plan.restarts > 0 && record.bootId !== bootId
  return { tag: 'undone', record, restart, left: [...left] }
}

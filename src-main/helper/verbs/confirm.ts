import { needsWord } from '../../../src-shared/change/argument-rows.ts'
import type { Result } from '../../../src-shared/change/messages.ts'
import { changeInForceOf } from '../engine/recovery.ts'
import { hasState, underLock } from '../engine/under-lock.ts'
import type { HelperParts } from '../parts.ts'
import { notice, unwritten } from '../say.ts'
import { hasKernelWord } from './kernel-word.ts'

/**
 * Says that the machine works with the change: the guard stops waiting and never asks again. Only a start with the
 * change in effect shows that, so that none other can be confirmed. A card that is lent on demand needs no kernel word.
 */
export async function confirm(transaction: string, parts: HelperParts): Promise<Result> {
  const refused = (code: 'no-such-change' | 'not-started-yet' | 'started-without'): Result => ({
    tag: 'refused',
    refusals: [notice(code, { id: transaction })],
  })
  if (!hasState(parts)) return refused('no-such-change')
  return underLock(parts, { verb: 'confirm' }, async () => {
    const change = changeInForceOf(parts)
    if (!change || change.journal.id !== transaction) return refused('no-such-change')
    const record = change.record()
    if (record.phase === 'confirmed') return { tag: 'confirmed', record }
    if (record.plan.restarts > 0 && record.bootId === parts.bootId) return refused('not-started-yet')
    if (needsWord(record.plan) && !hasKernelWord(parts.machine)) return refused('started-without')
    const written = change.note({ is: 'confirmed', who: parts.who })
    return written.ok
      ? { tag: 'confirmed', record: change.record() }
      : { tag: 'failed', problem: unwritten(written), state: 'unchanged', left: [] }
  })
}

import type { Result } from '../../../src-shared/change/messages.ts'
import { changeInForceOf } from '../engine/recovery.ts'
import { hasState, underLock } from '../engine/under-lock.ts'
import type { HelperParts } from '../parts.ts'

const PATIENCE = 60_000

/** Keeps the way back right after kernels came or went; with no change in force there is none to keep. */
export async function refresh(parts: HelperParts): Promise<Result> {
  const nothing: Result = { tag: 'recovered', to: 'nothing-to-do', record: null, left: [] }
  if (!hasState(parts)) return nothing
  return underLock(parts, { verb: 'refresh', milliseconds: PATIENCE }, async () => {
    const change = changeInForceOf(parts)
    if (!change) return nothing
    const done = await change.host.refreshWayBack(change.work)
    return done.ok
      ? { ...nothing, record: change.record() }
      : { tag: 'failed', problem: done.problem, state: 'unchanged', left: [] }
  })
}

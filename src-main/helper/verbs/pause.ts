import type { Result } from '../../../src-shared/change/messages.ts'
import type { Notice } from '../../../src-shared/plan/plan.ts'
import { changeInForceOf } from '../engine/recovery.ts'
import { hasState, underLock } from '../engine/under-lock.ts'
import type { HelperParts } from '../parts.ts'
import { notice, unwritten } from '../say.ts'

/** Makes the next start, and only that, go without the change; or takes that back. Read from the machine again. */
export async function pause(on: boolean, parts: HelperParts): Promise<Result> {
  const nothing: Result = { tag: 'refused', refusals: [notice('nothing-in-force')] }
  if (!hasState(parts)) return nothing
  return underLock(parts, { verb: 'pause' }, async () => {
    const change = changeInForceOf(parts)
    if (!change) return nothing
    const { host, work, note } = change
    const { bootId } = parts
    const announced = note({ is: 'paused', on: true, bootId })
    if (!announced.ok) return failed(unwritten(announced))
    const done = await host.pause(on, work)
    const isPaused = host.isPaused(work)
    if (!isPaused) note({ is: 'paused', on: false, bootId })
    // What a boot loader cannot do is a refusal: nothing was changed, and the other ways back are there.
    if (!done.ok) return { tag: 'refused', refusals: [done.problem] }
    return isPaused === on ? { tag: 'paused', on } : failed(notice('read-back', { place: '/boot' }))
  })
}

function failed(problem: Notice): Result {
  return { tag: 'failed', problem, state: 'unchanged', left: [] }
}

import type { Result } from '../../../src-shared/change/messages.ts'
import type { Request } from '../../../src-shared/change/request.ts'
import { stateFolder } from '../../../src-shared/plan/own-files.ts'
import type { HelperParts } from '../parts.ts'
import { notice, unwritten } from '../say.ts'
import { notPutBack } from './go-back.ts'
import { type Claim, type Locking, lock } from './lock.ts'
import { type Recovery, recoverAll } from './recovery.ts'

/** Whether Handover ever changed this machine; if not, there is nothing to recover and nothing is written. */
export function hasState({ machine }: HelperParts): boolean {
  return machine.files.stat(stateFolder)?.kind === 'folder'
}

/** How a request waits where another is at work: not at all, or for so many milliseconds. */
export interface Patience {
  readonly verb: Request['verb'] | 'guard' | 'refresh'
  readonly milliseconds?: number
}

/**
 * Runs `action` as the only one at work, after everything that was interrupted was recovered. Answers by itself where
 * another is at work, where a journal cannot be trusted, and where going back to before is not complete.
 */
export async function underLock(
  parts: HelperParts,
  patience: Patience,
  action: (recovery: Recovery) => Promise<Result>,
): Promise<Result> {
  const locking = await locked(parts, patience)
  if (locking.tag === 'busy') return busy(locking.holder)
  if (locking.tag === 'refused')
    return { tag: 'failed', problem: unwritten(locking.refused), state: 'unchanged', left: [] }
  try {
    const recovery = await recoverAll(parts)
    if (recovery.tag === 'damaged')
      return { tag: 'refused', refusals: [notice('journal-damaged', { place: recovery.place })] }
    if (recovery.tag === 'before' && !recovery.went.ok) {
      const { stuck, left } = recovery.went
      return {
        tag: 'failed',
        problem: notPutBack(recovery.went),
        state: 'between',
        left: [...stuck, ...left],
      }
    }
    return await action(recovery)
  } finally {
    locking.release()
  }
}

async function locked(parts: HelperParts, { verb, milliseconds = 0 }: Patience): Promise<Locking> {
  const end = parts.clock.steady() + milliseconds
  for (;;) {
    const locking = lock(parts, verb)
    if (locking.tag !== 'busy' || parts.clock.steady() >= end || parts.stopping()) return locking
    await parts.clock.sleep(1000)
  }
}

function busy({ pid, who, verb }: Claim): Result {
  return { tag: 'refused', refusals: [notice('busy', { pid, who, verb })] }
}

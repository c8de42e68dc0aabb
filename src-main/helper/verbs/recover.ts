import type { Result } from '../../../src-shared/change/messages.ts'
import { changeInForceOf, type Recovery } from '../engine/recovery.ts'
import { hasState, type Patience, underLock } from '../engine/under-lock.ts'
import type { HelperParts } from '../parts.ts'

/** Ends whatever was interrupted, and says at which end the machine is now. At boot it waits for others. */
export async function recover(parts: HelperParts, milliseconds = 0): Promise<Result> {
  if (!hasState(parts)) return { tag: 'recovered', to: 'nothing-to-do', record: null, left: [] }
  const patience: Patience = { verb: 'recover', milliseconds }
  return underLock(parts, patience, async (recovery) => {
    endPauseOfEarlierBoot(parts)
    return resultOf(recovery)
  })
}

function resultOf(recovery: Recovery): Result {
  switch (recovery.tag) {
    case 'before':
      return { tag: 'recovered', to: 'before', record: recovery.record, left: [...recovery.went.left] }
    case 'after':
      return { tag: 'recovered', to: 'after', record: recovery.record, left: [] }
    case 'damaged':
    case 'nothing-to-do':
      return { tag: 'recovered', to: 'nothing-to-do', record: null, left: [] }
  }
}

/** A pause is for one start; where that was, the boot loader has forgotten it, and so do we. */
function endPauseOfEarlierBoot(parts: HelperParts): void {
  const change = changeInForceOf(parts)
  if (!change?.record().paused || change.host.isPaused(change.work)) return
  change.note({ is: 'paused', on: false, bootId: parts.bootId })
}

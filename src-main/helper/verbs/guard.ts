import type { Result } from '../../../src-shared/change/messages.ts'
import type { ChangeRecord } from '../../../src-shared/change/record.ts'
import type { Change } from '../engine/change.ts'
import { changeInForceOf } from '../engine/recovery.ts'
import { hasState, underLock } from '../engine/under-lock.ts'
import { openJournal } from '../journal/journal.ts'
import { recordOf } from '../journal/record-of.ts'
import type { HelperParts } from '../parts.ts'
import { notice, unwritten } from '../say.ts'
import { hasKernelWord } from './kernel-word.ts'
import { takeBack } from './undo.ts'

const POLL = 2000
const PATIENCE = 600_000
const MINUTE = 60_000

/**
 * Guards the first start after a change: waits for a confirmation, and takes the change back on disk where none comes.
 * The machine is restarted only if nobody has a session, which is written down before it happens and so never happens
 * twice. A start without the kernel word, or without a change that waits for its first start, is left alone.
 */
export async function guard(parts: HelperParts): Promise<Result> {
  const nothing: Result = { tag: 'recovered', to: 'nothing-to-do', record: null, left: [] }
  if (!hasState(parts)) return nothing
  let id: string | undefined
  let wait = 0
  const began = await underLock(parts, { verb: 'guard', milliseconds: PATIENCE }, async () => {
    const change = changeInForceOf(parts)
    if (!change || !isToBeGuarded(change, parts)) return nothing
    id = change.journal.id
    wait = waitOf(change, parts)
    return { ...nothing, record: change.record() }
  })
  if (id === undefined) return began
  const record = await confirmation(parts, id, wait)
  if (record?.phase === 'confirmed') return { tag: 'confirmed', record }
  if (record?.phase !== 'applied' || parts.stopping()) return { ...nothing, record: record ?? null }
  return underLock(parts, { verb: 'guard', milliseconds: PATIENCE }, async () => {
    const change = changeInForceOf(parts)
    // Somebody may have been faster while the lock was not ours.
    if (!change || change.journal.id !== id || change.record().phase !== 'applied') return nothing
    return takeBackAndRestart(change)
  })
}

function isToBeGuarded(change: Change, parts: HelperParts): boolean {
  const { phase, bootId, choice } = change.record()
  const isFirstStart = phase === 'applied' && bootId !== parts.bootId
  return isFirstStart && choice.guardMinutes > 0 && hasKernelWord(parts.machine)
}

/** Milliseconds to wait. A guard that was started again in the same boot goes on with what is left of it. */
function waitOf({ journal, record, note }: Change, { clock, bootId }: HelperParts): number {
  const whole = record().choice.guardMinutes * MINUTE
  const earlier = journal.entries.findLast((entry) => entry.is === 'waiting')
  if (earlier?.is === 'waiting' && earlier.bootId === bootId)
    return Math.min(whole, Math.max(0, earlier.until - clock.now()))
  note({ is: 'waiting', until: clock.now() + whole, bootId })
  return whole
}

/** The record once it was confirmed or taken back, once the time is up, or once the guard is to stop. */
async function confirmation(
  { clock, machine, stopping }: HelperParts,
  id: string,
  wait: number,
): Promise<ChangeRecord | undefined> {
  // The time of day may jump soon after a start; this clock does not.
  const end = clock.steady() + wait
  for (;;) {
    const record = recordOf(openJournal(machine.files, id)?.entries ?? [])
    const left = end - clock.steady()
    if (record?.phase !== 'applied' || left <= 0 || stopping()) return record
    await clock.sleep(Math.min(POLL, left))
  }
}

async function takeBackAndRestart(change: Change): Promise<Result> {
  const { parts } = change
  const result = await takeBack(change, { by: 'guard', who: 'guard', problem: null })
  if (result.tag !== 'undone' || !result.restart || !parts.machine.live) return result
  // Not known counts as somebody there: nothing is ever restarted under a person's work.
  if ((await parts.sessions()) !== 'none' || change.record().guardRestarted) return result
  const written = change.note({ is: 'restarted' })
  if (!written.ok) return { tag: 'failed', problem: unwritten(written), state: 'before', left: [] }
  const restarted = await parts.machine.run('systemctl', ['reboot'])
  const record = change.record()
  return restarted.code === 0
    ? { ...result, record }
    : { tag: 'failed', problem: notice('no-restart'), state: 'before', left: result.left }
}

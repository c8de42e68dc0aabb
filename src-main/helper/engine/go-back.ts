import { isForRecovery } from '../../../src-shared/change/order.ts'
import type { Deviation } from '../../../src-shared/change/record.ts'
import type { Operation } from '../../../src-shared/plan/operation.ts'
import type { Notice } from '../../../src-shared/plan/plan.ts'
import { say } from '../../../src-shared/words/say.ts'
import type { EntryOf } from '../journal/entries.ts'
import { joined } from '../journal/record-of.ts'
import { relabel } from '../operations/labels.ts'
import { deviation, notice, unwritten } from '../say.ts'
import { type Change, entriesOf } from './change.ts'
import { doerOf, isOwn } from './doer.ts'
import { putBack } from './put-back.ts'

/** Why the change goes back, and who wants it. */
export interface Reason {
  readonly by: EntryOf<'undoing'>['by']
  readonly who: string
  readonly problem: Notice | null
}

/** `left` is what somebody changed since. With `stuck` the machine is between, and the next recovery goes on. */
export type WentBack =
  | { readonly ok: true; readonly left: readonly Deviation[] }
  | { readonly ok: false; readonly stuck: readonly Deviation[]; readonly left: readonly Deviation[] }

/** How much of the way is behind when all but what recovers at boot was put back, in percent. */
const SETTLING = 98

/**
 * Takes a change back to before, whether it was applied, interrupted while it was applied, or interrupted here: the
 * last operation first, each marked as it is done, so that going on after a crash never mistakes what was put back for
 * somebody's change. What cannot be put back does not keep the rest from it.
 */
export async function goBack(change: Change, reason: Reason): Promise<WentBack> {
  const { parts, host, work, note } = change
  if (entriesOf(change, 'undoing').length === 0) {
    const written = note({ is: 'undoing', ...reason })
    // Of a change in force nothing is taken back that is not announced; one that failed goes back even so.
    if (!written.ok && change.record().phase !== 'applying') return stopped(unwritten(written))
  }
  const paused = await endPause(change)
  if (paused) return stopped(paused)
  const went = await revertAll(change, (operation) => !isForRecovery(operation), [0, SETTLING])
  if (!went.ok) return went
  removeFolders(change)
  parts.tell({ type: 'progress', percent: SETTLING, operation: null, text: say('helper.progress.settle') })
  const byHost = work.plan.operations.filter((operation) => !isOwn(operation)).map(({ id }) => id)
  const settles = entriesOf(change, 'started').some(({ operation }) => byHost.includes(operation))
  const left = joined(went.left, settles ? await host.settle(work, imagesSince(change)) : [])
  const ended = note({ is: 'ended', left: [...left] })
  if (!ended.ok) return stopped(unwritten(ended))
  return clearUp(change)
}

/**
 * Takes out what recovers at boot, which has to be there until the journal says that all else was put back: a machine
 * that stops before would not go on by itself in its next start.
 */
export async function clearUp(change: Change): Promise<WentBack> {
  const went = await revertAll(change, isForRecovery, [SETTLING, 100])
  if (!went.ok) return went
  removeFolders(change)
  // Where something was left, its content from before may still be wanted.
  if (went.left.length === 0) change.copies.drop()
  return went
}

/** Whether something that recovers at boot is still there of a change that has ended. */
export function isToBeClearedUp(change: Change): boolean {
  return notReverted(change, isForRecovery).length > 0
}

/** Reverts the operations that are asked for, the last first; it is told as a part of the whole way, in percent. */
async function revertAll(
  change: Change,
  which: (operation: Operation) => boolean,
  [from, to]: readonly [number, number],
): Promise<WentBack> {
  const started = notReverted(change, which)
  const stuck: Deviation[] = []
  const stuckPaths = new Set<string>()
  let left: readonly Deviation[] = change.record().left
  for (const [index, { entry, operation }] of started.toReversed().entries()) {
    const percent = Math.round(from + ((to - from) * index) / started.length)
    const text = say('helper.progress.back')
    change.parts.tell({ type: 'progress', percent, operation: operation.id, text })
    change.at(operation.id)
    const outcome = await revertOne(change, operation, entry, stuckPaths)
    left = joined(left, outcome.left)
    stuck.push(...outcome.stuck)
    if (outcome.stuck.length > 0) continue
    change.note({ is: 'reverted', operation: operation.id, left: [...outcome.left] })
  }
  change.at(null)
  return stuck.length > 0 ? { ok: false, stuck, left } : { ok: true, left }
}

/** What was begun and is not marked as put back, in the order in which it was begun. */
function notReverted(
  change: Change,
  which: (operation: Operation) => boolean,
): readonly { readonly entry: EntryOf<'started'>; readonly operation: Operation }[] {
  const reverted = new Set(entriesOf(change, 'reverted').map(({ operation }) => operation))
  return entriesOf(change, 'started').flatMap((entry) => {
    const operation = change.work.plan.operations.find(({ id }) => id === entry.operation)
    if (!operation) throw new Error(`no operation ${entry.operation} in the plan`)
    return reverted.has(operation.id) || !which(operation) ? [] : [{ entry, operation }]
  })
}

function stopped(problem: Notice): WentBack {
  return { ok: false, stuck: [deviation('not-put-back', 'journal', { words: problem.text })], left: [] }
}

/** A pause is set in the boot loader's own file; it must not outlive the change. */
async function endPause({ host, work, record }: Change): Promise<Notice | undefined> {
  if (!record().paused || !host.isPaused(work)) return undefined
  const done = await host.pause(false, work)
  return done.ok ? undefined : done.problem
}

async function revertOne(
  change: Change,
  operation: Operation,
  { kept }: EntryOf<'started'>,
  stuckPaths: Set<string>,
): Promise<{ left: readonly Deviation[]; stuck: readonly Deviation[] }> {
  const doer = doerOf(change, operation, change.work.plan.choice)
  const performed = entriesOf(change, 'performed').find((entry) => entry.operation === operation.id)
  const left: Deviation[] = []
  const stuck: Deviation[] = []
  const changed: string[] = []
  for (const one of kept.toReversed()) {
    // What a later operation left there has to go first.
    if (stuckPaths.has(one.path)) {
      stuck.push(deviation('not-put-back', one.path, { words: '' }))
      continue
    }
    const outcome = putBack(change, {
      ...one,
      left: performed?.left.find(({ path }) => path === one.path)?.sha256,
      withoutOurs: (now) => doer.withoutOurs(one.path, now),
    })
    if (outcome.tag === 'as-before' && outcome.changed) changed.push(one.path)
    if (outcome.tag === 'left' && outcome.deviation && reports(operation)) left.push(outcome.deviation)
    if (outcome.tag !== 'stuck') continue
    stuck.push(outcome.deviation)
    stuckPaths.add(one.path)
  }
  if (stuck.length > 0) return { left, stuck }
  await relabel(change.parts.machine, changed)
  const reverted = await doer.revert()
  left.push(...reverted.left)
  if (!reverted.done.ok) {
    const { code, text } = reverted.done.problem
    stuck.push({ code, place: operation.id, text })
  }
  return { left, stuck }
}

/** An image that somebody built since is for `settle` to look into; it may well have nothing of ours. */
function reports({ kind }: Operation): boolean {
  return kind !== 'initramfs'
}

/** The images that are there and are not as before the change, although all of it was taken back. */
function imagesSince(change: Change): string[] {
  const { files } = change.parts.machine
  const built = change.work.plan.operations.filter((operation) => !reports(operation)).map(({ id }) => id)
  const kept = entriesOf(change, 'started').flatMap((entry) =>
    built.includes(entry.operation) ? entry.kept : [],
  )
  return kept.flatMap(({ path, was }) => {
    const now = files.hash(path)
    return now === undefined || now === was?.sha256 ? [] : [path]
  })
}

/** Removes the folders that the change made, the innermost first; one that somebody uses now stays. */
function removeFolders(change: Change): void {
  const { files } = change.parts.machine
  const folders = entriesOf(change, 'started').flatMap((entry) => entry.folders)
  for (const folder of folders.toReversed()) if (files.names(folder)?.length === 0) files.removeFolder(folder)
}

/** What is told where going back did not end. */
export function notPutBack({ stuck }: { readonly stuck: readonly Deviation[] }): Notice {
  return notice('not-reverted', { words: stuck[0]?.text ?? '' })
}

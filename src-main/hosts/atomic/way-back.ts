import { z } from 'zod'
import type { Deviation } from '../../../src-shared/change/record.ts'
import type { OperationOf } from '../../../src-shared/plan/operation.ts'
import { kernelWord } from '../../../src-shared/plan/own-files.ts'
import type { Done, Work } from '../host.ts'
import { dropNote, keepNote, noteOf } from '../shared/notes.ts'
import { deviation, done, doneUnless, failed } from '../shared/say.ts'
import { runOrFail } from '../shared/tools.ts'
import { readKargs } from './kargs.ts'
import { readDeployments } from './status.ts'

type WayBack = OperationOf<'way-back'>

const PLACE = 'ostree admin status'
const noteSchema = z.object({ id: z.string(), pinned: z.boolean() })

/** Keeps the system as it runs now: its deployment is pinned, so that no update removes it from the menu. */
export async function pinBooted(operation: WayBack, work: Work): Promise<Done> {
  const booted = (await readDeployments(work))?.find((one) => one.booted)
  if (!booted) return failed('status-unread')
  const kept = keepNote(work, operation.id, { id: booted.id, pinned: booted.pinned })
  if (!kept.ok) return kept
  if (!booted.pinned) {
    const ran = await runOrFail(work, 'ostree', ['admin', 'pin', String(booted.index)])
    if (!ran.ok) return ran
  }
  return doneUnless(await wayBackDeviations(operation, work))
}

/** What is wrong with the deployment that is the way back. */
export async function wayBackDeviations(operation: WayBack, work: Work): Promise<readonly Deviation[]> {
  const note = noteOf(work, operation.id, noteSchema)
  const there = await readDeployments(work)
  if (!there) return [deviation('status-unread', PLACE)]
  const kept = there.find(({ id }) => id === note?.id)
  if (!kept) return [deviation('deployment-gone', PLACE)]
  const kargs = await readKargs(work, kept.index)
  return [
    ...(kept.pinned ? [] : [deviation('not-pinned', PLACE)]),
    ...(kargs?.includes(kernelWord) ? [deviation('way-back-has-ours', PLACE)] : []),
  ]
}

/** Takes the pin away if the change put it there. */
export async function unpin(operation: WayBack, work: Work): Promise<Done> {
  const note = noteOf(work, operation.id, noteSchema)
  if (!note) return done
  const there = await readDeployments(work)
  if (!there) return failed('status-unread')
  const kept = there.find(({ id }) => id === note.id)
  if (kept?.pinned && !note.pinned) {
    const ran = await runOrFail(work, 'ostree', ['admin', 'pin', '--unpin', String(kept.index)])
    if (!ran.ok) return ran
    const after = await readDeployments(work)
    if (!after) return failed('status-unread')
    if (after.find(({ id }) => id === note.id)?.pinned) return failed('still-pinned')
  }
  return dropNote(work, operation.id)
}

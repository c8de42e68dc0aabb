import { z } from 'zod'
import type { Deviation } from '../../../src-shared/change/record.ts'
import { withArguments } from '../../../src-shared/plan/arguments.ts'
import type { ArgumentChange, OperationOf } from '../../../src-shared/plan/operation.ts'
import type { Done, Work } from '../host.ts'
import { differences } from '../shared/differences.ts'
import { dropNote, keepNote, noteOf } from '../shared/notes.ts'
import { deviation, done, doneUnless, failed } from '../shared/say.ts'
import { takeBack } from '../shared/take-back.ts'
import { sameTokens } from '../shared/tokens.ts'
import { runOrFail } from '../shared/tools.ts'
import { kargWords, readKargs } from './kargs.ts'
import { dropPending } from './pending.ts'

type Arguments = OperationOf<'arguments'>

const PLACE = 'rpm-ostree kargs'
const noteSchema = z.object({ kargs: z.array(z.string()) })

/** Changes the kernel arguments of the deployment that starts next, by one call. */
export async function changeKargs(operation: Arguments, work: Work): Promise<Done> {
  const now = await readKargs(work)
  if (!now) return failed('kargs-unread')
  const kept = keepNote(work, operation.id, { kargs: now })
  if (!kept.ok) return kept
  const set = await setKargs(work, now, withArguments(now, operation.change))
  return set.ok ? doneUnless(await kargDeviations(operation.change, work)) : set
}

/** What the next start's arguments lack of the change. */
export async function kargDeviations(change: ArgumentChange, work: Work): Promise<readonly Deviation[]> {
  const now = await readKargs(work)
  return now ? differences(PLACE, now, change) : [deviation('kargs-unread', PLACE)]
}

/** The arguments as they were, theirs kept. A deployment that holds nothing but ours goes as a whole. */
export async function revertKargs(operation: Arguments, work: Work): Promise<Done> {
  const note = noteOf(work, operation.id, noteSchema)
  if (!note) return done
  const dropped = await dropPending(work)
  if (!dropped.ok) return dropped
  const now = await readKargs(work)
  if (!now) return failed('kargs-unread')
  const set = await setKargs(work, now, takeBack(now, operation.change, note.kargs))
  return set.ok ? dropNote(work, operation.id) : set
}

async function setKargs(work: Work, now: readonly string[], wanted: readonly string[]): Promise<Done> {
  if (sameTokens(now, wanted)) return done
  const ran = await runOrFail(work, 'rpm-ostree', ['kargs', ...kargWords(now, wanted)])
  if (!ran.ok) return ran
  const after = await readKargs(work)
  return after && sameTokens(after, wanted) ? done : failed('kargs-unchanged')
}

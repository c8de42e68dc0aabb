import type { Choice } from '../../../src-shared/plan/choice.ts'
import type { Operation } from '../../../src-shared/plan/operation.ts'
import type { Notice } from '../../../src-shared/plan/plan.ts'
import type { Done } from '../../hosts/host.ts'
import type { Kept } from '../journal/entries.ts'
import type { HelperFiles } from '../machine/files.ts'
import { notice, unwritten } from '../say.ts'
import type { Change } from './change.ts'
import { type Doer, doerOf } from './doer.ts'

/**
 * Does one operation: keeps what it touches, writes down that it begins, does it, reads it back, writes down what it
 * left. A problem leaves it to the caller to go back; nothing is touched before its announcement is on disk.
 */
export async function doOperation(change: Change, operation: Operation, choice: Choice): Promise<Done> {
  const doer = doerOf(change, operation, choice)
  const kept = change.copies.keep(await doer.touches())
  if (!kept.ok) return problem(notice(`keep-${kept.why}`, { place: kept.path }))
  const { files } = change.parts.machine
  const started = change.note({
    is: 'started',
    operation: operation.id,
    kept: [...kept.kept],
    folders: missingFolders(files, kept.kept),
  })
  if (!started.ok) return problem(unwritten(started))
  const done = await performed(doer)
  if (!done.ok) return done
  const noted = change.note({
    is: 'performed',
    operation: operation.id,
    left: kept.kept.map(({ path }) => ({ path, sha256: files.hash(path) ?? null })),
  })
  return noted.ok ? done : problem(unwritten(noted))
}

async function performed(doer: Doer): Promise<Done> {
  const done = await doer.perform()
  if (!done.ok) return done
  const [first] = await doer.readBack()
  return first ? problem({ code: first.code, text: first.text }) : done
}

function problem(found: Notice): Done {
  return { ok: false, problem: found }
}

/** Folders on the way to files that are not there yet, outermost first; whoever makes the files makes them too. */
function missingFolders(files: HelperFiles, kept: readonly Kept[]): string[] {
  const missing = new Set<string>()
  for (const { path, was } of kept) {
    if (was) continue
    const above = path.split('/').slice(1, -1)
    const folders = above.map((_, index) => `/${above.slice(0, index + 1).join('/')}`)
    for (const folder of folders) if (files.stat(folder) === undefined) missing.add(folder)
  }
  return [...missing]
}

import type { Deviation } from '../../../src-shared/change/record.ts'
import type { Work } from '../host.ts'
import { dracut } from '../shared/dracut.ts'
import { cleanImages } from '../shared/initramfs.ts'
import { dropNotes } from '../shared/notes.ts'
import { deviation } from '../shared/say.ts'
import { carriesOurs, takeBack } from '../shared/take-back.ts'
import { writeText } from '../shared/write.ts'
import { usualEntries, wayBackPath } from './entries.ts'
import { entryArguments, withEntryArguments } from './entry.ts'
import { imagesOf } from './images.ts'
import { argumentsBefore } from './places.ts'

/** What came since the change and still carries it: entries of new kernels, and images that were made since. */
export async function settleFedora(work: Work, since: readonly string[]): Promise<readonly Deviation[]> {
  dropNotes(work)
  const found: Deviation[] = []
  const path = wayBackPath(work)
  if (path !== undefined && work.machine.files.stat(path)) found.push(deviation('way-back-stays', path))
  found.push(...(await settleEntries(work)))
  for (const operation of work.plan.operations) {
    if (operation.kind !== 'initramfs') continue
    found.push(...(await cleanImages(operation, work, dracut, imagesOf(work, 'all'), since)))
  }
  return found
}

async function settleEntries(work: Work): Promise<readonly Deviation[]> {
  const change = work.plan.operations.find((one) => one.kind === 'arguments')?.change
  if (!change) return []
  const found: Deviation[] = []
  for (const entry of usualEntries(work)) {
    const before = argumentsBefore(work, entry.path)
    const tokens = entryArguments(entry.text)
    if (!carriesOurs(tokens, change, before)) continue
    const text = withEntryArguments(entry.text, takeBack(tokens, change, before))
    const result = text === undefined ? undefined : await writeText(work, entry.path, text, 0o644)
    if (!result?.ok) found.push(deviation('entry-keeps', entry.path))
  }
  return found
}

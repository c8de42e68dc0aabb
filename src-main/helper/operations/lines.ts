import type { Deviation } from '../../../src-shared/change/record.ts'
import type { OperationOf } from '../../../src-shared/plan/operation.ts'
import type { Done } from '../../hosts/host.ts'
import type { Change } from '../engine/change.ts'
import type { Doer } from '../engine/doer.ts'
import { deviation, notice, unwritten } from '../say.ts'
import { relabel } from './labels.ts'
import { type NumberedLine, withoutLines } from './line-edits.ts'
import { nothingElse } from './own-file.ts'

/** Lines of somebody else's file that are taken out. Undo puts the whole file back where it was not changed since. */
export function lines(change: Change, { path, remove }: OperationOf<'lines'>): Doer {
  return {
    touches: async () => [path],
    perform: () => takeOut(change, path, remove),
    readBack: async () => stillThere(change, path, remove),
    withoutOurs: () => undefined,
    revert: nothingElse,
  }
}

/** Takes lines out of a file; each must read as given. Mode and owner stay. */
export async function takeOut(
  { parts: { machine } }: Change,
  path: string,
  remove: readonly NumberedLine[],
): Promise<Done> {
  const old = machine.files.stat(path)
  const content = machine.files.read(path)
  const first = remove[0]?.line ?? 1
  if (!old || !content) return { ok: false, problem: notice('lines-changed', { place: path, line: first }) }
  const edited = withoutLines(content, remove)
  if (!edited.ok) return { ok: false, problem: notice('lines-changed', { place: path, line: edited.line }) }
  const written = machine.files.write(path, edited.content, old.mode)
  if (!written.ok) return { ok: false, problem: unwritten(written) }
  await relabel(machine, [path])
  return { ok: true }
}

/** The file must be what it was before less those lines. */
function stillThere(change: Change, path: string, remove: readonly NumberedLine[]): Deviation[] {
  return isWithout(change, path, remove) ? [] : [deviation('read-back', path)]
}

/** Whether a file reads as it did before the change, but for those lines. */
export function isWithout(change: Change, path: string, remove: readonly NumberedLine[]): boolean {
  const before = change.work.before(path)
  const now = change.parts.machine.files.text(path)
  const wanted = before === undefined ? undefined : withoutLines(Buffer.from(before), remove)
  return wanted?.ok === true && now === Buffer.from(wanted.content).toString('utf8')
}

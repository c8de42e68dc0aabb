import type { OperationOf } from '../../../src-shared/plan/operation.ts'
import type { Change } from '../engine/change.ts'
import type { Doer } from '../engine/doer.ts'
import { notice } from '../say.ts'
import { nothingElse, type OwnFile, readBackOwn, writeOwn } from './own-file.ts'

// Beside the program itself, so that the rest of /usr keeps some room.
const MARGIN = 16 * 1024 * 1024

/** This very program and the Node that runs it, for the units that run at boot. */
export function bootProgram(change: Change, { folder }: OperationOf<'boot-program'>): Doer {
  // Read only where it is copied: an undo may run when its own file is gone.
  let known: readonly OwnFile[] | undefined
  const wanted = (): readonly OwnFile[] => {
    known ??= change.parts
      .program()
      .map(({ name, mode, content }) => ({ path: `${folder}/${name}`, mode, content }))
    return known
  }
  return {
    touches: async () => wanted().map(({ path }) => path),
    async perform() {
      const free = change.parts.machine.files.freeBytes(folder)
      const bytes = wanted().reduce((sum, { content }) => sum + content.length, MARGIN)
      if (free !== undefined && free < bytes)
        return { ok: false, problem: notice('no-room-for-program', { place: folder }) }
      return writeOwn(change, wanted())
    },
    readBack: () => readBackOwn(change, wanted()),
    withoutOurs: () => undefined,
    revert: nothingElse,
  }
}

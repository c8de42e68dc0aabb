import type { Deviation } from '../../../src-shared/change/record.ts'
import type { Choice } from '../../../src-shared/plan/choice.ts'
import type { Operation } from '../../../src-shared/plan/operation.ts'
import type { Done } from '../../hosts/host.ts'
import { adopt } from '../operations/adopt.ts'
import { bootProgram } from '../operations/boot-program.ts'
import { file } from '../operations/file.ts'
import { lines } from '../operations/lines.ts'
import { vbios } from '../operations/vbios.ts'
import type { Change } from './change.ts'

/** How one operation is done, read back and undone. All of it may be called again after a crash. */
export interface Doer {
  /** The files that it may change, make or remove. */
  touches(): Promise<readonly string[]>
  perform(): Promise<Done>
  readBack(): Promise<readonly Deviation[]>
  /** What a file that somebody changed since should read after the undo; undefined leaves it. */
  withoutOurs(path: string, now: string): string | undefined
  /** Undoes what is not in the files that it touched; gives what could not be undone and is left. */
  revert(): Promise<{ readonly done: Done; readonly left: readonly Deviation[] }>
}

/** `choice` is that of the request while it is applied; the journal's has no video BIOS in it. */
export function doerOf(change: Change, operation: Operation, choice: Choice): Doer {
  switch (operation.kind) {
    case 'file':
      return file(change, operation)
    case 'lines':
      return lines(change, operation)
    case 'vbios':
      return vbios(change, operation, choice)
    case 'adopt':
      return adopt(change, operation)
    case 'boot-program':
      return bootProgram(change, operation)
    default:
      return byHost(change, operation)
  }
}

/** Whether an operation is done by the engine itself, and not by the host. */
export function isOwn({ kind }: Operation): boolean {
  return (
    kind === 'file' || kind === 'lines' || kind === 'vbios' || kind === 'adopt' || kind === 'boot-program'
  )
}

function byHost({ host, work }: Change, operation: Operation): Doer {
  return {
    touches: () => host.touches(operation, work),
    perform: () => host.perform(operation, work),
    readBack: () => host.readBack(operation, work),
    withoutOurs: (path, now) => host.withoutOurs(operation, path, now, work),
    revert: async () => ({ done: await host.revert(operation, work), left: [] }),
  }
}

import type { Deviation } from '../../src-shared/change/record.ts'
import type { Operation } from '../../src-shared/plan/operation.ts'
import type { Family, Notice, Plan } from '../../src-shared/plan/plan.ts'
import type { Machine } from './machine.ts'

/** What a host works with while an operation is done or undone. */
export interface Work {
  readonly machine: Machine
  readonly plan: Plan
  /** Text that a file had before this change, as the journal kept it; undefined where it did not exist. */
  readonly before: (path: string) => string | undefined
  /** Tells of a line that a tool printed. */
  readonly output: (line: string) => void
}

export type Done = { readonly ok: true } | { readonly ok: false; readonly problem: Notice }

/**
 * What differs between systems: boot entries, kernel arguments, initramfs, packages. The journal around it keeps
 * every touched file from before and puts it back; a host only undoes what files do not say. Operations of kind
 * file, lines, vbios, adopt and boot-program are not its business.
 */
export interface Host {
  readonly family: Family
  /** The files that an operation may change, make or remove, as they are now; each is kept before it begins. */
  touches(operation: Operation, work: Work): Promise<readonly string[]>
  perform(operation: Operation, work: Work): Promise<Done>
  /** Reads the effect again from the machine itself and names every difference; an exit code proves nothing. */
  readBack(operation: Operation, work: Work): Promise<readonly Deviation[]>
  /**
   * What a file that somebody changed since should read after the undo: our part taken out, theirs kept. undefined
   * leaves it as it is, which is then reported.
   */
  withoutOurs(operation: Operation, path: string, now: string, work: Work): string | undefined
  /** Undoes what is not in files (packages stay; a deployment is dropped). Must do no harm when done twice. */
  revert(operation: Operation, work: Work): Promise<Done>
  /**
   * After everything was reverted: entries and images that came since and still carry ours lose it. `since` are files
   * of the change that somebody changed and that were left; of those that are images, settling tells by itself.
   */
  settle(work: Work, since: readonly string[]): Promise<readonly Deviation[]>
  /** Makes the next start, and only that, go without the kernel word; or takes that back. */
  pause(on: boolean, work: Work): Promise<Done>
  /** Whether the next start was set to go without the kernel word. */
  isPaused(work: Work): boolean
  /** Keeps the way back right after kernels came or went. */
  refreshWayBack(work: Work): Promise<Done>
}

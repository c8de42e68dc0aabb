import type { Files, Machine, Written } from '../../hosts/machine.ts'

/** What a file had beside its content. `modified` in milliseconds. */
export interface Attributes {
  readonly mode: number
  readonly uid: number
  readonly gid: number
  readonly modified: number
}

/** What the journal and the lock need beyond the files that hosts work with. */
export interface HelperFiles extends Files {
  /** Adds to the end of a file of ours and syncs it. After a crash a part of it may be there. */
  append(path: string, content: string): Written
  /** Makes a file that must not be there yet; exactly one of several that try at once succeeds. */
  create(path: string, content: string, mode: number): Written | 'exists'
  /** As `copy`, with the attributes that are given. */
  restore(from: string, to: string, attributes: Attributes): Written
  /** Removes what an interrupted write of this path may have left beside it. */
  sweep(path: string): void
}

export interface HelperMachine extends Machine {
  readonly files: HelperFiles
}

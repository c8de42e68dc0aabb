import type { Entry as Found, Written } from '../../hosts/machine.ts'
import type { HelperFiles } from '../machine/files.ts'
import { isOurs } from '../machine/folders.ts'
import { refusal } from '../machine/refusal.ts'
import type { FileState, Kept } from './entries.ts'
import { folderOfChange } from './journal.ts'

// Left free beside the copies, for the journal itself and for whatever else writes to the same disk meanwhile.
const MARGIN = 32 * 1024 * 1024

/** The kept contents of a change, by their SHA-256. */
export interface Copies {
  /** Keeps every path as it is now. Refuses before it copies anything where the disk has no room for all of it. */
  keep(paths: readonly string[]): KeepOutcome
  /** Puts a kept content back in its place, with what the file had beside it. Refuses a copy that was damaged. */
  putBack(path: string, state: FileState): Written
  /** The kept content as text. */
  text(sha256: string): string | undefined
  /** Whether there still are any. */
  areKept(): boolean
  /** Removes all of them. */
  drop(): void
}

type KeepOutcome =
  | { readonly ok: true; readonly kept: readonly Kept[] }
  | { readonly ok: false; readonly why: 'no-file' | 'foreign' | 'no-room' | 'no-copy'; readonly path: string }

export function copiesOf(files: HelperFiles, id: string): Copies {
  const folder = `${folderOfChange(id)}/copies`
  const placeOf = (sha256: string): string => `${folder}/${sha256}`
  const isWhole = (sha256: string): boolean => files.hash(placeOf(sha256)) === sha256
  return {
    keep(paths) {
      const kept: Kept[] = []
      for (const path of [...new Set(paths)]) {
        const found = files.stat(path)
        const was = found && stateOf(files, path, found)
        if (found && !was) return { ok: false, why: 'no-file', path }
        // It could not be put back, as nothing of somebody else is ever written.
        if (was && !isOurs(was.uid)) return { ok: false, why: 'foreign', path }
        kept.push({ path, was: was ?? null })
      }
      const missing = kept.filter(({ was }) => was && files.stat(placeOf(was.sha256)) === undefined)
      const bytes = missing.reduce((sum, { was }) => sum + (was?.bytes ?? 0), MARGIN)
      const free = files.freeBytes(folder)
      if (free !== undefined && free < bytes) return { ok: false, why: 'no-room', path: folder }
      if (!files.makeFolder(folder, 0o700).ok) return { ok: false, why: 'no-copy', path: folder }
      for (const { path, was } of kept) {
        if (!was || isWhole(was.sha256)) continue
        const copied = files.restore(path, placeOf(was.sha256), {
          mode: 0o600,
          uid: -1,
          gid: -1,
          modified: was.modified,
        })
        if (!copied.ok || !isWhole(was.sha256)) return { ok: false, why: 'no-copy', path }
      }
      return { ok: true, kept }
    },
    putBack(path, state) {
      if (!isWhole(state.sha256)) return refusal('other', path, `the copy ${state.sha256} is damaged`)
      return files.restore(placeOf(state.sha256), path, state)
    },
    text: (sha256) => files.text(placeOf(sha256)),
    areKept: () => files.stat(folder) !== undefined,
    drop() {
      for (const name of files.names(folder) ?? []) files.remove(`${folder}/${name}`)
      files.removeFolder(folder)
    },
  }
}

/** A file as it is; undefined for what is no plain file, which nothing here could put back. */
function stateOf(files: HelperFiles, path: string, found: Found): FileState | undefined {
  const sha256 = found.kind === 'file' ? files.hash(path) : undefined
  if (sha256 === undefined) return undefined
  const { mode, uid, gid, modified, bytes } = found
  return { sha256, mode, uid, gid, modified, bytes }
}

import type { Deviation } from '../../../src-shared/change/record.ts'
import type { Refused, Written } from '../../hosts/machine.ts'
import type { FileState, Kept } from '../journal/entries.ts'
import { deviation } from '../say.ts'
import type { Change } from './change.ts'

/** A path that an operation touched, and how that left it; `left` is undefined where nobody saw the end of it. */
export interface Touched extends Kept {
  readonly left: string | null | undefined
  /** What the path should read if somebody changed it since; undefined leaves it. */
  readonly withoutOurs: (now: string) => string | undefined
}

/**
 * changed: the file was written and may need its label. left: not as before, and that is right so. stuck: it should be
 * as before, and could not be made so.
 */
export type PutBack =
  | { readonly tag: 'as-before'; readonly changed: boolean }
  | { readonly tag: 'left'; readonly deviation: Deviation | null }
  | { readonly tag: 'stuck'; readonly deviation: Deviation }

/**
 * Puts one path back to what it was before an operation, byte for byte with mode, owner and time, where it still is
 * what the operation left. Where somebody changed it since, only our part is taken out, or it is left and named.
 */
export function putBack(change: Change, touched: Touched): PutBack {
  const { files } = change.parts.machine
  const { path, was, left } = touched
  files.sweep(path)
  const found = files.stat(path)
  if (found && found.kind !== 'file') return leftAlone('changed-since', path)
  const now = found ? (files.hash(path) ?? null) : null
  const before = was?.sha256 ?? null
  if (now === before) {
    const same = !was || !found || hasAttributes(found, was)
    return same ? { tag: 'as-before', changed: false } : asBefore(change, path, was)
  }
  if (left === undefined || now === left) return asBefore(change, path, was)
  // We never changed it ourselves, or it went the way of its kernel.
  if (left === before || (now === null && was === null)) return { tag: 'left', deviation: null }
  if (now === null)
    return path.startsWith('/boot/') ? { tag: 'left', deviation: null } : leftAlone('gone-since', path)
  return cleaned(change, touched)
}

function cleaned(change: Change, { path, withoutOurs }: Touched): PutBack {
  const { files } = change.parts.machine
  const text = textOf(files.read(path))
  const wanted = text === undefined ? undefined : withoutOurs(text)
  if (wanted === undefined) return leftAlone('changed-since', path)
  if (wanted === text) return { tag: 'left', deviation: null }
  const result = files.write(path, wanted, files.stat(path)?.mode ?? 0o644)
  if (!result.ok) return stuck(path, result)
  return files.text(path) === wanted ? { tag: 'as-before', changed: true } : stuck(path)
}

/** Text that comes out the same when it is written again; an image or a file with stray bytes gives undefined. */
function textOf(content: Uint8Array | undefined): string | undefined {
  if (!content || content.includes(0)) return undefined
  const text = Buffer.from(content).toString('utf8')
  return Buffer.from(text).equals(content) ? text : undefined
}

function hasAttributes(found: Omit<FileState, 'sha256'>, was: FileState): boolean {
  const sameTime = Math.abs(found.modified - was.modified) < 0.001
  return found.mode === was.mode && found.uid === was.uid && found.gid === was.gid && sameTime
}

/** Does it, and reads it back: only then does it count. */
function asBefore(change: Change, path: string, was: FileState | null): PutBack {
  const { files } = change.parts.machine
  const result = was ? restored(change, path, was) : files.remove(path)
  if (!result.ok) return stuck(path, result)
  const isThere = files.hash(path) === was?.sha256
  return isThere ? { tag: 'as-before', changed: was !== null } : stuck(path)
}

function restored(change: Change, path: string, was: FileState): Written {
  const folder = change.parts.machine.files.makeFolder(path.slice(0, path.lastIndexOf('/')), 0o755)
  return folder.ok ? change.copies.putBack(path, was) : folder
}

function leftAlone(code: 'changed-since' | 'gone-since', path: string): PutBack {
  return { tag: 'left', deviation: deviation(code, path) }
}

function stuck(path: string, refused?: Refused): PutBack {
  return { tag: 'stuck', deviation: deviation('not-put-back', path, { words: refused?.detail ?? '' }) }
}

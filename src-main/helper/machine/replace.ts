import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  futimesSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  type Stats,
  unlinkSync,
} from 'node:fs'
import type { Attributes } from './files.ts'
import { type HeldFolder, isOurs } from './folders.ts'
import { codeOf, NotAllowed } from './refusal.ts'

const NEW = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW

/** Name of the file that a new content is written to, beside the one whose place it takes. */
export function temporaryName(name: string): string {
  return `.${name}.gpu-handover`
}

/**
 * Writes a new file beside `name` and renames it over that, so that either the old or the new content is there, whole,
 * even after a power cut. `target` says what it gets beside its content; without `modified` the time is now.
 */
export function replaceFile(
  folder: HeldFolder,
  name: string,
  target: Omit<Attributes, 'modified'> & { readonly modified?: number },
  fill: (descriptor: number) => void,
): void {
  withTemporary(folder, name, (place) => {
    writeNew(place, target, fill)
    renameSync(place, `${folder.place}/${name}`)
    fsyncSync(folder.descriptor)
  })
}

/** As `replaceFile`, but gives false where the name is taken; link(2) decides between several at once. */
export function createFile(
  folder: HeldFolder,
  name: string,
  mode: number,
  fill: (descriptor: number) => void,
): boolean {
  // The number of the process keeps two that try at once from the same temporary file.
  return withTemporary(folder, `${name}-${process.pid}`, (place) => {
    writeNew(place, { mode, uid: -1, gid: -1 }, fill)
    try {
      linkSync(place, `${folder.place}/${name}`)
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false
      throw error
    }
    unlinkSync(place)
    fsyncSync(folder.descriptor)
    return true
  })
}

/** What stands at a name, which must be a plain file of ours if anything. */
export function ownFileAt(folder: HeldFolder, name: string): Stats | undefined {
  const stats = lstatSync(`${folder.place}/${name}`, { throwIfNoEntry: false })
  if (!stats) return undefined
  if (stats.isSymbolicLink()) throw new NotAllowed('link', 'a link')
  if (!stats.isFile()) throw new NotAllowed('other', 'not a file')
  if (!isOurs(stats.uid)) throw new NotAllowed('foreign', `belongs to user ${stats.uid}`)
  return stats
}

/** Lets `use` have the place of the temporary file, which is gone afterwards. */
function withTemporary<Value>(folder: HeldFolder, name: string, use: (place: string) => Value): Value {
  const temporary = temporaryName(name)
  const place = `${folder.place}/${temporary}`
  // One that a crash left is ours to remove; anything else stops here.
  if (ownFileAt(folder, temporary)) unlinkSync(place)
  try {
    return use(place)
  } finally {
    if (lstatSync(place, { throwIfNoEntry: false })) unlinkSync(place)
  }
}

function writeNew(
  place: string,
  { mode, uid, gid, modified }: Omit<Attributes, 'modified'> & { readonly modified?: number },
  fill: (descriptor: number) => void,
): void {
  const descriptor = openSync(place, NEW, 0o600)
  try {
    fill(descriptor)
    setOwner(descriptor, uid, gid)
    if ((fstatSync(descriptor).mode & 0o7777) !== mode) fchmodSync(descriptor, mode)
    if (modified !== undefined) futimesSync(descriptor, secondsOf(modified), secondsOf(modified))
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Only what differs is asked for: file systems without owners, as that of /boot/efi, refuse the question. */
function setOwner(descriptor: number, uid: number, gid: number): void {
  const now = fstatSync(descriptor)
  const wanted = { uid: uid < 0 ? now.uid : uid, gid: gid < 0 ? now.gid : gid }
  if (wanted.uid !== now.uid || wanted.gid !== now.gid) fchownSync(descriptor, wanted.uid, wanted.gid)
}

/**
 * Milliseconds as the seconds that Node wants. Its number is a double, so that a time is kept to a quarter of a
 * microsecond; rounding must not take it into the millisecond before.
 */
export function secondsOf(milliseconds: number): number {
  const seconds = milliseconds / 1000
  return Math.floor(seconds * 1000) < Math.floor(milliseconds) ? seconds + 2 ** -22 : seconds
}

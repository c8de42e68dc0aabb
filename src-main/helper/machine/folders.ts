import { closeSync, constants, fstatSync, lstatSync, openSync } from 'node:fs'
import { codeOf, NotAllowed } from './refusal.ts'

const FOLDER = constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW
// Node has no openat(2). A name behind /proc/self/fd/N is looked up in the very folder that N was opened on, by
// whatever name or in whatever place it is now (proc_pid_fd(5)); so no part of a path is ever looked up twice.
const HELD = '/proc/self/fd'

/** A folder that is held open: `place` leads into it and to nowhere else, whatever happens to its path. */
export interface HeldFolder {
  readonly descriptor: number
  readonly place: string
}

/** Which folders may be on the way. Those that are written in must belong to whoever runs the helper, or to root. */
type Purpose = 'read' | 'write'

/**
 * Lets `use` work in the folder of a path under `base`, with the path's last part. Each part of the way is opened
 * inside the one before and never through a link. That closes the races of looking at a path and then using it: what
 * remains is that a folder may be moved elsewhere meanwhile, and is then still the one that was checked. Throws what
 * the system says, and `NotAllowed` for a link or a stranger's folder on the way.
 */
export function inFolderOf<Value>(
  base: string,
  path: string,
  purpose: Purpose,
  use: (folder: HeldFolder, name: string) => Value,
): Value {
  const parts = partsOf(path)
  const name = parts.pop()
  if (name === undefined) throw new NotAllowed('other', 'the root folder itself')
  let held = open(base === '' ? '/' : base)
  try {
    for (const part of parts) {
      const next = step(held, part, purpose)
      closeSync(held.descriptor)
      held = next
    }
    return use(held, name)
  } finally {
    closeSync(held.descriptor)
  }
}

/** The parts of an absolute path. One that is not absolute, or goes up, is a bug of whoever made it. */
export function partsOf(path: string): string[] {
  const parts = path.split('/')
  const bad = parts.some((part) => part === '.' || part === '..' || part.includes('\0'))
  if (parts[0] !== '' || bad) throw new NotAllowed('other', 'not an absolute path')
  return parts.filter((part) => part !== '')
}

/** Opens the folder of that name in a held one. */
export function step(held: HeldFolder, name: string, purpose: Purpose): HeldFolder {
  const place = `${held.place}/${name}`
  const next = openIn(place)
  if (purpose === 'write' && !isOurs(fstatSync(next.descriptor).uid)) {
    closeSync(next.descriptor)
    throw new NotAllowed('foreign', `the folder ${name} belongs to somebody else`)
  }
  return next
}

/** Whether something of that owner may be changed: of whoever runs the helper, or of root. */
export function isOurs(uid: number): boolean {
  return uid === 0 || uid === process.geteuid?.()
}

function openIn(place: string): HeldFolder {
  try {
    return open(place)
  } catch (error) {
    // A link is refused as "not a directory" with these flags.
    const isLink = codeOf(error) === 'ENOTDIR' && lstatSync(place).isSymbolicLink()
    throw isLink ? new NotAllowed('link', 'a link on the way') : error
  }
}

function open(place: string): HeldFolder {
  const descriptor = openSync(place, FOLDER)
  return { descriptor, place: `${HELD}/${descriptor}` }
}

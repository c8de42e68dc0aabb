import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  statfsSync,
} from 'node:fs'
import type { EntryKind, ReadFailure, ReadResult, Store } from './store.ts'

// A FIFO opened so gives an end of file at once instead of waiting for a writer; a link is not followed, and a
// terminal does not become ours.
const FLAGS = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW | constants.O_NOCTTY

/** A store over a folder of this machine's disk; `base` is "" for the machine itself. */
export function diskStore(base: string): Store {
  return {
    kind(path) {
      return kindOf(base + path)
    },
    names(path, isFolder = false) {
      // Listing a folder follows a link to it, so that it must be looked at first.
      if (!isFolder && kindOf(base + path) !== 'folder') return undefined
      return attempt(() => readdirSync(base + path))
    },
    target(path) {
      return attempt(() => readlinkSync(base + path))
    },
    text(path, limit) {
      return opened(base + path, (descriptor) => {
        return readWhole(descriptor, limit, path.startsWith(SYSFS))?.toString()
      })
    },
    bytes(path, length) {
      return opened(base + path, (descriptor) => {
        const size = length > shared.length ? Math.min(length, sizeOf(descriptor)) : length
        const buffer = Buffer.alloc(size)
        return buffer.subarray(0, readSync(descriptor, buffer, 0, size, 0))
      })
    },
    freeBytes(path) {
      // In a copy this would tell about the disk that the copy lies on.
      if (base !== '') return undefined
      return attempt(() => {
        const stats = statfsSync(base + path)
        return stats.bavail * stats.bsize
      })
    },
    size(path) {
      const stats = attempt(() => lstatSync(base + path, { throwIfNoEntry: false }))
      return stats?.isFile() ? stats.size : undefined
    },
    isPublic(path) {
      const parts = path.split('/').slice(1)
      return parts.every((_, index) => {
        const stats = attempt(() => lstatSync(`${base}/${parts.slice(0, index + 1).join('/')}`))
        if (!stats) return false
        const isLast = index === parts.length - 1
        return isLast ? stats.isFile() && (stats.mode & 0o004) !== 0 : (stats.mode & 0o001) !== 0
      })
    },
  }
}

const SYSFS = '/sys/'
// One buffer for all small reads: no file of sysfs is larger, and reading is synchronous.
const shared = Buffer.alloc(64 * 1024)

function kindOf(file: string): EntryKind {
  try {
    const stats = lstatSync(file, { throwIfNoEntry: false })
    if (!stats) return 'absent'
    if (stats.isFile()) return 'file'
    if (stats.isDirectory()) return 'folder'
    return stats.isSymbolicLink() ? 'link' : 'other'
  } catch (error) {
    return failureOf(error) === 'absent' ? 'absent' : 'denied'
  }
}

/**
 * Opens a file, lets `read` have the descriptor and closes it. No look at the entry comes first: the open flags
 * keep links, FIFOs and folders from doing harm, and that spares a third of all system calls. `read` gives
 * undefined for what is too large.
 */
function opened<Content>(
  file: string,
  read: (descriptor: number) => Content | undefined,
): ReadResult<Content> {
  try {
    const descriptor = openSync(file, FLAGS)
    try {
      const content = read(descriptor)
      return content === undefined ? { ok: false, failure: 'too-large' } : { ok: true, content }
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    return { ok: false, failure: failureOf(error) }
  }
}

/** All of a file, or undefined past the limit. A sysfs attribute gives all it has at the first read. */
function readWhole(descriptor: number, limit: number, sysfs: boolean): Buffer | undefined {
  const length = readSync(descriptor, shared, 0, shared.length, null)
  // An empty file and a FIFO without a writer look the same so far.
  if (length === 0 && !fstatSync(descriptor).isFile()) throw new NotAFile()
  if (length > limit) return undefined
  if (length === 0 || (sysfs && length < shared.length)) return shared.subarray(0, length)
  const parts = [Buffer.from(shared.subarray(0, length))]
  for (let total = length; ; ) {
    const more = readSync(descriptor, shared, 0, shared.length, null)
    if (more === 0) return Buffer.concat(parts, total)
    total += more
    if (total > limit) return undefined
    parts.push(Buffer.from(shared.subarray(0, more)))
  }
}

function sizeOf(descriptor: number): number {
  const stats = fstatSync(descriptor)
  if (!stats.isFile()) throw new NotAFile()
  return stats.size
}

class NotAFile extends Error {
  readonly code = 'ENXIO'
}

function failureOf(error: unknown): ReadFailure {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'denied'
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ESRCH':
    // So a file of sysfs answers that has no value to give: the speed of a network link that is down.
    case 'EINVAL':
    case 'ENODATA':
    case 'ENOTSUP':
      return 'absent'
    case 'EISDIR':
    case 'ELOOP':
    case 'ENXIO':
    case 'ESPIPE':
    case 'EAGAIN':
      return 'not-a-file'
    default:
      return 'vanished'
  }
}

function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}

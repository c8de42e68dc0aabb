import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  futimesSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  statfsSync,
  unlinkSync,
} from 'node:fs'
import type { Entry, Refused, Written } from '../../hosts/machine.ts'
import { eachPiece, hashOf, reading, wholeOf, writeWhole } from './contents.ts'
import type { Attributes, HelperFiles } from './files.ts'
import { type HeldFolder, inFolderOf, partsOf, step } from './folders.ts'
import { codeOf, NotAllowed, refusal, refusalOf } from './refusal.ts'
import { createFile, ownFileAt, replaceFile, secondsOf, temporaryName } from './replace.ts'

const MOST_READ = 64 * 1024 * 1024
const APPEND = constants.O_WRONLY | constants.O_APPEND | constants.O_NOFOLLOW
const FOLDER = constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW

/**
 * The files of a root on disk; `base` is its folder, "" for the running system. Needs /proc. Extended attributes and
 * access lists of a file are not kept where it is replaced; labels are set again by restorecon.
 */
export function diskFiles(base: string): HelperFiles {
  const at = <Value>(path: string, use: (folder: HeldFolder, name: string) => Value): Value | undefined =>
    attempt(() => inFolderOf(base, path, 'read', use))
  const change = (path: string, use: (folder: HeldFolder, name: string) => void): Written => {
    try {
      inFolderOf(base, path, 'write', use)
      return { ok: true }
    } catch (error) {
      return refusalOf(error, path)
    }
  }
  const read = (path: string): Buffer | undefined =>
    at(path, ({ place }, name) => reading(`${place}/${name}`, (file) => wholeOf(file, MOST_READ)))
  const stat = (path: string): Entry | undefined =>
    partsOf(path).length === 0
      ? attempt(() => entryAt(base === '' ? '/' : base))
      : at(path, ({ place }, name) => entryAt(`${place}/${name}`))

  /** Puts the content of one file in the place of another. Without attributes it keeps those of `from`. */
  const place = (from: string, to: string, attributes?: Attributes): Written =>
    change(to, (folder, name) => {
      const old = ownFileAt(folder, name)
      inFolderOf(base, from, 'read', (source, sourceName) =>
        reading(`${source.place}/${sourceName}`, (input) => {
          const { mode, gid, mtimeMs } = fstatSync(input)
          const kept = { mode: mode & 0o7777, uid: -1, gid: old?.gid ?? gid, modified: mtimeMs }
          replaceFile(folder, name, attributes ?? kept, (output) =>
            eachPiece(input, (piece) => writeWhole(output, piece)),
          )
        }),
      )
    })

  return {
    stat,
    read,
    text: (path) => read(path)?.toString('utf8'),
    names: (path) =>
      path === '/'
        ? attempt(() => readdirSync(base === '' ? '/' : base))
        : at(path, (folder, name) => {
            const inner = step(folder, name, 'read')
            try {
              return readdirSync(inner.place)
            } finally {
              closeSync(inner.descriptor)
            }
          }),
    hash: (path) => at(path, (folder, name) => reading(`${folder.place}/${name}`, hashOf)),
    write: (path, content, mode) =>
      change(path, (folder, name) => {
        const old = ownFileAt(folder, name)
        replaceFile(folder, name, { mode, uid: old?.uid ?? -1, gid: old?.gid ?? -1 }, (file) =>
          writeWhole(file, typeof content === 'string' ? Buffer.from(content) : content),
        )
      }),
    copy: (from, to) => place(from, to),
    restore: (from, to, attributes) => place(from, to, attributes),
    replace(from, to) {
      if (folderOf(from) !== folderOf(to)) return refusal('other', to, 'in another folder')
      return change(to, (folder, name) => {
        const source = from.slice(from.lastIndexOf('/') + 1)
        ownFileAt(folder, name)
        if (!ownFileAt(folder, source)) throw new NotAllowed('absent', `${from} is not there`)
        syncFile(`${folder.place}/${source}`)
        renameSync(`${folder.place}/${source}`, `${folder.place}/${name}`)
        fsyncSync(folder.descriptor)
      })
    },
    remove: (path) =>
      change(path, (folder, name) => {
        if (!ownFileAt(folder, name)) return
        unlinkSync(`${folder.place}/${name}`)
        fsyncSync(folder.descriptor)
      }),
    makeFolder: (path, mode) => makeFolder(base, path, mode),
    removeFolder: (path) =>
      change(path, (folder, name) => {
        rmdirSync(`${folder.place}/${name}`)
        fsyncSync(folder.descriptor)
      }),
    setModified: (path, milliseconds) =>
      change(path, (folder, name) => {
        if (!ownFileAt(folder, name)) throw new NotAllowed('absent', 'not there')
        reading(`${folder.place}/${name}`, (file) => {
          futimesSync(file, secondsOf(milliseconds), secondsOf(milliseconds))
          fsyncSync(file)
        })
      }),
    freeBytes: (path) => {
      const found = nearestFolder(path, stat)
      return at(`${found}/x`, (folder) => {
        const stats = statfsSync(folder.place)
        return stats.bavail * stats.bsize
      })
    },
    append: (path, content) =>
      change(path, (folder, name) => {
        if (!ownFileAt(folder, name)) throw new NotAllowed('absent', 'not there')
        const file = openSync(`${folder.place}/${name}`, APPEND)
        try {
          writeWhole(file, Buffer.from(content))
          fsyncSync(file)
        } finally {
          closeSync(file)
        }
      }),
    create(path, content, mode) {
      let made = true
      const written = change(path, (folder, name) => {
        made = createFile(folder, name, mode, (file) => writeWhole(file, Buffer.from(content)))
      })
      return written.ok && !made ? 'exists' : written
    },
    sweep(path) {
      change(path, (folder, name) => {
        const left = temporaryName(name)
        if (ownFileAt(folder, left)) unlinkSync(`${folder.place}/${left}`)
      })
    },
  }
}

function makeFolder(
  base: string,
  path: string,
  mode: number,
): { readonly ok: true; readonly made: readonly string[] } | Refused {
  const made: string[] = []
  let at = ''
  for (const part of partsOf(path)) {
    at = `${at}/${part}`
    try {
      inFolderOf(base, at, 'write', (folder, name) => {
        if (makeOne(folder, name, mode)) made.push(at)
      })
    } catch (error) {
      return refusalOf(error, at)
    }
  }
  return { ok: true, made }
}

/** Makes a folder where none is; a link or a file in its place is refused. */
function makeOne(folder: HeldFolder, name: string, mode: number): boolean {
  const found = lstatSync(`${folder.place}/${name}`, { throwIfNoEntry: false })
  if (found?.isDirectory()) return false
  if (found) throw new NotAllowed(found.isSymbolicLink() ? 'link' : 'other', 'not a folder')
  mkdirSync(`${folder.place}/${name}`, { mode: 0o700 })
  const made = openSync(`${folder.place}/${name}`, FOLDER)
  try {
    fchmodSync(made, mode)
  } finally {
    closeSync(made)
  }
  fsyncSync(folder.descriptor)
  return true
}

function entryAt(place: string): Entry | undefined {
  const stats = lstatSync(place, { throwIfNoEntry: false })
  if (!stats) return undefined
  const link = stats.isSymbolicLink() ? 'link' : 'other'
  const folder = stats.isDirectory() ? 'folder' : link
  const { uid, gid, size, mtimeMs } = stats
  const kind = stats.isFile() ? 'file' : folder
  return { kind, mode: stats.mode & 0o7777, uid, gid, bytes: size, modified: mtimeMs }
}

function syncFile(place: string): void {
  reading(place, fsyncSync)
}

/** The path, or the nearest folder above it that is there. */
function nearestFolder(path: string, stat: (path: string) => Entry | undefined): string {
  let at = path
  while (at !== '' && stat(at)?.kind !== 'folder') at = folderOf(at)
  return at
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}

/** What cannot be looked at is not there, as far as anyone can tell; bugs are thrown on. */
function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action()
  } catch (error) {
    if (error instanceof NotAllowed || codeOf(error) !== undefined) return undefined
    throw error
  }
}

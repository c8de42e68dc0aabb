import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Small files of the person who runs the app. What cannot be written or removed is left: it is a convenience. */
export interface OwnFiles {
  read(path: string): string | undefined
  /** Whole or not at all, for its owner alone; folders that are missing are made. Tells whether it is there now. */
  write(path: string, text: string): boolean
  remove(path: string): void
}

const LARGEST = 64 * 1024

/** The same on disk. */
export const ownFiles: OwnFiles = {
  read(path) {
    try {
      const stats = statSync(path)
      return stats.isFile() && stats.size <= LARGEST ? readFileSync(path, 'utf8') : undefined
    } catch {
      return undefined
    }
  },
  write(path, text) {
    const beside = `${path}.${randomBytes(6).toString('hex')}`
    try {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
      writeFileSync(beside, text, { mode: 0o600, flag: 'wx', flush: true })
      renameSync(beside, path)
      return true
    } catch {
      ownFiles.remove(beside)
      return false
    }
  },
  remove(path) {
    try {
      rmSync(path, { force: true })
    } catch {
      // A folder in its place, or a disk that is read-only.
    }
  },
}

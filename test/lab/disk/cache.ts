import { createHash } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from '../places.ts'

const MOST_OF_A_KIND = 2

/**
 * A folder that is made once for what it is made from: `make` fills an empty one, which gets its final name only
 * when it is complete. Older ones of the same kind are removed, but for the latest.
 */
export async function cached(
  kind: string,
  from: readonly string[],
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(cacheFolder, `${kind}-${digest(from)}`)
  if (existsSync(folder)) return folder
  mkdirSync(cacheFolder, { recursive: true })
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished)
  await make(unfinished)
  renameSync(unfinished, folder)
  forgetOld(kind)
  return folder
}

/** The SHA-256 of texts, in short. */
function digest(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text.length}:${text}`)
  return hash.digest('hex').slice(0, 16)
}

/** Everything that a file, or a folder with all below it, is made of, for a digest. */
export function contentOf(path: string): string {
  const stat = lstatSync(path)
  if (stat.isSymbolicLink()) return `${path} link`
  if (!stat.isDirectory()) return `${path} ${stat.mode} ${digest([readFileSync(path, 'latin1')])}`
  return readdirSync(path)
    .sort()
    .map((name) => contentOf(join(path, name)))
    .join('\n')
}

function forgetOld(kind: string): void {
  const named = new RegExp(`^${kind}-[0-9a-f]{16}$`)
  const folders = readdirSync(cacheFolder)
    .filter((name) => named.test(name))
    .map((name) => join(cacheFolder, name))
    .sort((a, b) => statSync(b).ctimeMs - statSync(a).ctimeMs)
  for (const folder of folders.slice(MOST_OF_A_KIND)) rmSync(folder, { recursive: true, force: true })
}

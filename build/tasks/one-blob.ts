import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

// The head of V8's compiled code (src/snapshot/code-serializer.h): 4 bytes each of a magic number, the version, the
// source, the flags that it was made under, and more.
const MAGIC = 0xc0de
const FLAGS_AT = 12

/**
 * The blob that Node makes of the `sea.json` in a folder, the same bytes each time. V8 seeds its hash tables by chance,
 * and the compiled code takes them along; a fixed seed makes them the same, but counts as another flag, so that a
 * process without it would compile everything anew. The note of the flags is therefore that of a blob without a seed.
 */
export function makeBlob(node: string, folder: string, script: string): Uint8Array {
  const usual = blobOf(node, folder, [])
  const blob = blobOf(node, folder, ['--hash-seed=1'])
  const source = readFileSync(join(folder, script))
  const [from, to] = [usual, blob].map((one) => codeAt(one, source) + FLAGS_AT)
  usual.copy(blob, to, from, (from ?? 0) + 4)
  return blob
}

/** Where the compiled code starts: behind the source and a length of eight bytes. */
function codeAt(blob: Buffer, source: Uint8Array): number {
  const start = blob.indexOf(source)
  const at = start + source.length + 8
  if (start < 0 || blob.readUInt16LE(at + 2) !== MAGIC)
    throw new Error('This Node lays its blob out in another way.')
  return at
}

// Run in its folder, as the path of the script goes into the blob.
function blobOf(node: string, folder: string, options: readonly string[]): Buffer {
  const words = [...options, '--experimental-sea-config', 'sea.json']
  const made = spawnSync(node, words, { cwd: folder, encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`Node made no blob: ${made.stderr}`)
  return readFileSync(join(folder, 'blob'))
}

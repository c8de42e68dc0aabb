import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { extract, type Header } from 'tar-stream'
import type { MemoryEntry, MemoryTree } from '../root/memory-store.ts'
import { ARCHIVE_LIMITS, type ArchiveLimits, type ArchiveProblem } from './archive-limits.ts'

export type ArchiveReading =
  | { readonly ok: true; readonly tree: MemoryTree }
  | { readonly ok: false; readonly problem: ArchiveProblem }

const LONGEST_PATH = 4096
const CHUNK = 1024 * 1024
// Where POSIX and GNU tar both write "ustar" into the first header.
const MAGIC_AT = 257

/**
 * Reads a tar archive, compressed with gzip or plain, into a tree in memory. Nothing is written anywhere. Hard
 * links and device nodes become `other`, files without any right `denied`; of a path that comes twice the last
 * one counts. Refused are absolute paths and such that lead out, and more than the limits allow. Never rejects for
 * what it is given.
 */
export async function readArchive(
  bytes: Uint8Array,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<ArchiveReading> {
  const compressed = bytes[0] === 0x1f && bytes[1] === 0x8b
  const unpacked = compressed ? await unzip(bytes, limits) : bytes
  if (typeof unpacked === 'string') return refuse(unpacked)
  if (unpacked.length > limits.bytes) return refuse('too-large')
  const magic = String.fromCharCode(...unpacked.subarray(MAGIC_AT, MAGIC_AT + 5))
  return magic === 'ustar' ? readTar(unpacked, limits) : refuse('not-an-archive')
}

async function unzip(bytes: Uint8Array, limits: ArchiveLimits): Promise<Uint8Array | ArchiveProblem> {
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: limits.bytes, chunkSize: CHUNK })
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      ? 'too-large'
      : 'damaged'
  }
}

function readTar(bytes: Uint8Array, limits: ArchiveLimits): Promise<ArchiveReading> {
  const tree = new Map<string, MemoryEntry>()
  const entries = extract()
  let count = 0
  return new Promise((resolve) => {
    const end = (reading: ArchiveReading) => {
      resolve(reading)
      entries.destroy()
    }
    entries.on('entry', (header, stream, next) => {
      count += 1
      if (count > limits.entries) return end(refuse('too-large'))
      const path = safePath(header.name)
      if (path === undefined) return end(refuse('unsafe-path'))
      const chunks: Uint8Array[] = []
      stream.on('data', (chunk) => {
        if (chunk instanceof Uint8Array) chunks.push(chunk)
      })
      stream.on('error', () => end(refuse('damaged')))
      stream.on('end', () => {
        if (path !== '/') tree.set(path, entryOf(header, chunks))
        next()
      })
    })
    entries.on('error', () => end(refuse('damaged')))
    entries.on('finish', () => end({ ok: true, tree }))
    entries.end(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  })
}

function entryOf(header: Header, chunks: readonly Uint8Array[]): MemoryEntry {
  switch (header.type) {
    case 'symlink':
      // An empty target is given as null, whatever the types say.
      return { kind: 'link', target: header.linkname || '' }
    case 'directory':
      return { kind: 'folder' }
    case 'file':
    case 'contiguous-file': {
      // Old archives have no type for folders and end their names in a slash instead.
      if (header.name.endsWith('/')) return { kind: 'folder' }
      if (header.mode === 0) return { kind: 'denied' }
      const [only, ...more] = chunks
      return { kind: 'file', content: only && more.length === 0 ? only : Buffer.concat(chunks) }
    }
    default:
      return { kind: 'other' }
  }
}

/** The absolute path in the tree; undefined where a name is absolute, leads out or is no path. */
function safePath(name: string): string | undefined {
  if (name.startsWith('/') || name.includes('\0') || name.length > LONGEST_PATH) return undefined
  const parts = name.split('/').filter((part) => part !== '' && part !== '.')
  return parts.includes('..') ? undefined : `/${parts.join('/')}`
}

function refuse(problem: ArchiveProblem): ArchiveReading {
  return { ok: false, problem }
}

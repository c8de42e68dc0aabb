import type { Store } from './store.ts'

/** An entry of a tree in memory. */
export type MemoryEntry =
  | { readonly kind: 'file'; readonly content: string | Uint8Array }
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'folder' }
  | { readonly kind: 'other' }
  | { readonly kind: 'denied' }

/** A tree in memory by absolute path. Folders on the way to an entry exist by themselves. */
export type MemoryTree = ReadonlyMap<string, MemoryEntry>

/** A store over a tree in memory: an unpacked recording, a sample machine. */
export function memoryStore(tree: MemoryTree): Store {
  const folders = childrenByFolder(tree)
  const entry = (path: string): MemoryEntry | undefined =>
    tree.get(path) ?? (folders.has(path) ? { kind: 'folder' } : undefined)
  return {
    kind: (path) => entry(path)?.kind ?? 'absent',
    names: (path) => (entry(path)?.kind === 'folder' ? [...(folders.get(path) ?? [])] : undefined),
    target(path) {
      const found = entry(path)
      return found?.kind === 'link' ? found.target : undefined
    },
    text(path, limit) {
      const read = content(entry(path))
      if (!read.ok) return read
      if (Buffer.byteLength(read.content) > limit) return { ok: false, failure: 'too-large' }
      return {
        ok: true,
        content: typeof read.content === 'string' ? read.content : decoder.decode(read.content),
      }
    },
    bytes(path, length) {
      const read = content(entry(path))
      if (!read.ok) return read
      const bytes = typeof read.content === 'string' ? encoder.encode(read.content) : read.content
      return { ok: true, content: bytes.subarray(0, length) }
    },
    freeBytes: () => undefined,
    size(path) {
      const found = entry(path)
      return found?.kind === 'file' ? Buffer.byteLength(found.content) : undefined
    },
    isPublic: (path) => entry(path)?.kind === 'file',
  }
}

// As a file on disk is decoded: a byte order mark stays.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const encoder = new TextEncoder()

function content(found: MemoryEntry | undefined) {
  if (!found) return { ok: false, failure: 'absent' } as const
  if (found.kind === 'denied') return { ok: false, failure: 'denied' } as const
  if (found.kind !== 'file') return { ok: false, failure: 'not-a-file' } as const
  return { ok: true, content: found.content } as const
}

function childrenByFolder(tree: MemoryTree): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>([['/', new Set()]])
  for (const path of tree.keys()) {
    let child = path
    while (child !== '/') {
      const cut = child.lastIndexOf('/')
      const folder = cut <= 0 ? '/' : child.slice(0, cut)
      const children = folders.get(folder)
      const name = child.slice(cut + 1)
      if (children?.has(name)) break
      if (children) children.add(name)
      else folders.set(folder, new Set([name]))
      child = folder
    }
  }
  return folders
}

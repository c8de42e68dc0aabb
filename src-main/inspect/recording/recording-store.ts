import type { MemoryEntry, MemoryTree } from '../root/memory-store.ts'
import type { ReadFailure, ReadResult, Store } from '../root/store.ts'
import type { Gaps } from './gaps.ts'
import { isPrivateLink, processOf, recordedProcesses } from './processes.ts'

/** All that was asked of a store, as a tree that answers the same. */
interface Recording {
  readonly tree: MemoryTree
  readonly gaps: Gaps
}

export interface Recorder {
  /** Answers as the store that is recorded. */
  readonly store: Store
  /** What was asked until now. Looks at the store once more, for the kinds of names that were only listed. */
  recorded(): Recording
}

/**
 * Records what is asked of a store: contents as far as they were read, targets, listings, and what could not be
 * read. What was only listed is kept as a name without content. Of processes only those are kept that hold what
 * was looked for, and of their descriptors only these.
 */
export function recordingStore(inner: Store): Recorder {
  const files = new Map<string, string | Uint8Array>()
  const targets = new Map<string, string | undefined>()
  const listings = new Map<string, readonly string[] | undefined>()
  const looked = new Set<string>()
  const kept = new Set<string>()
  const failed = new Map<string, ReadFailure>()
  const freeBytes = new Map<string, number>()
  const sizes = new Map<string, number>()

  function remember<Content extends string | Uint8Array>(path: string, result: ReadResult<Content>): void {
    looked.add(path)
    if (!result.ok) {
      if (result.failure !== 'absent' && result.failure !== 'not-a-file') failed.set(path, result.failure)
      return
    }
    const known = files.get(path)
    files.set(path, known === undefined ? result.content : fuller(known, result.content))
  }

  const store: Store = {
    kind(path) {
      looked.add(path)
      return inner.kind(path)
    },
    names(path, isFolder) {
      const names = inner.names(path, isFolder)
      listings.set(path, names)
      return names
    },
    target(path) {
      const target = inner.target(path)
      targets.set(path, target)
      return target
    },
    text(path, limit) {
      const result = inner.text(path, limit)
      remember(path, result)
      return result
    },
    bytes(path, length) {
      const result = inner.bytes(path, length)
      remember(path, result)
      return result
    },
    freeBytes(path) {
      const bytes = inner.freeBytes(path)
      if (bytes !== undefined) freeBytes.set(path, bytes)
      return bytes
    },
    size(path) {
      looked.add(path)
      const bytes = inner.size(path)
      if (bytes !== undefined) sizes.set(path, bytes)
      return bytes
    },
    isPublic: (path) => inner.isPublic(path),
    keep(path) {
      kept.add(path)
    },
  }

  function recorded(): Recording {
    const processes = recordedProcesses({ listings, targets, kept })
    const mayStay = (path: string): boolean => {
      const process = processOf(path)
      if (process !== undefined && !processes.has(process)) return false
      return kept.has(path) || !isPrivateLink(path)
    }
    const paths = new Set([...looked, ...files.keys(), ...targets.keys(), ...listings.keys()])
    for (const [folder, names] of listings) {
      for (const name of names ?? []) paths.add(folder === '/' ? `/${name}` : `${folder}/${name}`)
    }
    const tree = new Map<string, MemoryEntry>()
    const gaps = {
      freeBytes,
      sizes,
      failed: new Map(failed),
      closed: new Set<string>(),
      hidden: new Set<string>(),
      nodes: new Set<string>(),
    }
    for (const path of [...paths].filter(mayStay).sort()) {
      const content = files.get(path)
      const entry = content === undefined ? bareEntry(path, gaps) : ({ kind: 'file', content } as const)
      if (entry) tree.set(path, entry)
      // Read in one way and refused in another: the tree answers with what was read.
      if (content !== undefined || !entry) gaps.failed.delete(path)
    }
    for (const path of gaps.failed.keys()) if (!tree.has(path)) gaps.failed.delete(path)
    return { tree, gaps }
  }

  /** What stands at a path that gave no content. */
  function bareEntry(
    path: string,
    gaps: Readonly<Record<'closed' | 'hidden' | 'nodes', Set<string>>>,
  ): MemoryEntry | undefined {
    const kind = inner.kind(path)
    switch (kind) {
      case 'absent':
        // It went away between being found and being read, which the recording has to show as well.
        return failed.has(path) ? { kind: 'file', content: '' } : undefined
      case 'file':
        return { kind, content: '' }
      case 'folder':
        if (listings.has(path) && !listings.get(path)) gaps.closed.add(path)
        return { kind }
      case 'link': {
        const target = targets.get(path) ?? (isPrivateLink(path) ? undefined : inner.target(path))
        if (target === undefined) gaps.closed.add(path)
        return { kind, target: target ?? '?' }
      }
      case 'denied':
        gaps.hidden.add(path)
        return { kind }
      case 'other':
        gaps.nodes.add(path)
        return { kind }
    }
  }

  return { store, recorded }
}

/** Of two readings of one file the one that the other can be had from. */
function fuller(one: string | Uint8Array, other: string | Uint8Array): string | Uint8Array {
  if (typeof one === 'string' && typeof other === 'string') return other
  if (typeof one !== 'string' && typeof other !== 'string') return one.length > other.length ? one : other
  const [text, bytes] = typeof one === 'string' ? [one, other] : [other, one]
  // Text that is no UTF-8 has lost its bytes; bytes that were all of the file have lost nothing.
  return typeof bytes !== 'string' && decoder.decode(bytes) === text ? bytes : text
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

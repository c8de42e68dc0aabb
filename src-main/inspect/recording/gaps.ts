import type { ReadFailure, Store } from '../root/store.ts'

/** The file in a recording that tells what its other files cannot. */
export const GAPS_FILE = '/.handover-recording.json'

/** The version of that file. A recording with another one is read without it. */
export const GAPS_VERSION = 1

/**
 * What a tree of files cannot show of the machine that it was recorded from: what was there and could not be
 * read, what was no file, and how much room its file systems had.
 */
export interface Gaps {
  readonly freeBytes: ReadonlyMap<string, number>
  /** Sizes of files that were asked for, whether or not their content was read. */
  readonly sizes: ReadonlyMap<string, number>
  /** Files that could not be read, and why. */
  readonly failed: ReadonlyMap<string, ReadFailure>
  /** Folders that could not be listed and links that could not be read. */
  readonly closed: ReadonlySet<string>
  /** Entries that could not even be looked at. */
  readonly hidden: ReadonlySet<string>
  /** Device nodes, FIFOs and sockets, which stand in the tree as empty files. */
  readonly nodes: ReadonlySet<string>
}

/** The text of the file for gaps; `date` is when the machine was recorded, as text. */
export function writeGaps(gaps: Gaps, date: string): string {
  const file = {
    version: GAPS_VERSION,
    date,
    freeBytes: [...gaps.freeBytes].sort(byPath),
    sizes: [...gaps.sizes].sort(byPath),
    failed: [...gaps.failed].sort(byPath),
    closed: [...gaps.closed].sort(),
    hidden: [...gaps.hidden].sort(),
    nodes: [...gaps.nodes].sort(),
  }
  return `${JSON.stringify(file, undefined, 1)}\n`
}

/** Gaps with every path renamed. */
export function renameGaps(gaps: Gaps, rename: (path: string) => string): Gaps {
  const renamed = <Value>([path, value]: readonly [string, Value]) => [rename(path), value] as const
  return {
    freeBytes: new Map([...gaps.freeBytes].map(renamed)),
    sizes: new Map([...gaps.sizes].map(renamed)),
    failed: new Map([...gaps.failed].map(renamed)),
    closed: new Set([...gaps.closed].map(rename)),
    hidden: new Set([...gaps.hidden].map(rename)),
    nodes: new Set([...gaps.nodes].map(rename)),
  }
}

/** A store that shows a recorded tree with its gaps, whoever unpacked it with whatever rights. */
export function withGaps(store: Store, gaps: Gaps): Store {
  const { freeBytes, sizes, failed, closed, hidden, nodes } = gaps
  const failureAt = (path: string): ReadFailure | undefined => {
    if (hidden.has(path)) return 'denied'
    return failed.get(path) ?? (nodes.has(path) ? 'not-a-file' : undefined)
  }
  const isBare = (path: string) => closed.has(path) || hidden.has(path) || nodes.has(path)
  return {
    kind(path) {
      if (hidden.has(path)) return 'denied'
      if (nodes.has(path)) return 'other'
      return failed.has(path) ? 'file' : store.kind(path)
    },
    names: (path) => (isBare(path) ? undefined : store.names(path)),
    target: (path) => (isBare(path) ? undefined : store.target(path)),
    text(path, limit) {
      const failure = failureAt(path)
      return failure ? { ok: false, failure } : store.text(path, limit)
    },
    bytes(path, length) {
      const failure = failureAt(path)
      return failure ? { ok: false, failure } : store.bytes(path, length)
    },
    freeBytes: (path) => freeBytes.get(path),
    size: (path) => sizes.get(path),
    // What was recorded was read by whoever recorded it, and how it was unpacked says nothing.
    isPublic: (path) => failureAt(path) === undefined && store.kind(path) === 'file',
  }
}

function byPath([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import type { MemoryEntry, MemoryTree } from '../../inspect/root/memory-store.ts'

/** A file tree that grows. Paths are absolute; folders on the way come into being by themselves. */
export interface Tree {
  readonly entries: MemoryTree
  /** A file of one line, as sysfs attributes are. */
  line(path: string, value: string | number): void
  file(path: string, content: string | Uint8Array): void
  folder(path: string): void
  /** A link to another place in the tree, written the way that sysfs writes it. */
  link(path: string, to: string): void
  /** A link whose target is written whole. */
  absoluteLink(path: string, to: string): void
  /** A device node or a socket. */
  node(path: string): void
  /** A file that only root may read. */
  secret(path: string): void
}

/** An empty tree. */
export function newTree(): Tree {
  const entries = new Map<string, MemoryEntry>()
  return {
    entries,
    line: (path, value) => entries.set(path, { kind: 'file', content: `${value}\n` }),
    file: (path, content) => entries.set(path, { kind: 'file', content }),
    folder: (path) => entries.set(path, { kind: 'folder' }),
    link: (path, to) => entries.set(path, { kind: 'link', target: relative(path, to) }),
    absoluteLink: (path, to) => entries.set(path, { kind: 'link', target: to }),
    node: (path) => entries.set(path, { kind: 'other' }),
    secret: (path) => entries.set(path, { kind: 'denied' }),
  }
}

/** Climbs to the nearest folder that holds both and goes down from there (kernfs_get_target_path). */
function relative(path: string, to: string): string {
  const from = path.split('/').slice(1, -1)
  const target = to.split('/').slice(1)
  let shared = 0
  while (shared < from.length && shared < target.length - 1 && from[shared] === target[shared]) shared += 1
  return [...from.slice(shared).map(() => '..'), ...target.slice(shared)].join('/')
}

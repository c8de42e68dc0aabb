import type { Store } from './store.ts'

// The kernel's own limit (path_resolution(7)).
const MOST_LINKS = 40

/** How paths are followed in one tree. Both give undefined for a path that leads nowhere. */
export interface PathResolver {
  /** Every link followed, the last part too. */
  full(path: string): string | undefined
  /** Every link followed but the last part, which may be a link itself or not be there at all. */
  parent(path: string): string | undefined
}

/**
 * Follows the links in a path without leaving the tree: ".." stops at its root and an absolute target starts
 * there, as after chroot(2). `onCycle` is told of links that lead to themselves. Folders once resolved are
 * remembered; the last part of a path is not.
 */
export function pathResolver(store: Store, onCycle: (path: string) => void): PathResolver {
  const folders = new Map<string, string | undefined>([['/', '/']])

  function folder(path: string, depth: number): string | undefined {
    if (folders.has(path)) return folders.get(path)
    const found = resolve(path, depth)
    folders.set(path, found)
    return found
  }

  function place(path: string, depth: number): string | undefined {
    if (path === '/') return '/'
    const cut = path.lastIndexOf('/')
    const name = path.slice(cut + 1)
    const parent = folder(cut <= 0 ? '/' : path.slice(0, cut), depth)
    if (parent === undefined || name === '' || name === '.') return parent
    if (name === '..') return folderOf(parent)
    return parent === '/' ? `/${name}` : `${parent}/${name}`
  }

  function resolve(path: string, depth: number): string | undefined {
    const found = place(path, depth)
    if (found === undefined) return undefined
    const kind = store.kind(found)
    if (kind !== 'link') return kind === 'absent' ? undefined : found
    const target = store.target(found)
    if (target === undefined) return undefined
    if (depth >= MOST_LINKS) {
      onCycle(path)
      return undefined
    }
    return resolve(target.startsWith('/') ? target : `${folderOf(found)}/${target}`, depth + 1)
  }

  return { full: (path) => resolve(path, 0), parent: (path) => place(path, 0) }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/'
}

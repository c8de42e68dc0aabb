import type { Store } from './store.ts'

// The kernel's own limits (path_resolution(7)): links in one path, and bytes of a link's target.
const MOST_LINKS = 40
const LONGEST_TARGET = 4095

/** How paths are followed in one tree. Both give undefined for a path that leads nowhere. */
export interface PathResolver {
  /** Every link followed, the last part too. */
  full(path: string): string | undefined
  /** Every link followed but the last part, which may be a link itself or not be there at all. */
  parent(path: string): string | undefined
  /** Whether a path without links was met as a folder before. */
  isFolder(place: string): boolean
}

/**
 * Follows the links in a path without leaving the tree: ".." stops at its root and an absolute target starts
 * there, as after chroot(2). `onCycle` is told of links that lead to themselves. Folders once resolved are
 * remembered; the last part of a path is not, unless it is a folder. No recursion, so that no tree, however it
 * is made, can use up the stack.
 */
export function pathResolver(store: Store, onCycle: (path: string) => void): PathResolver {
  const folders = new Map<string, string | undefined>([['/', '/']])

  function folder(path: string): string | undefined {
    const known = folders.get(path)
    if (known !== undefined || folders.has(path)) return known
    const found = walk('/', path, path)
    folders.set(path, found)
    return found
  }

  function walk(start: string, rest: string, path: string): string | undefined {
    const ahead = partsOf(rest)
    let at = start
    let links = 0
    for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
      const next = step(at, name)
      const known = folders.get(next)
      if (known !== undefined) {
        at = known
        continue
      }
      const kind = store.kind(next)
      if (kind === 'absent') return undefined
      if (kind !== 'link') {
        if (kind === 'folder') folders.set(next, next)
        at = next
        continue
      }
      const target = store.target(next)
      if (target === undefined || target.length > LONGEST_TARGET) return undefined
      links += 1
      if (links > MOST_LINKS) {
        onCycle(path)
        return undefined
      }
      if (target.startsWith('/')) at = '/'
      ahead.push(...partsOf(target))
    }
    return at
  }

  return {
    full(path) {
      const parent = folder(folderOf(path))
      return parent === undefined ? undefined : walk(parent, lastPart(path), path)
    },
    parent(path) {
      const parent = folder(folderOf(path))
      return parent === undefined ? undefined : step(parent, lastPart(path))
    },
    isFolder: (place) => folders.get(place) === place,
  }
}

/** The parts of a path, the first one last. */
function partsOf(path: string): string[] {
  return path.split('/').reverse()
}

function step(folder: string, name: string): string {
  if (name === '' || name === '.') return folder
  if (name === '..') return folderOf(folder)
  return folder === '/' ? `/${name}` : `${folder}/${name}`
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/'
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

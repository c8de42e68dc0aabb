import { diskStore } from '../../inspect/root/disk-store.ts'
import { pathResolver } from '../../inspect/root/resolve.ts'

const FOLDERS = ['/usr/sbin', '/usr/bin', '/sbin', '/bin']
const NAME = /^[a-z0-9][a-z0-9._+-]*$/i

/**
 * Where a tool of a root is, as a path in that root; undefined where it has none. Links are followed within the root
 * (/bin is one to usr/bin, and tools are often links to each other), but the path that is called keeps its own name.
 */
export function findTool(base: string, tool: string): string | undefined {
  if (!NAME.test(tool)) return undefined
  const store = diskStore(base)
  const resolver = pathResolver(store, () => {})
  return FOLDERS.map((folder) => `${folder}/${tool}`).find((path) => {
    const place = resolver.full(path)
    return place !== undefined && store.kind(place) === 'file'
  })
}

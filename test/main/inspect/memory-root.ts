import { type MemoryEntry, memoryStore } from '../../../src-main/inspect/root/memory-store.ts'
import { openRoot, type Root } from '../../../src-main/inspect/root/root.ts'

/** What stands at a path: the text or bytes of a file, or the target of a link after "-> ", or a folder or a node. */
export type Content = string | Uint8Array | { readonly kind: 'folder' | 'other' | 'denied' }

/** A root in memory from paths and contents; a content that begins with "-> " is a link. */
export function memoryRoot(files: Readonly<Record<string, Content>>): Root {
  const tree = new Map(Object.entries(files).map(([path, content]) => [path, entryOf(content)]))
  return openRoot('memory', memoryStore(tree), { now: () => 0, budget: 1 })
}

function entryOf(content: Content): MemoryEntry {
  if (content instanceof Uint8Array) return { kind: 'file', content }
  if (typeof content !== 'string') return content
  return content.startsWith('-> ') ? { kind: 'link', target: content.slice(3) } : { kind: 'file', content }
}

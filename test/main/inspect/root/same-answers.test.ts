import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diskStore } from '../../../../src-main/inspect/root/disk-store.ts'
import {
  type MemoryEntry,
  type MemoryTree,
  memoryStore,
} from '../../../../src-main/inspect/root/memory-store.ts'
import { openRoot, type Root } from '../../../../src-main/inspect/root/root.ts'
import type { Store } from '../../../../src-main/inspect/root/store.ts'
import { writeTree } from '../../../fixtures/build-root.ts'
import { inFolder } from './on-disk.ts'

const LIMIT = 40

const name = fc.constantFrom('a', 'b', 'sys', 'ü', 'x.y')
const place = fc.array(name, { minLength: 1, maxLength: 4 })
const target = fc.oneof(
  place.map((parts) => parts.join('/')),
  place.map((parts) => `/${parts.join('/')}`),
  fc.constantFrom('..', '../..', '/', '.', '../a', 'a/../b', 'a/.', '../../../../../etc/passwd', 'b/'),
)
const text = fc.constantFrom(
  '',
  'x\n',
  '\ufeffmark',
  'ümläute'.repeat(5),
  '😀'.repeat(10),
  'x'.repeat(41),
  '\n\n',
)
// What looks like a byte order mark, whole and cut.
const marked = fc
  .constantFrom([0xef, 0xbb, 0xbf, 0x78], [0xef, 0xbb], [0xff, 0xfe])
  .map((bytes) => new Uint8Array(bytes))
const entry: fc.Arbitrary<MemoryEntry> = fc.oneof(
  { weight: 4, arbitrary: text.map((content) => ({ kind: 'file', content }) as const) },
  {
    weight: 3,
    arbitrary: fc
      .oneof(fc.uint8Array({ maxLength: 45 }), marked)
      .map((content) => ({ kind: 'file', content }) as const),
  },
  { weight: 5, arbitrary: target.map((found) => ({ kind: 'link', target: found }) as const) },
  { weight: 2, arbitrary: fc.constant({ kind: 'folder' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'other' } as const) },
)

/** Trees that can stand on a disk: nothing lies below what is no folder. */
const tree: fc.Arbitrary<MemoryTree> = fc.array(fc.tuple(place, entry), { maxLength: 14 }).map((drawn) => {
  const found = new Map<string, MemoryEntry>()
  for (const [parts, what] of drawn) {
    const path = `/${parts.join('/')}`
    const above = parts.slice(1).map((_, index) => `/${parts.slice(0, index + 1).join('/')}`)
    const blocked = above.some((folder) => (found.get(folder)?.kind ?? 'folder') !== 'folder')
    const below = [...found.keys()].some((other) => other === path || other.startsWith(`${path}/`))
    if (!blocked && !below) found.set(path, what)
  }
  return found
})

/** All paths of a tree, and others beside and below them. */
function pathsOf(found: MemoryTree): string[] {
  const own = [...found.keys()].flatMap((path) => {
    const parts = path.split('/').slice(1)
    return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`)
  })
  const beside = own.flatMap((path) => [`${path}/a`, `${path}/none`, `${path}/b/sys`])
  return [...new Set(['/', '/none', ...own, ...beside])]
}

const bytes = (read: Uint8Array | undefined) => read && [...read]

function storeAnswers(store: Store, path: string): unknown[] {
  const read = store.bytes(path, LIMIT)
  return [
    path,
    store.kind(path),
    store.names(path)?.toSorted(),
    store.target(path),
    store.text(path, LIMIT),
    read.ok ? bytes(read.content) : read,
  ]
}

function rootAnswers(root: Root, path: string): unknown[] {
  const folder = root.folder(path)
  return [
    folder && [folder.path, [...folder.names].toSorted(), folder.text('a', LIMIT), folder.link('b')],
    bytes(folder?.bytes('a', LIMIT)),
    path,
    root.kindOf(path),
    root.list(path),
    root.text(path, LIMIT),
    bytes(root.bytes(path, LIMIT)),
    root.link(path),
    [...(root.links(path, () => true) ?? [])].toSorted(),
    root.resolve(path),
  ]
}

/** Paths that a store can be asked: no part but the last is a link. */
function withoutLinks(store: Store, paths: readonly string[]): string[] {
  return paths.filter((path) => {
    const parts = path.split('/').slice(1, -1)
    return parts.every((_, index) => store.kind(`/${parts.slice(0, index + 1).join('/')}`) !== 'link')
  })
}

describe('a tree in memory and the same tree on disk', () => {
  it('give the same answers as stores', async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (found) => {
        await inFolder((folder) => {
          writeTree(found, folder)
          const memory = memoryStore(found)
          const disk = diskStore(folder)
          for (const path of withoutLinks(memory, pathsOf(found)))
            expect(storeAnswers(disk, path)).toEqual(storeAnswers(memory, path))
        })
      }),
      { numRuns: 50 },
    )
  })

  it('give the same answers and notes as roots, and never anything from outside', async () => {
    const options = { now: () => 0, budget: 1 }
    await fc.assert(
      fc.asyncProperty(tree, async (found) => {
        await inFolder((folder) => {
          writeTree(found, folder)
          const memory = openRoot('memory', memoryStore(found), options)
          const disk = openRoot('folder', diskStore(folder), options)
          for (const path of pathsOf(found))
            expect(rootAnswers(disk, path)).toEqual(rootAnswers(memory, path))
          expect(disk.notes).toEqual(memory.notes)
        })
      }),
      { numRuns: 50 },
    )
  })
})

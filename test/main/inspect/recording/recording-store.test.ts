import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Gaps, withGaps } from '../../../../src-main/inspect/recording/gaps.ts'
import { recordingStore } from '../../../../src-main/inspect/recording/recording-store.ts'
import { type MemoryEntry, memoryStore } from '../../../../src-main/inspect/root/memory-store.ts'
import { openRoot } from '../../../../src-main/inspect/root/root.ts'
import type { Store } from '../../../../src-main/inspect/root/store.ts'

const file = (content: string): MemoryEntry => ({ kind: 'file', content })
const link = (target: string): MemoryEntry => ({ kind: 'link', target })
const noGaps: Gaps = {
  freeBytes: new Map(),
  sizes: new Map(),
  failed: new Map(),
  closed: new Set(),
  hidden: new Set(),
  nodes: new Set(),
}
const rootOf = (store: Store) => openRoot('live', store, { now: () => 0, budget: 1000 })

/** What a machine's store answers, and what the store of its recording answers to the same questions. */
function replay<Answer>(store: Store, ask: (store: Store) => Answer) {
  const recorder = recordingStore(store)
  const live = ask(recorder.store)
  const { tree, gaps } = recorder.recorded()
  return { live, replayed: ask(withGaps(memoryStore(tree), gaps)), tree, gaps }
}

describe('recording a store', () => {
  it('keeps what was asked for and nothing else', () => {
    const store = memoryStore(
      new Map([
        ['/sys/a', file('1')],
        ['/sys/b', file('2')],
        ['/etc/shadow', file('x')],
      ]),
    )
    const { tree } = replay(store, ({ text }) => text('/sys/a', 100))
    expect([...tree]).toEqual([['/sys/a', file('1')]])
  })

  it('keeps names that were only listed, with their kinds and without their contents', () => {
    const store = memoryStore(
      new Map<string, MemoryEntry>([
        ['/d/file', file('secret')],
        ['/d/link', link('../x')],
        ['/d/folder/inside', file('secret')],
        ['/d/node', { kind: 'other' }],
        ['/d/denied', { kind: 'denied' }],
      ]),
    )
    const { tree } = replay(store, ({ names }) => names('/d')?.toSorted())
    expect([...tree]).toEqual([
      ['/d', { kind: 'folder' }],
      ['/d/denied', { kind: 'denied' }],
      ['/d/file', file('')],
      ['/d/folder', { kind: 'folder' }],
      ['/d/link', link('../x')],
      ['/d/node', { kind: 'other' }],
    ])
  })

  it('keeps only the first bytes where only those were read', () => {
    const store = memoryStore(new Map([['/config', file('abcdef')]]))
    const { tree } = replay(store, ({ bytes }) => bytes('/config', 2))
    expect(tree.get('/config')).toEqual({ kind: 'file', content: new TextEncoder().encode('ab') })
  })

  it('keeps no process that holds nothing that was looked for, and no other descriptor of one that does', () => {
    const store = memoryStore(
      new Map<string, MemoryEntry>([
        ['/proc/1/fd', { kind: 'folder' }],
        ['/proc/70/comm', file('editor\n')],
        ['/proc/70/fd/3', link('/home/someone/letter.txt')],
        ['/proc/71/comm', file('gnome-shell\n')],
        ['/proc/71/fd/4', link('/dev/dri/card0')],
        ['/proc/71/fd/5', link('/home/someone/diary.txt')],
        ['/proc/self', link('72')],
        ['/proc/72/mounts', file('/dev/sda1 / ext4 rw 0 0\n')],
        ['/proc/72/fd/6', link('/home/someone/tool')],
      ]),
    )
    const ask = (asked: Store) => {
      const root = rootOf(asked)
      const mounts = root.text('/proc/self/mounts')
      const held = (root.list('/proc') ?? []).map((name) => [
        name,
        /^\d+$/.test(name)
          ? root.links(`/proc/${name}/fd`, (target) => target.startsWith('/dev/dri/'))
          : undefined,
      ])
      return { mounts, comm: root.text('/proc/71/comm'), held: new Map(held as [string, unknown][]) }
    }
    const { live, replayed, tree } = replay(store, ask)
    expect(replayed.mounts).toBe(live.mounts)
    expect(replayed.comm).toBe('gnome-shell')
    expect(replayed.held.get('71')).toEqual(new Map([['4', '/dev/dri/card0']]))
    expect([...replayed.held.keys()]).toEqual(['1', '71', '72', 'self'])
    expect(JSON.stringify([...tree])).not.toMatch(/someone|letter|diary|editor/)
    expect(tree.has('/proc/71/fd/5')).toBe(false)
  })

  it('keeps one process that could not be looked into, so that the list is still not complete', () => {
    const inner = memoryStore(
      new Map<string, MemoryEntry>([
        ['/proc/1/fd', { kind: 'folder' }],
        ['/proc/80/fd', { kind: 'folder' }],
        ['/proc/81/fd', { kind: 'folder' }],
      ]),
    )
    const closed = new Set(['/proc/80/fd', '/proc/81/fd'])
    const { replayed, tree } = replay(withGaps(inner, { ...noGaps, closed }), (store) => {
      const root = rootOf(store)
      return (root.list('/proc') ?? []).map((pid) => root.links(`/proc/${pid}/fd`, () => true))
    })
    expect(replayed).toEqual([new Map(), undefined])
    expect([...tree.keys()]).toEqual(['/proc', '/proc/1', '/proc/1/fd', '/proc/80', '/proc/80/fd'])
  })

  it('answers every question as the machine did', () => {
    const name = fc.constantFrom('a', 'b')
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => `/${parts.join('/')}`)
    const entry = fc.oneof(
      fc.string({ maxLength: 6 }).map(file),
      fc.uint8Array({ maxLength: 6 }).map((content): MemoryEntry => ({ kind: 'file', content })),
      path.map(link),
      fc.constantFrom<MemoryEntry>({ kind: 'folder' }, { kind: 'other' }, { kind: 'denied' }),
    )
    const gaps = fc.record({
      freeBytes: fc.array(fc.tuple(path, fc.nat())).map((pairs) => new Map(pairs)),
      sizes: fc.array(fc.tuple(path, fc.nat())).map((pairs) => new Map(pairs)),
      failed: fc
        .array(fc.tuple(path, fc.constantFrom('denied' as const, 'too-large' as const, 'vanished' as const)))
        .map((pairs) => new Map(pairs)),
      closed: fc.array(path).map((paths) => new Set(paths)),
      hidden: fc.constant(new Set<string>()),
      nodes: fc.constant(new Set<string>()),
    })
    const question = fc.tuple(
      fc.constantFrom('kind', 'names', 'target', 'text', 'bytes', 'freeBytes', 'size') as fc.Arbitrary<
        keyof Store
      >,
      path,
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(path, entry)), gaps, fc.array(question), (entries, gap, questions) => {
        // A path below one that is no folder cannot be, nor can content that was refused be read.
        const tree = new Map(entries.filter(([at]) => !gap.failed.has(at)))
        for (const at of [...tree.keys(), ...gap.failed.keys()]) {
          for (const [above, found] of tree) {
            if (at.startsWith(`${above}/`) && found.kind !== 'folder') tree.delete(above)
          }
          for (const above of gap.failed.keys()) fc.pre(!at.startsWith(`${above}/`))
        }
        for (const at of gap.failed.keys()) tree.set(at, file(''))
        const ask = (store: Store) => questions.map(([verb, at]) => answer(store, verb, at))
        const { live, replayed } = replay(withGaps(memoryStore(tree), gap), ask)
        expect(replayed).toEqual(live)
      }),
    )
  })
})

function answer(store: Store, verb: keyof Store, path: string): unknown {
  switch (verb) {
    case 'text':
      return store.text(path, 100)
    case 'bytes': {
      const read = store.bytes(path, 100)
      return read.ok ? [...read.content] : read
    }
    case 'names':
      return store.names(path)?.toSorted()
    case 'kind':
    case 'target':
    case 'freeBytes':
    case 'size':
    case 'isPublic':
      return store[verb](path)
    case 'keep':
      return undefined
  }
}

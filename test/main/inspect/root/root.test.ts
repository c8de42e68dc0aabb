import { describe, expect, it } from 'vitest'
import { type MemoryEntry, memoryStore } from '../../../../src-main/inspect/root/memory-store.ts'
import { openRoot } from '../../../../src-main/inspect/root/root.ts'
import type { Store } from '../../../../src-main/inspect/root/store.ts'

const file = (content: string): MemoryEntry => ({ kind: 'file', content })
const link = (target: string): MemoryEntry => ({ kind: 'link', target })
const frozen = { now: () => 0, budget: 1 }

function rootOf(tree: Readonly<Record<string, MemoryEntry>>) {
  return openRoot('memory', memoryStore(new Map(Object.entries(tree))), frozen)
}

describe('a root', () => {
  it('lists names sorted, and through a link', () => {
    const root = rootOf({ '/d/b': file(''), '/d/a': file(''), '/l': link('d') })
    expect(root.list('/d')).toEqual(['a', 'b'])
    expect(root.list('/l')).toEqual(['a', 'b'])
    expect(root.list('/none')).toBeUndefined()
    expect(root.list('/d/a')).toBeUndefined()
    expect(root.notes).toEqual([])
  })

  it('reads text through links, without the line ends that close it', () => {
    const root = rootOf({ '/a': file('one\ntwo\n\n'), '/l': link('m'), '/m': link('/a') })
    expect(root.text('/a')).toBe('one\ntwo')
    expect(root.text('/l')).toBe('one\ntwo')
  })

  it('reads a file in a folder behind a link', () => {
    const root = rootOf({ '/sys/class/x': link('../devices/x'), '/sys/devices/x/f': file('1\n') })
    expect(root.text('/sys/class/x/f')).toBe('1')
    expect(root.bytes('/sys/class/x/f', 1)).toEqual(new TextEncoder().encode('1'))
  })

  it('takes time that grows with a file full of line ends, not with its square', () => {
    const root = rootOf({ '/a': file(`${'\n'.repeat(250_000)}x`) })
    const start = performance.now()
    expect(root.text('/a')?.length).toBe(250_001)
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('gives the targets of those links that are wanted', () => {
    const root = rootOf({ '/fd/0': link('/dev/null'), '/fd/1': link('/dev/dri/card0'), '/fd/x': file('') })
    const links = root.links('/fd', (target) => target.startsWith('/dev/dri/'))
    expect(links).toEqual(new Map([['1', '/dev/dri/card0']]))
    expect(root.links('/none', () => true)).toBeUndefined()
  })

  it('reads what a folder listed, and looks for nothing else', () => {
    const asked: string[] = []
    const inner = memoryStore(
      new Map([
        ['/l', link('d')],
        ['/d/f', file('one\n\n')],
        ['/d/to', link('f')],
        ['/d/fifo', { kind: 'other' }],
      ]),
    )
    const store: Store = {
      ...inner,
      text(path, limit) {
        asked.push(path)
        return inner.text(path, limit)
      },
    }
    const root = openRoot('memory', store, frozen)
    const folder = root.folder('/l')
    expect([folder?.path, [...(folder?.names ?? [])].toSorted()]).toEqual(['/d', ['f', 'fifo', 'to']])
    expect([folder?.text('f'), folder?.text('to'), folder?.link('to'), folder?.bytes('f', 2)]).toEqual([
      'one',
      'one',
      'f',
      new TextEncoder().encode('on'),
    ])
    expect([folder?.text('fifo'), folder?.text('none'), folder?.text('..'), folder?.link('none')]).toEqual(
      Array.from({ length: 4 }, () => undefined),
    )
    expect(new Set(asked)).toEqual(new Set(['/d/f', '/d/to', '/d/fifo']))
    expect(root.notes.map(({ code, path }) => `${code} ${path}`)).toEqual(['not-a-file /d/fifo'])
    expect([root.folder('/d/f'), root.folder('/none')]).toEqual([undefined, undefined])
  })

  it('tells a link as it is written, and where it leads', () => {
    const root = rootOf({ '/a/driver': link('../b/drm'), '/b/drm/x': file('') })
    expect(root.link('/a/driver')).toBe('../b/drm')
    expect(root.resolve('/a/driver')).toBe('/b/drm')
    expect(root.kindOf('/a/driver')).toBe('folder')
    expect(root.link('/b/drm/x')).toBeUndefined()
  })

  it('says nothing of what is not there', () => {
    const root = rootOf({ '/l': link('nowhere') })
    expect([root.text('/none'), root.text('/l'), root.bytes('/l', 1), root.kindOf('/l')]).toEqual([
      undefined,
      undefined,
      undefined,
      'absent',
    ])
    expect(root.notes).toEqual([])
  })

  it('notes what is there and cannot be read, each once', () => {
    const root = rootOf({
      '/denied': { kind: 'denied' },
      '/fifo': { kind: 'other' },
      '/to-fifo': link('fifo'),
      '/large': file('x'.repeat(100)),
      '/cycle': link('cycle'),
    })
    for (const path of ['/denied', '/fifo', '/to-fifo', '/cycle', '/denied', '/fifo']) root.text(path)
    root.text('/large', 99)
    root.bytes('/denied', 1)
    root.list('/denied')
    expect(root.notes.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unreadable /denied',
      'not-a-file /fifo',
      'not-a-file /to-fifo',
      'cyclic-link /cycle',
      'too-large /large',
    ])
    expect(root.notes[0]?.text).toBe('/denied could not be read: this user may not.')
  })

  it('writes paths in notes so that a terminal can show them', () => {
    const root = rootOf({ '/a\u001b[31m\u202e': { kind: 'other' } })
    root.text('/a\u001b[31m\u202e')
    expect(root.notes[0]?.path).toBe('/a\\u{1b}[31m\\u{202e}')
    expect(root.notes[0]?.text).toContain('/a\\u{1b}[31m\\u{202e}')
  })

  it('stops noting at 200, but for the end of time', () => {
    let time = 0
    const names = Array.from({ length: 300 }, (_, index) => `/f${index}`)
    const tree = new Map<string, MemoryEntry>(names.map((name) => [name, { kind: 'other' }]))
    const root = openRoot('memory', memoryStore(tree), { now: () => time, budget: 10 })
    for (const name of names) root.text(name)
    expect(root.notes).toHaveLength(200)
    time = 11
    root.text('/f0')
    expect(root.notes).toHaveLength(201)
    expect(root.notes.at(-1)?.code).toBe('timed-out')
  })
})

describe('the time of a root', () => {
  /** A store that counts how often it is asked anything. */
  function counted(inner: Store): { store: Store; asked: () => number } {
    let count = 0
    const store = new Proxy(inner, {
      get(target, name, receiver) {
        count += 1
        return Reflect.get(target, name, receiver)
      },
    })
    return { store, asked: () => count }
  }

  it('once used up, nothing more is read, and one note says so', () => {
    let time = 100
    const tree = new Map<string, MemoryEntry>([
      ['/d/f', file('x')],
      ['/d/l', link('f')],
      ['/fifo', { kind: 'other' }],
    ])
    const { store, asked } = counted(memoryStore(tree))
    const root = openRoot('live', store, { now: () => time, budget: 50 })
    time = 150
    expect(root.text('/d/f')).toBe('x')
    const folder = root.folder('/d')
    time = 151
    const before = asked()
    expect([
      root.text('/d/l'),
      root.bytes('/d/f', 1),
      root.list('/d'),
      root.link('/d/l'),
      root.links('/d', () => true),
      root.resolve('/d/l'),
      root.freeBytes('/'),
      root.text('/fifo'),
      root.folder('/d'),
      folder?.text('f'),
      folder?.bytes('f', 1),
      folder?.link('l'),
    ]).toEqual(Array.from({ length: 12 }, () => undefined))
    expect(root.kindOf('/d/f')).toBe('absent')
    root.note('vanished', '/d')
    expect(asked()).toBe(before)
    expect(root.notes.map(({ code, path }) => `${code} ${path}`)).toEqual(['timed-out /d/l'])
    // A clock that is set back does not open it again.
    time = 100
    expect(root.text('/d/f')).toBeUndefined()
  })

  it('ends a listing of links in its middle', () => {
    let time = 0
    const names = Array.from({ length: 100 }, (_, index) => `/fd/${index}`)
    const inner = memoryStore(new Map(names.map((name) => [name, link('/dev/null')])))
    const slow: Store = {
      ...inner,
      target(path) {
        time += 10
        return inner.target(path)
      },
    }
    const root = openRoot('live', slow, { now: () => time, budget: 95 })
    expect(root.links('/fd', () => true)?.size).toBe(10)
    expect(root.notes.map(({ code }) => code)).toEqual(['timed-out'])
  })
})

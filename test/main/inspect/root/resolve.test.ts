import { describe, expect, it } from 'vitest'
import { type MemoryEntry, memoryStore } from '../../../../src-main/inspect/root/memory-store.ts'
import { pathResolver } from '../../../../src-main/inspect/root/resolve.ts'

const file: MemoryEntry = { kind: 'file', content: 'x' }
const link = (target: string): MemoryEntry => ({ kind: 'link', target })

function resolverOf(tree: Readonly<Record<string, MemoryEntry>>) {
  const cycles: string[] = []
  const resolver = pathResolver(memoryStore(new Map(Object.entries(tree))), (path) => cycles.push(path))
  return { ...resolver, cycles }
}

/** A chain of links l1 -> l2 -> … that ends at `end`. */
function chain(length: number, end: string): Record<string, MemoryEntry> {
  const names = Array.from({ length }, (_, index) => `/l${index + 1}`)
  return Object.fromEntries(
    names.map((name, index) => [name, link(index + 1 < length ? `l${index + 2}` : end)]),
  )
}

describe('full', () => {
  it('leaves a path without links as it is', () => {
    const { full } = resolverOf({ '/sys/a/b': file })
    expect([full('/'), full('/sys'), full('/sys/a/b')]).toEqual(['/', '/sys', '/sys/a/b'])
  })

  it('follows a relative link from the folder that it is in', () => {
    const { full } = resolverOf({
      '/sys/bus/pci/devices/x': link('../../../devices/root/x'),
      '/sys/devices/root/x/uevent': file,
    })
    expect(full('/sys/bus/pci/devices/x')).toBe('/sys/devices/root/x')
    expect(full('/sys/bus/pci/devices/x/uevent')).toBe('/sys/devices/root/x/uevent')
  })

  it('takes the parent of where a link leads, not of where it stands', () => {
    const { full } = resolverOf({ '/a/link': link('/b/c'), '/b/c/x': file, '/b/y': file, '/a/y': file })
    expect(full('/a/link/../y')).toBe('/b/y')
  })

  it('starts an absolute target at the root of the tree', () => {
    const { full } = resolverOf({
      '/etc/os-release': link('/usr/lib/os-release'),
      '/usr/lib/os-release': file,
    })
    expect(full('/etc/os-release')).toBe('/usr/lib/os-release')
  })

  it('does not leave the tree by ".."', () => {
    const { full } = resolverOf({ '/a/out': link('../../../../etc/passwd'), '/etc/passwd': file })
    expect(full('/a/out')).toBe('/etc/passwd')
    expect(full('/../../..')).toBe('/')
  })

  it('gives nothing for a link that dangles, also in the middle of a path', () => {
    const { full, cycles } = resolverOf({ '/a': link('nowhere'), '/b': link('a/x') })
    expect([full('/a'), full('/a/x'), full('/b'), full('/none/x')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(cycles).toEqual([])
  })

  it('follows forty links and no more', () => {
    const short = resolverOf({ ...chain(40, 'end'), '/end': file })
    expect(short.full('/l1')).toBe('/end')
    const long = resolverOf({ ...chain(41, 'end'), '/end': file })
    expect(long.full('/l1')).toBeUndefined()
    expect(long.cycles).toEqual(['/l1'])
  })

  it('does not let a chain that was too long spoil the shorter one at its end', () => {
    const { full } = resolverOf({ ...chain(45, 'end'), '/end/x': file })
    expect(full('/l1/x')).toBeUndefined()
    expect(full('/l30/x')).toBe('/end/x')
  })

  it.each([
    ['to itself', { '/a': link('a') }],
    ['to each other', { '/a': link('b'), '/b': link('a') }],
    ['below itself', { '/a': link('a/b/c') }],
    ['through a folder', { '/a': link('d/b'), '/d/b': link('../a') }],
  ])('gives up on links that lead %s, and tells so', (_, tree) => {
    const { full, cycles } = resolverOf(tree)
    expect(full('/a')).toBeUndefined()
    expect(full('/a/x')).toBeUndefined()
    expect(new Set(cycles)).toEqual(new Set(['/a']))
  })

  it('ends on links that double at every step', () => {
    const doubling = Object.fromEntries(
      Array.from({ length: 38 }, (_, index) => [`/l${index + 1}`, link(`l${index}/../l${index}`)]),
    )
    const { full, cycles } = resolverOf({ ...doubling, '/l0/x': file })
    expect(full('/l3')).toBe('/l0')
    expect(full('/l38')).toBeUndefined()
    expect(cycles).toEqual(['/l38'])
  })

  it('does not use up the stack on targets as long as they can be', () => {
    const long = '../d/'.repeat(800)
    const tree = Object.fromEntries(
      Array.from({ length: 39 }, (_, at) => [`/d/l${at}`, link(`${long}l${at + 1}`)]),
    )
    const { full } = resolverOf({ ...tree, '/d/l39': file })
    expect(full('/d/l0')).toBe('/d/l39')
  })

  it('refuses a target longer than any the kernel has', () => {
    const { full } = resolverOf({ '/a': link(`${'./'.repeat(500_000)}b`), '/b': file })
    expect(full('/a')).toBeUndefined()
  })
})

describe('parent', () => {
  it('follows all but the last part', () => {
    const { parent } = resolverOf({ '/a': link('b'), '/b/c': link('d'), '/b/d': file })
    expect(parent('/a/c')).toBe('/b/c')
    expect(parent('/a/not-there')).toBe('/b/not-there')
  })

  it('gives nothing below what is not there', () => {
    expect(resolverOf({ '/a': file }).parent('/b/c')).toBeUndefined()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MemoryEntry } from '../../../src-main/inspect/root/memory-store.ts'
import { anyText } from '../../any-text.ts'
import { reportOf, sampleIds, sampleTree } from './bad-roots.ts'

const TIMEOUT = { timeout: 60_000 }
const EVIL = '\u001b[31m\u202e<img src=x onerror=alert(1)>\u2066\u0007\u009b\u00ad'

/** Puts a mark into every line of a text: into its first value, or at its end. */
function poisoned(text: string): string[] {
  const lines = text.split('\n')
  return [
    lines.map((line) => (line === '' ? line : `${line}${EVIL}`)).join('\n'),
    lines.map((line) => line.replace(/[=:] ?"?/, (cut) => `${cut}${EVIL}`)).join('\n'),
    lines.map((line) => line.replace(/(?<=[A-Za-z]{3})(?=[A-Za-z]{2})/, EVIL)).join('\n'),
  ]
}

describe('names with control characters, markup and direction marks', TIMEOUT, () => {
  it('are shown and never sent, in all text files of one name', async () => {
    const tree = sampleTree('intel-nvidia')
    const texts = [...tree].flatMap(([path, entry]) =>
      entry.kind === 'file' && typeof entry.content === 'string' ? [{ path, text: entry.content }] : [],
    )
    const names = new Set(texts.map(({ path }) => nameOf(path)))
    expect(names.size).toBeGreaterThan(50)
    for (const name of names) {
      for (const way of [0, 1, 2]) {
        const bad = new Map(tree)
        for (const { path, text } of texts)
          if (nameOf(path) === name) bad.set(path, { kind: 'file', content: poisoned(text)[way] ?? '' })
        await reportOf(bad)
      }
    }
  })

  it.each(sampleIds)('are shown and never sent, in all text files at once: %s', async (id) => {
    const tree = sampleTree(id)
    for (const way of [0, 1, 2]) {
      const bad = new Map<string, MemoryEntry>()
      for (const [path, entry] of tree) {
        const text = entry.kind === 'file' && typeof entry.content === 'string' ? entry.content : undefined
        const keep = text === undefined || /\/(?:uevent|vendor|device|status)$/.test(path)
        bad.set(path, keep ? entry : { kind: 'file', content: poisoned(text)[way] ?? '' })
      }
      expect((await reportOf(bad)).devices.length).toBeGreaterThan(0)
    }
  })

  it.each(sampleIds)('are shown and never sent, in the names of all files and links: %s', async (id) => {
    const bad = new Map<string, MemoryEntry>()
    for (const [path, entry] of sampleTree(id)) {
      bad.set(path, entry)
      bad.set(`${path}${EVIL}`, entry)
      if (entry.kind === 'link') bad.set(`${path}x`, { kind: 'link', target: `${entry.target}${EVIL}` })
    }
    expect((await reportOf(bad)).cards.length).toBeGreaterThan(0)
  })

  it.each(sampleIds)('are shown and never sent, in paths that cannot be read: %s', async (id) => {
    const bad = sampleTree(id)
    for (const path of [...bad.keys()]) bad.set(`${path}${EVIL}`, { kind: 'denied' })
    await expect(reportOf(bad)).resolves.toBeDefined()
  })
})

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

describe('any machine with anything broken', TIMEOUT, () => {
  type Change = (tree: Map<string, MemoryEntry>, path: string) => void
  const text = fc.oneof(
    anyText,
    fc.constantFrom(
      '',
      '\n',
      '0',
      '-1',
      '9'.repeat(400),
      '\0'.repeat(5000),
      'x'.repeat(300_000),
      '\n'.repeat(300_000),
    ),
    anyText.map((found) => `${found}\n`.repeat(50)),
  )
  const setTo =
    (entry: MemoryEntry): Change =>
    (tree, path) =>
      tree.set(path, entry)
  const change: fc.Arbitrary<Change> = fc.oneof(
    { weight: 4, arbitrary: text.map((content) => setTo({ kind: 'file', content })) },
    {
      weight: 2,
      arbitrary: fc.uint8Array({ maxLength: 600 }).map((content) => setTo({ kind: 'file', content })),
    },
    { weight: 2, arbitrary: fc.constant<Change>((tree, path) => tree.delete(path)) },
    {
      weight: 3,
      arbitrary: fc.constantFrom('folder', 'other', 'denied').map((kind) => setTo({ kind })),
    },
    {
      weight: 3,
      arbitrary: fc
        .constantFrom(
          '.',
          '..',
          '/',
          '/sys',
          '/sys/bus/pci/devices/0000:01:00.0',
          '../../../../..',
          'x',
          EVIL,
        )
        .map((target) => setTo({ kind: 'link', target })),
    },
    // A link to itself, and one file's content in the place of another.
    {
      weight: 1,
      arbitrary: fc.constant<Change>((tree, path) => tree.set(path, { kind: 'link', target: path })),
    },
    {
      weight: 2,
      arbitrary: fc.nat().map<Change>((pick) => (tree, path) => {
        const other = [...tree.values()][pick % tree.size]
        if (other) tree.set(path, other)
      }),
    },
  )
  const changes = fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 30 })

  it('gives a report that keeps to the schema', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sampleIds), changes, async (id, list) => {
        const tree = sampleTree(id)
        const paths = [...tree.keys()]
        for (const [pick, apply] of list) apply(tree, paths[pick % paths.length] ?? '/')
        const start = performance.now()
        const report = await reportOf(tree)
        expect(report.readiness.length).toBeGreaterThan(5)
        expect(performance.now() - start).toBeLessThan(5000)
      }),
      { numRuns: 120, interruptAfterTimeLimit: 50_000 },
    )
  })

  it('gives a report where every file of one name is broken', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sampleIds), fc.nat(), change, async (id, pick, apply) => {
        const tree = sampleTree(id)
        const names = [...new Set([...tree.keys()].map((path) => path.split('/').at(-1)))]
        const name = names[pick % names.length]
        for (const path of [...tree.keys()]) if (path.endsWith(`/${name}`)) apply(tree, path)
        expect((await reportOf(tree)).schema).toBe(1)
      }),
      { numRuns: 120, interruptAfterTimeLimit: 50_000 },
    )
  })
})

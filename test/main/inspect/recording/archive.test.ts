import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { type Header, pack } from 'tar-stream'
import { describe, expect, it } from 'vitest'
import { readArchive } from '../../../../src-main/inspect/recording/archive-read.ts'
import { writeArchive } from '../../../../src-main/inspect/recording/archive-write.ts'
import type { MemoryEntry, MemoryTree } from '../../../../src-main/inspect/root/memory-store.ts'

const DATE = new Date('2026-03-04T05:06:07Z')

async function tar(...headers: (Partial<Header> & { name: string; content?: string })[]): Promise<Buffer> {
  const archive = pack()
  for (const { content = '', ...header } of headers) {
    if ((header.type ?? 'file') === 'file') archive.entry(header, content)
    else archive.entry(header)
  }
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) if (chunk instanceof Buffer) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** A tree in which contents are bytes, as a tree from an archive has them. */
function inBytes(tree: MemoryTree) {
  return new Map(
    [...tree].map(([path, entry]) => [
      path,
      entry.kind === 'file' ? { kind: 'file', content: [...Buffer.from(entry.content)] } : entry,
    ]),
  )
}

async function read(bytes: Uint8Array) {
  const reading = await readArchive(bytes)
  return reading.ok ? inBytes(reading.tree) : reading.problem
}

const segment = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((text) => text.replaceAll('/', '_').replaceAll('\0', '_').toWellFormed())
  .filter((text) => text !== '.' && text !== '..')
const path = fc.array(segment, { minLength: 1, maxLength: 5 }).map((parts) => `/${parts.join('/')}`)
const entry: fc.Arbitrary<MemoryEntry> = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }).map((content): MemoryEntry => ({ kind: 'file', content })),
  fc
    .string({ unit: 'grapheme' })
    .map((content): MemoryEntry => ({ kind: 'file', content: content.toWellFormed() })),
  path.map((target): MemoryEntry => ({ kind: 'link', target })),
  fc.constantFrom<MemoryEntry>({ kind: 'folder' }, { kind: 'other' }, { kind: 'denied' }),
)

describe('the archive of a recording', () => {
  it('gives the tree back that was written, with empty files for nodes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(path, entry), { minLength: 1, maxLength: 10 }), async (entries) => {
        const tree = new Map(entries)
        const expected = [...tree].map(([at, found]): [string, MemoryEntry] => [
          at,
          found.kind === 'other' ? { kind: 'file', content: '' } : found,
        ])
        expect(await read(await writeArchive(tree, DATE))).toEqual(inBytes(new Map(expected)))
      }),
    )
  })

  it('is the same bytes for the same tree and date, in whatever order the tree was made', async () => {
    const entries: [string, MemoryEntry][] = [
      ['/b', { kind: 'file', content: 'x' }],
      ['/a/c', { kind: 'link', target: '../b' }],
    ]
    const one = await writeArchive(new Map(entries), DATE)
    expect(Buffer.from(await writeArchive(new Map(entries.toReversed()), DATE)).equals(one)).toBe(true)
    expect(Buffer.from(await writeArchive(new Map(entries), new Date(0))).equals(one)).toBe(false)
    // Bytes 4 to 7 of a gzip header are a time (RFC 1952).
    expect([...one.subarray(4, 8)]).toEqual([0, 0, 0, 0])
  })

  it('is read with and without compression', async () => {
    const archive = await writeArchive(new Map([['/sys/a', { kind: 'file', content: '1' }]]), DATE)
    expect(await read(gunzipSync(archive))).toEqual(await read(archive))
  })

  it('is read as other programs write it', async () => {
    const archive = await tar(
      { name: './', type: 'directory' },
      { name: './sys/' },
      { name: 'sys//kernel/./x', content: '1' },
      { name: './sys/kernel/x', content: '2' },
      { name: './sys/hard', type: 'link', linkname: './sys/kernel/x' },
      { name: './dev/null', type: 'character-device' },
      { name: './dev/pipe', type: 'fifo' },
      { name: './abs', type: 'symlink', linkname: '/etc/passwd' },
      { name: './locked', type: 'file', mode: 0o10000 },
    )
    expect(await read(archive)).toEqual(
      new Map<string, unknown>([
        ['/sys', { kind: 'folder' }],
        ['/sys/kernel/x', { kind: 'file', content: [0x32] }],
        ['/sys/hard', { kind: 'other' }],
        ['/dev/null', { kind: 'other' }],
        ['/dev/pipe', { kind: 'other' }],
        ['/abs', { kind: 'link', target: '/etc/passwd' }],
        ['/locked', { kind: 'denied' }],
      ]),
    )
  })

  it('is refused when it holds a path that leads out', async () => {
    for (const name of ['/etc/passwd', '../x', './sys/../../x', `sys/${'x/'.repeat(3000)}y`]) {
      expect(await read(await tar({ name: './sys/ok', content: '1' }, { name, content: '2' })), name).toBe(
        'unsafe-path',
      )
    }
  })

  it('is refused when it is cut anywhere', async () => {
    const whole = Buffer.from(
      await writeArchive(new Map([['/a', { kind: 'file', content: 'x'.repeat(3000) }]]), DATE),
    )
    for (let length = 2; length < whole.length; length += 5) {
      expect(await read(whole.subarray(0, length)), `${length} bytes`).toBe('damaged')
    }
    expect(await read(gunzipSync(whole).subarray(0, 1200))).toBe('damaged')
  })

  it('is refused when it unpacks to more than 256 MiB, without being unpacked whole', async () => {
    const bomb = gzipSync(Buffer.alloc(300 * 1024 * 1024), { level: 1 })
    expect(bomb.length).toBeLessThan(4 * 1024 * 1024)
    expect(await read(bomb)).toBe('too-large')
  })

  it('is refused when it has more bytes or entries than it may', async () => {
    const tree = new Map(['/a', '/b', '/c'].map((at) => [at, { kind: 'file', content: 'x' } as const]))
    const archive = await writeArchive(tree, DATE)
    const { length } = gunzipSync(archive)
    const verdict = async (bytes: number, entries: number) => {
      const reading = await readArchive(archive, { bytes, entries })
      return reading.ok ? 'ok' : reading.problem
    }
    expect(await verdict(length, 3)).toBe('ok')
    expect(await verdict(length - 1, 3)).toBe('too-large')
    expect(await verdict(length, 2)).toBe('too-large')
    const plain = await readArchive(gunzipSync(archive), { bytes: length - 1, entries: 3 })
    expect(plain).toEqual({ ok: false, problem: 'too-large' })
  })

  it('is refused when it is something else, whatever it is, within a second', async () => {
    expect(await read(new Uint8Array())).toBe('not-an-archive')
    expect(await read(Buffer.from('{"schema": 1}'))).toBe('not-an-archive')
    expect(await read(gzipSync('hello'))).toBe('not-an-archive')
    const whole = gunzipSync(
      await writeArchive(new Map([['/a', { kind: 'file', content: 'x'.repeat(700) }]]), DATE),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 4000 }),
          fc.uint8Array({ maxLength: 4000 }).map((bytes) => gzipSync(bytes)),
          fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }).map((changes) => {
            const bytes = Buffer.from(whole)
            for (const [at, value] of changes) bytes[at] = value
            return bytes
          }),
        ),
        async (bytes) => {
          const start = performance.now()
          await readArchive(bytes)
          expect(performance.now() - start).toBeLessThan(5000)
        },
      ),
    )
  })
})

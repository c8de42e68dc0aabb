import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diskFiles } from '../../../../src-main/helper/machine/disk-files.ts'
import { temporaryName } from '../../../../src-main/helper/machine/replace.ts'
import { canMount, withLittleRoom, withReadOnly } from '../../../fixtures/scratch/faults.ts'
import { scratchRoot } from '../../../fixtures/scratch/scratch-root.ts'
import { withTemporaryFolder } from '../../../fixtures/temporary-folder.ts'

const isRoot = process.geteuid?.() === 0

/** A folder with a file, a link to it, a link to its folder, and what lies outside. */
const withFiles = (
  use: (files: ReturnType<typeof diskFiles>, path: string) => void | Promise<void>,
): Promise<void> =>
  withTemporaryFolder(20, async (folder) => {
    const path = join(folder, 'root')
    mkdirSync(join(path, 'etc'), { recursive: true })
    writeFileSync(join(path, 'etc/file'), 'old')
    writeFileSync(join(folder, 'outside'), 'theirs')
    symlinkSync('file', join(path, 'etc/link'))
    symlinkSync('etc', join(path, 'linked'))
    symlinkSync('../../outside', join(path, 'etc/out'))
    await use(diskFiles(path), path)
  })

describe('files on disk', () => {
  it('writes with exactly the rights that it is given, and keeps no temporary file', () =>
    withFiles((files, path) => {
      const mask = process.umask(0o077)
      try {
        expect(files.write('/etc/file', 'new', 0o644)).toEqual({ ok: true })
        expect(files.write('/etc/another', 'new', 0o755)).toEqual({ ok: true })
        expect(files.makeFolder('/etc/a/b', 0o755)).toEqual({ ok: true, made: ['/etc/a', '/etc/a/b'] })
      } finally {
        process.umask(mask)
      }
      expect(readFileSync(join(path, 'etc/file'), 'utf8')).toBe('new')
      expect(
        ['etc/file', 'etc/another', 'etc/a'].map((name) => statSync(join(path, name)).mode & 0o777),
      ).toEqual([0o644, 0o755, 0o755])
      expect(readdirSync(join(path, 'etc')).sort()).toEqual(['a', 'another', 'file', 'link', 'out'])
    }))

  it.each(['/etc/link', '/etc/out', '/linked/file', '/linked/new'])(
    'refuses to change %s, as a link is there',
    (name) =>
      withFiles((files, path) => {
        const outcomes = [
          files.write(name, 'new', 0o644),
          files.copy('/etc/file', name),
          files.setModified(name, 0),
          files.create(name, '', 0o600) === 'exists' ? 'exists' : files.remove(name),
          files.makeFolder(`${name}/x`, 0o755),
        ]
        for (const outcome of outcomes)
          if (outcome !== 'exists') expect(outcome).toMatchObject({ ok: false, why: 'link' })
        expect(files.read(name)).toBeUndefined()
        expect(files.hash(name)).toBeUndefined()
        expect(readFileSync(join(path, 'etc/file'), 'utf8')).toBe('old')
        expect(readFileSync(join(path, '../outside'), 'utf8')).toBe('theirs')
      }),
  )

  it.skipIf(!isRoot)("refuses somebody else's file, and a file in somebody else's folder", () =>
    withFiles((files, path) => {
      chownSync(join(path, 'etc/file'), 1000, 1000)
      expect(files.write('/etc/file', 'new', 0o644)).toMatchObject({ ok: false, why: 'foreign' })
      expect(files.remove('/etc/file')).toMatchObject({ ok: false, why: 'foreign' })
      mkdirSync(join(path, 'home'))
      chownSync(join(path, 'home'), 1000, 1000)
      expect(files.write('/home/new', 'new', 0o644)).toMatchObject({ ok: false, why: 'foreign' })
      expect(readFileSync(join(path, 'etc/file'), 'utf8')).toBe('old')
    }),
  )

  it.each(['etc/file', '/etc/../etc/file', '/etc/./file', '/etc/fi\0le', '', '/'])(
    'takes %j for no path',
    (path) =>
      withFiles((files) => {
        expect(files.write(path, 'x', 0o644).ok).toBe(false)
        expect(files.read(path)).toBeUndefined()
      }),
  )

  it('copies a file with its rights and its time, and gives it others where it is told to', () =>
    withFiles((files, path) => {
      const time = new Date('2024-02-03T04:05:06.789Z')
      chmodSync(join(path, 'etc/file'), 0o640)
      utimesSync(join(path, 'etc/file'), time, time)
      expect(files.copy('/etc/file', '/etc/copy')).toEqual({ ok: true })
      expect(files.stat('/etc/copy')).toMatchObject({ kind: 'file', mode: 0o640, bytes: 3 })
      expect(Math.floor(files.stat('/etc/copy')?.modified ?? 0)).toBe(time.getTime())
      const other = { mode: 0o600, uid: -1, gid: -1, modified: 1_700_000_000_123 }
      expect(files.restore('/etc/file', '/etc/copy', other)).toEqual({ ok: true })
      expect(files.stat('/etc/copy')?.mode).toBe(0o600)
      expect(Math.floor(files.stat('/etc/copy')?.modified ?? 0)).toBe(1_700_000_000_123)
    }))

  it('removes what an interrupted write left, and nothing that somebody put there', () =>
    withFiles((files, path) => {
      writeFileSync(join(path, 'etc', temporaryName('file')), 'half')
      files.sweep('/etc/file')
      expect(files.stat(`/etc/${temporaryName('file')}`)).toBeUndefined()
      symlinkSync('file', join(path, 'etc', temporaryName('file')))
      expect(files.write('/etc/file', 'new', 0o644)).toMatchObject({ ok: false, why: 'link' })
      expect(readFileSync(join(path, 'etc/file'), 'utf8')).toBe('old')
    }))

  it('lets one of several make a new file', () =>
    withFiles((files) => {
      expect(files.create('/etc/claim', 'mine', 0o600)).toEqual({ ok: true })
      expect(files.create('/etc/claim', 'yours', 0o600)).toBe('exists')
      expect(files.text('/etc/claim')).toBe('mine')
    }))

  it('puts a file in the place of another of the same folder only', () =>
    withFiles((files) => {
      files.write('/etc/new', 'new', 0o600)
      expect(files.replace('/etc/new', '/etc/file')).toEqual({ ok: true })
      expect(files.text('/etc/file')).toBe('new')
      expect(files.replace('/etc/gone', '/etc/file')).toMatchObject({ why: 'absent' })
      expect(files.replace('/etc/file', '/file')).toMatchObject({ why: 'other' })
    }))

  it('removes a folder only when it is empty', () =>
    withFiles((files) => {
      files.makeFolder('/a', 0o755)
      expect(files.removeFolder('/etc').ok).toBe(false)
      expect(files.removeFolder('/a')).toEqual({ ok: true })
      expect(files.stat('/etc/file')?.kind).toBe('file')
    }))

  it.skipIf(!canMount)(
    'says that a disk is full or read-only, and leaves the old content whole',
    async () => {
      const root = scratchRoot({ family: 'debian', machine: 'intel-nvidia' })
      try {
        const files = diskFiles(root.path)
        files.write('/boot/file', 'old', 0o644)
        await withLittleRoom(root, '/boot', 16 * 1024, async () => {
          const big = Buffer.alloc(256 * 1024)
          expect(files.write('/boot/file', big, 0o644)).toMatchObject({ ok: false, why: 'full' })
          expect(files.text('/boot/file')).toBe('old')
          expect(files.stat(`/boot/${temporaryName('file')}`)).toBeUndefined()
        })
        await withReadOnly(root, '/etc', async () => {
          expect(files.write('/etc/hostname', 'x', 0o644)).toMatchObject({ ok: false, why: 'read-only' })
        })
      } finally {
        root.remove()
      }
    },
  )
})

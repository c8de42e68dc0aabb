import { execFileSync } from 'node:child_process'
import { chmodSync, closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { diskStore } from '../../../../src-main/inspect/root/disk-store.ts'
import { asNobody, inFolder } from './on-disk.ts'

const LIMIT = 256 * 1024
const DISK_STORE = new URL('../../../../src-main/inspect/root/disk-store.ts', import.meta.url).href
const refused = (failure: string) => ({ ok: false, failure })

describe('diskStore', () => {
  it('reads text, bytes, names and targets', async () => {
    await inFolder((folder) => {
      mkdirSync(`${folder}/d`)
      writeFileSync(`${folder}/d/f`, 'héllo\n')
      symlinkSync('d/f', `${folder}/l`)
      const store = diskStore(folder)
      expect(store.text('/d/f', LIMIT)).toEqual({ ok: true, content: 'héllo\n' })
      expect(store.bytes('/d/f', 2)).toEqual({ ok: true, content: Buffer.from([0x68, 0xc3]) })
      expect(store.names('/')?.toSorted()).toEqual(['d', 'l'])
      expect(store.target('/l')).toBe('d/f')
      expect(['/d', '/d/f', '/l', '/none', '/d/f/x'].map((path) => store.kind(path))).toEqual([
        'folder',
        'file',
        'link',
        'absent',
        'absent',
      ])
    })
  })

  it('follows no link by itself', async () => {
    await inFolder((folder) => {
      writeFileSync(`${folder}/f`, 'secret')
      symlinkSync('f', `${folder}/l`)
      const store = diskStore(folder)
      expect(store.text('/l', LIMIT)).toEqual(refused('not-a-file'))
      expect(store.bytes('/l', 4)).toEqual(refused('not-a-file'))
    })
  })

  it('does not wait for the other end of a FIFO', async () => {
    await inFolder((folder) => {
      mkdirSync(`${folder}/sys`)
      execFileSync('mkfifo', [`${folder}/fifo`, `${folder}/sys/fifo`])
      // Asked in a program of its own: one that waits there can only be ended from outside.
      const script = `import { diskStore } from ${JSON.stringify(DISK_STORE)}
        const store = diskStore(${JSON.stringify(folder)})
        const answers = ['/fifo', '/sys/fifo'].flatMap((path) => [store.kind(path), store.text(path, 64),
          store.bytes(path, 64), store.bytes(path, 1024 * 1024), store.names(path) ?? 'none'])
        process.stdout.write(JSON.stringify(answers))`
      const limits = { timeout: 10_000, killSignal: 'SIGKILL', encoding: 'utf8' } as const
      const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], limits)
      const file = refused('not-a-file')
      expect(JSON.parse(printed)).toEqual([1, 2].flatMap(() => ['other', file, file, file, 'none']))
    })
  })

  it('does not wait for a writer that holds a FIFO open and says nothing', async () => {
    await inFolder((folder) => {
      execFileSync('mkfifo', [`${folder}/fifo`])
      // Open for both directions does not wait, and leaves a writer.
      const writer = openSync(`${folder}/fifo`, 'r+')
      try {
        expect(diskStore(folder).text('/fifo', LIMIT)).toEqual(refused('not-a-file'))
      } finally {
        closeSync(writer)
      }
    })
  })

  it('takes a folder and a socket for no file', async () => {
    await inFolder(async (folder) => {
      mkdirSync(`${folder}/d`)
      const server = createServer()
      await new Promise<void>((ready) => server.listen(`${folder}/socket`, ready))
      const store = diskStore(folder)
      for (const path of ['/d', '/socket']) {
        expect(store.text(path, LIMIT)).toEqual(refused('not-a-file'))
        expect(store.bytes(path, 64)).toEqual(refused('not-a-file'))
      }
      expect(store.kind('/socket')).toBe('other')
      await new Promise((closed) => server.close(closed))
    })
  })

  it('refuses a file of three gigabytes after it has read what is allowed, and gives its first bytes', async () => {
    await inFolder((folder) => {
      const file = openSync(`${folder}/huge`, 'w')
      ftruncateSync(file, 3 * 1024 ** 3)
      closeSync(file)
      const store = diskStore(folder)
      const start = performance.now()
      expect(store.text('/huge', LIMIT)).toEqual(refused('too-large'))
      expect(store.bytes('/huge', 64)).toEqual({ ok: true, content: Buffer.alloc(64) })
      expect(performance.now() - start).toBeLessThan(5000)
    })
  })

  it('reads up to the limit and not one byte more', async () => {
    await inFolder((folder) => {
      for (const size of [0, 63, 64, 65_535, 65_536, 65_537, 200_000]) {
        writeFileSync(`${folder}/f`, 'x'.repeat(size))
        const store = diskStore(folder)
        expect(store.text('/f', size)).toEqual({ ok: true, content: 'x'.repeat(size) })
        if (size > 0) expect(store.text('/f', size - 1)).toEqual(refused('too-large'))
      }
    })
  })

  it('tells what it may not read from what is not there', async () => {
    await inFolder(async (folder) => {
      writeFileSync(`${folder}/secret`, 'x', { mode: 0 })
      mkdirSync(`${folder}/closed`)
      writeFileSync(`${folder}/closed/f`, 'x')
      chmodSync(`${folder}/closed`, 0)
      chmodSync(folder, 0o755)
      const store = diskStore(folder)
      await asNobody(() => {
        expect(store.text('/secret', LIMIT)).toEqual(refused('denied'))
        expect(store.text('/closed/f', LIMIT)).toEqual(refused('denied'))
        expect(store.names('/closed')).toBeUndefined()
        expect(store.kind('/closed')).toBe('folder')
        expect(store.kind('/closed/f')).toBe('denied')
        expect(store.text('/none', LIMIT)).toEqual(refused('absent'))
      })
    })
  })

  it('gives up on a device node that never ends', async ({ skip }) => {
    await inFolder((folder) => {
      mkdirSync(`${folder}/sys`)
      try {
        execFileSync('mknod', [`${folder}/sys/zero`, 'c', '1', '5'], { stdio: 'ignore' })
      } catch {
        skip('only root can make device nodes')
      }
      const store = diskStore(folder)
      expect(store.kind('/sys/zero')).toBe('other')
      expect(store.text('/sys/zero', 8192)).toEqual(refused('too-large'))
      expect(store.bytes('/sys/zero', 64)).toEqual({ ok: true, content: Buffer.alloc(64) })
    })
  })

  it('says of names that no file can have that they are not there or not readable', () => {
    const store = diskStore('/')
    for (const path of ['/a\0b', `/${'x'.repeat(300)}`, `/${'x/'.repeat(5000)}`]) {
      expect(store.text(path, LIMIT).ok).toBe(false)
      expect(store.bytes(path, 10).ok).toBe(false)
      expect(store.names(path)).toBeUndefined()
      expect(store.target(path)).toBeUndefined()
      expect(['absent', 'denied']).toContain(store.kind(path))
    }
  })

  it('tells the size of plain files without reading them', async () => {
    await inFolder(async (folder) => {
      writeFileSync(`${folder}/secret`, 'abc', { mode: 0o600 })
      symlinkSync('secret', `${folder}/link`)
      chmodSync(folder, 0o755)
      await asNobody(() => {
        const store = diskStore(folder)
        expect(['/secret', '/link', '/', '/none'].map(store.size)).toEqual([
          3,
          undefined,
          undefined,
          undefined,
        ])
      })
    })
  })

  it('tells what every user may read, whoever asks', async () => {
    await inFolder((folder) => {
      for (const name of ['open', 'closed']) mkdirSync(`${folder}/${name}`)
      writeFileSync(`${folder}/open/a`, '', { mode: 0o644 })
      writeFileSync(`${folder}/open/b`, '', { mode: 0o640 })
      writeFileSync(`${folder}/closed/a`, '', { mode: 0o644 })
      chmodSync(`${folder}/closed`, 0o750)
      const paths = ['/open/a', '/open/b', '/closed/a', '/open', '/none']
      expect(paths.map(diskStore(folder).isPublic)).toEqual([true, false, false, false, false])
    })
  })

  it('knows the free space of the machine itself, and of no copy', async () => {
    expect(diskStore('').freeBytes('/')).toBeGreaterThan(0)
    expect(diskStore('').freeBytes('/no-such-folder')).toBeUndefined()
    await inFolder((folder) => expect(diskStore(folder).freeBytes('/')).toBeUndefined())
  })
})

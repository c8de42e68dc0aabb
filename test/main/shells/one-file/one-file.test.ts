import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import manifest from '../../../../package.json' with { type: 'json' }
import type { ReadingTask } from '../../../../src-main/inspect/shared-reading/reader.ts'
import { messageSchema } from '../../../../src-shared/change/messages.ts'
import { hostReportSchema } from '../../../../src-shared/host/report.ts'
import { restart } from '../../../fixtures/scratch/restart.ts'
import { canEnterRoots, withScratchRoot } from '../../../fixtures/scratch/scratch-root.ts'
import { withTemporaryFolder } from '../../../fixtures/temporary-folder.ts'
import { runBuilt } from '../cli/built-cli.ts'
import { send } from '../web/client.ts'
import { isOneFileBuilt, oneFile, runOneFile } from './built.ts'

const LARGE = Number.POSITIVE_INFINITY

/** The libraries that it is linked to, as paths. */
function libraries(): string[] {
  const { stdout } = spawnSync('ldd', [oneFile], { encoding: 'utf8' })
  return [...stdout.matchAll(/(\/\S+) \(0x/g)].flatMap(([, path]) => path ?? [])
}

/** Many functions, so that a second thread shares the reading. */
function manyFunctions(folder: string): void {
  for (let index = 0; index < 700; index += 1) {
    const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')
    const place = join(folder, `sys/bus/pci/devices/0000:${hex(index >> 3, 2)}:00.${index & 7}`)
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, 'uevent'), `PCI_CLASS=30000\nPCI_ID=10DE:${hex(index, 4).toUpperCase()}\n`)
  }
}

describe.skipIf(!isOneFileBuilt)('handoverctl as one file', () => {
  it('starts without an environment, and takes no options of Node from one', () => {
    expect(runOneFile(['--version'])).toEqual({
      code: 0,
      printed: `handoverctl ${manifest.version}\n`,
      complained: '',
    })
    const env = { NODE_OPTIONS: '--require /nowhere.js', NODE_DEBUG: 'module' }
    expect(runOneFile(['--version'], { env })).toMatchObject({ code: 0, complained: '' })
  })

  it.skipIf(process.getuid?.() !== 0)(
    'needs nothing of the system but the libraries of C and C++',
    async () => {
      const found = libraries()
      expect(found.map((path) => path.split('/').at(-1)?.split('.so')[0]).sort()).toEqual(
        ['ld-linux-x86-64', 'libc', 'libdl', 'libgcc_s', 'libm', 'libpthread', 'libstdc++'].sort(),
      )
      await withTemporaryFolder(LARGE, async (folder) => {
        for (const path of found) {
          mkdirSync(join(folder, dirname(path)), { recursive: true })
          await copyFile(path, join(folder, path))
        }
        await copyFile(oneFile, join(folder, 'handoverctl'))
        const ran = spawnSync('chroot', [folder, '/handoverctl', 'inspect', '--json'], {
          env: { PATH: '/usr/sbin:/usr/bin' },
          encoding: 'utf8',
        })
        expect(ran.stderr).toBe('')
        expect(hostReportSchema.parse(JSON.parse(ran.stdout)).devices).toEqual([])
      })
    },
  )

  it('inspects as the bundle does, with the names of devices and with the second thread', async () => {
    await withTemporaryFolder(2_000, async (folder) => {
      manyFunctions(folder)
      const ran = runOneFile(['inspect', '--json', '--root', folder])
      const built = await runBuilt('inspect', '--json', '--root', folder)
      expect(ran.code).toBe(0)
      const report = hostReportSchema.parse(JSON.parse(ran.printed))
      expect(report).toEqual(built.json())
      expect(report.devices).toHaveLength(700)
      expect(report.devices[8]?.vendorName).toBe('NVIDIA Corporation')
    })
  })

  it('has a second thread that can run from its text alone', async () => {
    await withTemporaryFolder(2_000, async (folder) => {
      manyFunctions(folder)
      const addresses = readdirSync(join(folder, 'sys/bus/pci/devices'))
      const task: ReadingTask = {
        ...{ kind: 'folder', base: folder, budget: 20_000, addresses },
        next: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
      }
      const script = readFileSync(join(dirname(oneFile), 'parts/reading-thread.mjs'), 'base64')
      const thread = new Worker(new URL(`data:text/javascript;base64,${script}`), { workerData: task })
      const [share] = await once(thread, 'message')
      expect(share.functions).toHaveLength(700)
    })
  })

  it('serves the window, and inspects for it in a thread', async () => {
    const child = spawn(oneFile, ['web', '--no-open'], {
      env: {},
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    try {
      const line = await new Promise<string>((ready) => createInterface(child.stdout).once('line', ready))
      const url = new URL(line)
      const port = Number(url.port)
      const own = { host: url.host, origin: url.origin, 'sec-fetch-site': 'same-origin' }
      const entered = await send(port, { path: `/${url.search}`, headers: { host: url.host } })
      const cookie = entered.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
      const page = await send(port, { path: '/', headers: { ...own, cookie } })
      const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(page.body)?.[1] ?? ''
      const loaded = await send(port, { path: `/${script}`, headers: { ...own, cookie } })
      expect([page.status, loaded.status]).toEqual([200, 200])
      expect(loaded.headers['content-type']).toContain('text/javascript')
      const missing = await send(port, { path: '/../one-file.cjs', headers: { ...own, cookie } })
      expect(missing.status).toBe(404)
      const key = entered.headers.location?.split('#key=')[1] ?? ''
      const answer = await send(port, {
        method: 'POST',
        path: '/api/call',
        headers: { ...own, cookie, 'x-handover-key': key, 'content-type': 'application/json' },
        body: JSON.stringify({
          name: 'host:inspect',
          input: { source: { kind: 'sample', id: 'twin-nvidia' } },
        }),
      })
      expect(answer.body).toContain('"ok":true')
      expect(hostReportSchema.parse(JSON.parse(answer.body).value).cards.length).toBeGreaterThan(1)
    } finally {
      child.kill('SIGTERM')
    }
  })
})

describe.skipIf(!isOneFileBuilt)('the helper in the one file', () => {
  it('is what it is called by, and greets', async () => {
    await withTemporaryFolder(10, async (folder) => {
      const link = join(folder, 'handover-helper')
      symlinkSync(oneFile, link)
      for (const [program, words] of [
        [link, ['inspect']],
        [oneFile, ['helper', 'inspect']],
      ] as const) {
        const ran = runOneFile(words, { program, input: '{}' })
        const messages = ran.printed
          .trimEnd()
          .split('\n')
          .map((line) => messageSchema.parse(JSON.parse(line)))
        expect(messages).toMatchObject([
          { type: 'greeting', version: manifest.version },
          { type: 'result', result: { tag: 'refused', refusals: [{ code: 'bad-request' }] } },
        ])
      }
    })
  })

  it.skipIf(!canEnterRoots)(
    'changes a system, and the copy that it leaves there takes the change back',
    async () => {
      await withScratchRoot({ family: 'fedora', machine: 'intel-arc' }, async (root) => {
        const at = ['--root', root.path]
        const copy = join(root.path, 'usr/local/libexec/gpu-handover/handover-helper')
        const applied = runOneFile(['apply', '--card', '03:00.0', '--yes', ...at])
        expect(applied.code).toBe(5)
        expect(spawnSync('cmp', [oneFile, copy]).status).toBe(0)
        restart(root)
        expect(runOneFile(['verify', ...at]).code).toBe(0)
        // As in a rescue shell: nobody asks, nothing is on standard input, and sentences are printed.
        const undone = runOneFile(['undo', ...at], { program: copy, stdio: ['ignore', 'pipe', 'pipe'] })
        expect(undone).toMatchObject({ code: 0, printed: expect.stringContaining('taken back') })
        expect(existsSync(copy)).toBe(false)
      })
    },
    120_000,
  )
})

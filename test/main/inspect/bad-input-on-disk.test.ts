import { execFile, execFileSync } from 'node:child_process'
import {
  closeSync,
  copyFileSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diskStore } from '../../../src-main/inspect/root/disk-store.ts'
import type { HostReport } from '../../../src-shared/host/report.ts'
import { writeTree } from '../../fixtures/build-root.ts'
import { reportOfStore, sampleTree } from './bad-roots.ts'
import { asNobody } from './root/on-disk.ts'
import { temporaryFolder } from './shared-reading/temporary-folder.ts'

const TIMEOUT = { timeout: 20_000 }
const PRINT_REPORT = fileURLToPath(new URL('./print-report.ts', import.meta.url))
const run = promisify(execFile)
const GIGABYTE = 1024 ** 3
const CARD = '/sys/devices/pci0000:00/0000:00:01.0/0000:01:00.0'

const tree = sampleTree('intel-nvidia')
const files = [...tree].flatMap(([path, entry]) => (entry.kind === 'file' ? [path] : []))
/** One file of each name that inspect knows: all that can stand in the way of one. */
const oneOfEach = [...new Map(files.map((path) => [path.replace(/.*\//, ''), path])).values()]

describe('a root on disk', TIMEOUT, () => {
  const folder = temporaryFolder()
  let base = ''

  beforeEach(() => {
    base = join(folder.path, 'root')
    mkdirSync(base)
    writeTree(tree, base)
  })
  afterEach(() => folder.remove())

  const report = () => reportOfStore(diskStore(base), 'folder')
  /** The same from a program of its own, which is killed after ten seconds. */
  const reportInTime = async (): Promise<HostReport> => {
    const limits = { timeout: 10_000, killSignal: 'SIGKILL', maxBuffer: 64 * 1024 * 1024 } as const
    return JSON.parse((await run(process.execPath, [PRINT_REPORT, base], limits)).stdout)
  }
  const replaced = (path: string, make: (place: string) => void) => {
    const place = join(base, path)
    mkdirSync(dirname(place), { recursive: true })
    rmSync(place, { recursive: true, force: true })
    make(place)
  }
  const sparse = (bytes: number) => (place: string) => {
    const file = openSync(place, 'w')
    ftruncateSync(file, bytes)
    closeSync(file)
  }
  const notesOf = (found: HostReport) => found.notes.map(({ code, path }) => `${code} ${path}`)

  it('is read without a note', async () => {
    const found = await report()
    expect(found.notes).toEqual([])
    expect(found.cards).toHaveLength(2)
  })

  it('that is not there, or is a file, gives a report that says so', async () => {
    for (const place of [join(folder.path, 'nowhere'), join(base, 'etc/os-release')]) {
      const found = await reportOfStore(diskStore(place), 'folder')
      expect(notesOf(found)).toContain('not-a-root /')
      expect(found.devices).toEqual([])
    }
  })

  it('does not wait for FIFOs in the place of files', async () => {
    const fifos = [
      `${CARD}/uevent`,
      `${CARD}/vendor`,
      `${CARD}/config`,
      '/proc/cmdline',
      '/usr/lib/os-release',
    ]
    for (const path of fifos) replaced(path, (place) => execFileSync('mkfifo', [place]))
    const found = await reportInTime()
    expect(notesOf(found)).toEqual(
      expect.arrayContaining([
        'not-a-file /proc/cmdline',
        `not-a-file ${CARD}/uevent`,
        `not-a-file ${CARD}/vendor`,
      ]),
    )
    expect(found.boot.arguments).toEqual([])
    expect(found.os.id).toBe('linux')
  })

  it('does not wait where every file is a FIFO', async () => {
    for (const path of files) rmSync(join(base, path), { force: true })
    for (let at = 0; at < files.length; at += 500)
      execFileSync(
        'mkfifo',
        files.slice(at, at + 500).map((path) => join(base, path)),
      )
    const found = await reportInTime()
    expect(found.devices).toEqual([])
    expect(new Set(found.notes.map(({ code }) => code))).toContain('not-a-file')
  })

  it('does not read files of gigabytes, wherever they stand', async () => {
    for (const path of oneOfEach) replaced(path, sparse(3 * GIGABYTE))
    const found = await reportInTime()
    expect(new Set(found.notes.map(({ code }) => code))).toContain('too-large')
  })

  it('reads on where files are folders', async () => {
    for (const path of oneOfEach) replaced(path, (place) => mkdirSync(place))
    const found = await report()
    expect(new Set(found.notes.map(({ code }) => code))).toContain('not-a-file')
  })

  it('reads on past links that lead to themselves, in circles and nowhere', async () => {
    symlinkSync('0000:99:00.0', join(base, 'sys/bus/pci/devices/0000:99:00.0'))
    symlinkSync('0000:98:00.1', join(base, 'sys/bus/pci/devices/0000:98:00.0'))
    symlinkSync('0000:98:00.0', join(base, 'sys/bus/pci/devices/0000:98:00.1'))
    symlinkSync('../../../devices/gone', join(base, 'sys/bus/pci/devices/0000:97:00.0'))
    symlinkSync('card7-DP-1', join(base, 'sys/class/drm/card7-DP-1'))
    const found = await report()
    expect(found.cards).toHaveLength(2)
    expect(notesOf(found).toSorted()).toEqual([
      'cyclic-link /sys/bus/pci/devices/0000:98:00.0',
      'cyclic-link /sys/bus/pci/devices/0000:98:00.1',
      'cyclic-link /sys/bus/pci/devices/0000:99:00.0',
      'cyclic-link /sys/class/drm/card7-DP-1',
      'vanished /sys/bus/pci/devices/0000:97:00.0',
      'vanished /sys/bus/pci/devices/0000:98:00.0',
      'vanished /sys/bus/pci/devices/0000:98:00.1',
      'vanished /sys/bus/pci/devices/0000:99:00.0',
    ])
  })

  it.each([
    '/sys/class/drm',
    '/sys/bus/pci/devices',
    '/sys/class',
    '/sys/kernel/iommu_groups',
    '/proc',
    '/etc',
  ])('gives a report where %s leads to itself', async (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    replaced(path, (place) => symlinkSync(`../${path.split('/').at(-2)}/${name}`, place))
    replaced(path, (place) => symlinkSync(name, place))
    const found = await report()
    expect(found.notes.some(({ code }) => code === 'cyclic-link')).toBe(true)
  })

  it('shows nothing from outside, however a link points there', async () => {
    const secret = join(folder.path, 'secret')
    writeFileSync(secret, 'ID=stolen\nPRETTY_NAME=stolen\nstolen=stolen\n')
    const upwards = `${'../'.repeat(40)}${secret.slice(1)}`
    const ways = [secret, upwards, `/proc/self/root${secret}`, '../../../secret', `/..${secret}`]
    for (const target of ways) {
      for (const path of [
        '/usr/lib/os-release',
        '/proc/cmdline',
        '/proc/cpuinfo',
        '/sys/class/dmi/id/board_name',
      ])
        replaced(path, (place) => symlinkSync(target, place))
      for (const link of ['/etc/modprobe.d', '/sys/class/net'])
        replaced(link, (place) => symlinkSync(`${'../'.repeat(40)}${folder.path.slice(1)}`, place))
      expect(JSON.stringify(await report())).not.toContain('stolen')
    }
  })

  it('tells what it may not read, and goes on', async () => {
    execFileSync('chmod', ['755', folder.path])
    execFileSync('chmod', [
      '000',
      ...['/proc/cmdline', '/proc/meminfo', `${CARD}/config`].map((path) => join(base, path)),
    ])
    execFileSync('chmod', ['000', join(base, 'etc')])
    const store = diskStore(base)
    const found = await asNobody(() => reportOfStore(store, 'folder'))
    expect(statSync(join(base, 'etc')).mode & 0o777).toBe(0)
    expect(found.cards).toHaveLength(2)
    expect(notesOf(found)).toEqual(
      expect.arrayContaining([
        'unreadable /proc/cmdline',
        'unreadable /proc/meminfo',
        `unreadable ${CARD}/config`,
      ]),
    )
  })

  it('does not hang on device nodes', async ({ skip }) => {
    try {
      for (const [path, minor] of [
        ['/proc/cpuinfo', '5'],
        [`${CARD}/uevent`, '8'],
        ['/proc/cmdline', '3'],
      ] as const)
        replaced(path, (place) => execFileSync('mknod', [place, 'c', '1', minor], { stdio: 'ignore' }))
    } catch {
      skip('only root can make device nodes')
    }
    const found = await reportInTime()
    expect(notesOf(found)).toContain('too-large /proc/cpuinfo')
  })

  it('may hold any bytes in any file', async () => {
    const junk = join(folder.path, 'junk')
    writeFileSync(
      junk,
      Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256),
    )
    for (const path of oneOfEach) replaced(path, (place) => copyFileSync(junk, place))
    expect((await report()).schema).toBe(1)
  })
})

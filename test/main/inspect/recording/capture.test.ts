import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inspect } from '../../../../src-main/inspect/inspect.ts'
import { readArchive } from '../../../../src-main/inspect/recording/archive-read.ts'
import { capture } from '../../../../src-main/inspect/recording/capture.ts'
import { withGaps } from '../../../../src-main/inspect/recording/gaps.ts'
import { readGaps } from '../../../../src-main/inspect/recording/gaps-read.ts'
import { openStoreAt } from '../../../../src-main/inspect/recording/open.ts'
import { recordingStore } from '../../../../src-main/inspect/recording/recording-store.ts'
import {
  type MemoryEntry,
  type MemoryTree,
  memoryStore,
} from '../../../../src-main/inspect/root/memory-store.ts'
import { openRoot, type Root } from '../../../../src-main/inspect/root/root.ts'
import type { Store } from '../../../../src-main/inspect/root/store.ts'
import { buildTree } from '../../../../src-main/samples/build/build.ts'
import type { Description } from '../../../../src-main/samples/description/description.ts'
import { parseDescription } from '../../../../src-main/samples/description/parse.ts'
import { machines, type SampleId } from '../../../../src-main/samples/machines/machines.ts'
import { writeTree } from '../../../fixtures/build-root.ts'
import { readHosts } from '../../../fixtures/hosts.ts'

const clock = { now: () => 0, budget: 1000 }
const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g
const DATE = new Date('2026-03-04T05:06:07Z')
const file = (content: string): MemoryEntry => ({ kind: 'file', content })
const read = (root: Root) => inspect(root, { bundledPciIds: () => new Uint8Array() })
const factsOf = (store: Store) => read(openRoot('memory', store, clock))

function sampleTree(id: SampleId): Map<string, MemoryEntry> {
  const description = parseDescription(machines[id])
  if (!description.ok) throw new Error(`sample ${id}`)
  return new Map(buildTree(description.description))
}

async function captureTree(tree: MemoryTree, extra?: MemoryTree) {
  const opened = { kind: 'memory', source: 'recording', store: memoryStore(tree) } as const
  const captured = await capture(opened, { ...clock, date: DATE, inspect: read, ...(extra && { extra }) })
  const reading = await readArchive(captured.archive)
  if (!reading.ok) throw new Error(reading.problem)
  const told = reading.tree.get('/.handover-recording.json')
  const gaps = told?.kind === 'file' ? readGaps(Buffer.from(told.content).toString()) : undefined
  if (!gaps) throw new Error('no gaps')
  return { ...captured, tree: reading.tree, replay: withGaps(memoryStore(reading.tree), gaps) }
}

/** All texts of a tree: paths, targets, contents. */
function everything(tree: MemoryTree): string {
  return [...tree]
    .map(([path, entry]) => {
      if (entry.kind === 'link') return `${path} ${entry.target}`
      return entry.kind === 'file' ? `${path} ${Buffer.from(entry.content).toString('latin1')}` : path
    })
    .join('\n')
}

describe('a recording', () => {
  const described: [string, Description][] = readHosts().map(({ name, description }) => [name, description])
  const samples = (Object.keys(machines) as SampleId[]).map((id) => [id, sampleTree(id)] as const)
  const trees = new Map<string, MemoryTree>([
    ...samples,
    ...described.map(([name, description]) => [name, buildTree(description)] as const),
  ])

  it.each([...trees])('of %s gives the same facts as the machine', async (_, tree) => {
    const recorder = recordingStore(memoryStore(tree))
    const live = await factsOf(recorder.store)
    const { tree: recorded, gaps } = recorder.recorded()
    expect(await factsOf(withGaps(memoryStore(recorded), gaps))).toEqual(live)
  })

  it.each(samples)('of %s, masked, gives the same facts but for what is masked', async (_, tree) => {
    const { boot: before, ...live } = await factsOf(memoryStore(tree))
    const { boot: after, ...masked } = await factsOf((await captureTree(tree)).replay)
    expect(masked).toEqual(live)
    const withoutIds = (words: readonly string[]) => words.map((word) => word.replace(UUID, 'UUID'))
    expect(withoutIds(after.arguments)).toEqual(withoutIds(before.arguments))
    for (const id of before.arguments.join(' ').match(UUID) ?? [])
      expect(after.arguments.join(' ')).not.toContain(id)
  })

  it('tells nothing of what an inspection did not ask for, and masks what it did', async () => {
    const tree = sampleTree('amd-amd')
    const text = (path: string, content: string) => tree.set(path, file(content))
    text('/etc/shadow', 'carol:$6$unasked')
    text('/home/carol/letter.txt', 'unasked')
    text('/sys/class/dmi/id/product_serial', 'SN-UNASKED-1\n')
    text('/proc/4711/comm', 'carols-editor\n')
    text('/proc/4711/environ', 'TOKEN=unasked\n')
    tree.set('/proc/4711/fd/3', { kind: 'link', target: '/home/carol/letter.txt' })
    text('/proc/4712/comm', 'carol\n')
    tree.set('/proc/4712/fd/3', { kind: 'link', target: '/home/carol/letter.txt' })
    tree.set('/proc/4712/fd/4', { kind: 'link', target: '/dev/dri/card0' })
    text(
      '/run/systemd/sessions/2',
      'UID=1000\nUSER=carol\nACTIVE=1\nSTATE=active\nTYPE=wayland\nCLASS=user\n',
    )
    text('/etc/modprobe.d/vfio.conf', '# written by carol\noptions vfio-pci ids=1002:747e\n')
    const { tree: recorded, replay, masked } = await captureTree(tree)
    expect(everything(recorded)).not.toMatch(/unasked|carol|letter/i)
    const { holders, setups } = await factsOf(replay)
    expect(holders.find(({ pid }) => pid === 4712)?.name).toMatch(/^user\d$/)
    expect(setups.map(({ content }) => content)).toContain('options vfio-pci ids=1002:747e')
    expect(masked).toContainEqual({ what: 'user names', count: 1 })
  })

  it('masks the names of the host and of people where they are only known from files that are not recorded', async () => {
    const tree = sampleTree('one-card')
    tree.set('/etc/hostname', file('workhorse.lan\n'))
    tree.set(
      '/etc/passwd',
      file('root:x:0:0:root:/root:/bin/bash\nwilma:x:1000:1000:Wilma Weber,,,:/home/wilma:/bin/bash\n'),
    )
    tree.set(
      '/etc/modprobe.d/x.conf',
      file('# by Wilma Weber (wilma) for workhorse\noptions vfio-pci ids=10de:2204\n'),
    )
    const { tree: recorded } = await captureTree(tree)
    expect(everything(recorded)).not.toMatch(/wilma|weber|workhorse/i)
    expect(everything(recorded)).toMatch(/# by user\d \(user\d\) for host\d\noptions vfio-pci/)
    expect([...recorded.keys()]).not.toContain('/etc/passwd')
    expect([...recorded.keys()]).not.toContain('/etc/hostname')
  })

  it('holds no node that could hang whoever reads it, and shows it as a node all the same', async () => {
    const tree = sampleTree('amd-amd')
    tree.set('/run/systemd/sessions/2.ref', { kind: 'other' })
    const { tree: recorded, replay } = await captureTree(tree)
    expect(recorded.get('/run/systemd/sessions/2.ref')).toEqual({ kind: 'file', content: Buffer.alloc(0) })
    expect([...recorded.values()].filter(({ kind }) => kind === 'other')).toEqual([])
    expect(replay.kind('/run/systemd/sessions/2.ref')).toBe('other')
    expect(replay.text('/run/systemd/sessions/2.ref', 100)).toEqual({ ok: false, failure: 'not-a-file' })
    const folder = mkdtempSync(join(tmpdir(), 'handover-capture-'))
    try {
      writeTree(recorded, folder)
      const unpacked = await openStoreAt(folder)
      if (!unpacked.ok) throw new Error(unpacked.failure.message)
      expect(unpacked.store.kind('/run/systemd/sessions/2.ref')).toBe('other')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('keeps of the lists of all PCI devices what the machine has, and finds the same in them', async () => {
    const tree = sampleTree('intel-nvidia')
    const ids =
      '# Licence\n10de  NVIDIA\n\t2484  GA104\n\t\t1043 1111  Board\n10df  Emulex\n\t0720  OneConnect\nC 03  Display\n\t00  VGA\n'
    const aliases = [...tree.keys()].find((at) => at.endsWith('/modules.alias')) ?? ''
    tree.set('/usr/share/hwdata/pci.ids', { kind: 'file', content: Buffer.from(ids) })
    const pci = (vendor: string, module: string) => `alias pci:v${vendor}d*sv*sd*bc*sc*i* ${module}\n`
    const own = `${pci('000010DE', 'nouveau')}${pci('*', 'anyone')}`
    tree.set(aliases, file(`# Aliases\n${pci('000010DF', 'lpfc')}${own}alias usb:v1D6Bp0002d* hub\n`))
    const { replay } = await captureTree(tree)
    const textOf = (path: string) => replay.text(path, 10_000)
    expect(textOf('/usr/share/hwdata/pci.ids')).toEqual({
      ok: true,
      content: ids.replace(/10df.*\n.*\n/, ''),
    })
    expect(textOf(aliases)).toEqual({ ok: true, content: own })
    const { boot: _, ...replayed } = await factsOf(replay)
    const { boot: __, ...live } = await factsOf(memoryStore(tree))
    expect(replayed).toEqual(live)
    expect(live.devices.map(({ vendorName }) => vendorName)).toContain('NVIDIA')
    expect(live.devices.flatMap(({ modules }) => modules)).toContain('anyone')
  })

  it('carries files that no root has, masked with the rest', async () => {
    const tree = sampleTree('one-card')
    const extra = new Map([
      ['/etc/libvirt/qemu/vm-1.xml', file("<mac address='52:54:00:aa:bb:cc'/><name>win</name>")],
    ])
    const { tree: recorded } = await captureTree(tree, extra)
    expect(String(recorded.get('/etc/libvirt/qemu/vm-1.xml')?.kind)).toBe('file')
    expect(everything(recorded)).toContain("<mac address='02:00:00:00:00:01'/><name>win</name>")
  })

  it('lists every file it holds with its size', async () => {
    const { tree: recorded, taken } = await captureTree(sampleTree('server'))
    const files = [...recorded].flatMap(([path, entry]) =>
      entry.kind === 'file' ? [{ path, bytes: Buffer.from(entry.content).length }] : [],
    )
    expect(taken).toEqual(files.sort((a, b) => (a.path < b.path ? -1 : 1)))
  })

  it('is the same bytes when the same machine is recorded again', async () => {
    const [one, other] = [await captureTree(sampleTree('server')), await captureTree(sampleTree('server'))]
    expect(Buffer.from(one.archive).equals(other.archive)).toBe(true)
  })

  it('of a folder gives the same facts directly and unpacked, with what could not be read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'handover-capture-'))
    try {
      const machine = sampleTree('intel-nvidia')
      machine.set('/boot/loader/entries', { kind: 'folder' })
      writeTree(machine, join(folder, 'machine'))
      const opening = await openStoreAt(join(folder, 'machine'))
      if (!opening.ok) throw new Error(opening.failure.message)
      // As somebody without rights on a running system would see it, whoever runs this test.
      const store = withGaps(opening.store, {
        freeBytes: new Map([['/boot', 123_456]]),
        sizes: new Map(),
        failed: new Map([
          ['/proc/interrupts', 'denied'],
          ['/proc/meminfo', 'too-large'],
        ]),
        closed: new Set(['/etc/modprobe.d', '/proc/1/fd']),
        hidden: new Set(['/etc/udev/rules.d']),
        nodes: new Set(),
      })
      const live = await read(openRoot('folder', store, clock))
      const captured = await capture(
        { kind: 'folder', source: 'root', store },
        { ...clock, date: DATE, inspect: read },
      )
      const reading = await readArchive(captured.archive)
      if (!reading.ok) throw new Error(reading.problem)
      writeTree(reading.tree, join(folder, 'unpacked'))
      const unpacked = await openStoreAt(join(folder, 'unpacked'))
      if (!unpacked.ok) throw new Error(unpacked.failure.message)
      expect(unpacked.source).toBe('recording')
      const { boot: _, ...replayed } = await read(openRoot('folder', unpacked.store, clock))
      const { boot, ...expected } = live
      expect(replayed).toEqual(expected)
      expect(boot.freeBytes).toBe(123_456)
      expect(replayed.notes.map(({ code, path }) => `${code} ${path}`)).toEqual(
        expect.arrayContaining(['unreadable /proc/interrupts', 'too-large /proc/meminfo']),
      )
      expect(replayed.holdersComplete).toBe(false)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

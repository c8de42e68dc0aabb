import { describe, expect, it } from 'vitest'
import { type MemoryEntry, memoryStore } from '../../../src-main/inspect/root/memory-store.ts'
import type { Store } from '../../../src-main/inspect/root/store.ts'
import { reportOf, reportOfStore, sampleIds, sampleTree } from './bad-roots.ts'

const TIMEOUT = { timeout: 10_000 }
const file = (content: string): MemoryEntry => ({ kind: 'file', content })
const link = (target: string): MemoryEntry => ({ kind: 'link', target })
const treeOf = (entries: Readonly<Record<string, MemoryEntry>>) => new Map(Object.entries(entries))

/** A sample without all that lies below some folders. */
function without(...folders: readonly string[]) {
  const tree = sampleTree('intel-nvidia')
  for (const path of tree.keys())
    if (folders.some((folder) => path === folder || path.startsWith(`${folder}/`))) tree.delete(path)
  return tree
}

describe('a root that is no root', TIMEOUT, () => {
  it.each([
    ['an empty folder', {}],
    ['a folder of something else', { '/home/user/notes.txt': file('x') }],
    ['a root whose sys is a file', { '/sys': file('x') }],
    [
      'a root whose sys is a FIFO and whose proc leads nowhere',
      { '/sys': { kind: 'other' }, '/proc': link('x') },
    ],
    ['a root whose sys leads to itself', { '/sys': link('sys'), '/proc': link('../proc') }],
    ['a root that may not be read', { '/sys': { kind: 'denied' }, '/proc': { kind: 'denied' } }],
  ] as const)('gives a report that knows nothing: %s', async (_, entries) => {
    const report = await reportOf(treeOf(entries))
    expect(report.notes.map(({ code, path }) => `${code} ${path}`)).toContain('not-a-root /')
    expect(report).toMatchObject({
      devices: [],
      cards: [],
      setups: [],
      iommu: { state: 'unknown', groups: [] },
    })
    expect(report.cpu).toMatchObject({ vendor: 'unknown', virtualization: 'unknown' })
    expect(report.firmware).toEqual({ kind: 'unknown', secureBoot: 'unknown' })
    const failed = report.readiness.filter(({ status }) => status === 'fail')
    expect(failed).toEqual([])
  })
})

describe('a root with something missing', TIMEOUT, () => {
  it('without /sys still tells of the system', async () => {
    const report = await reportOf(without('/sys'))
    expect(report.devices).toEqual([])
    expect(report.os.id).toBe('fedora')
    expect(report.cpu.vendor).toBe('intel')
    expect(report.iommu.state).toBe('unknown')
  })

  it('without /proc still tells of the cards', async () => {
    const report = await reportOf(without('/proc'))
    expect(report.cards).toHaveLength(2)
    expect(report.cpu).toMatchObject({
      vendor: 'unknown',
      model: null,
      virtualization: 'unknown',
      threads: 0,
    })
    expect(report.boot.arguments).toEqual([])
    expect(report.cards.every(({ holdersComplete }) => !holdersComplete)).toBe(true)
  })

  it.each([
    '/sys/class',
    '/sys/kernel',
    '/sys/firmware',
    '/sys/devices',
    '/sys/bus',
    '/etc',
    '/usr',
    '/run',
    '/dev',
    '/lib',
    '/sys/class/drm',
    '/sys/bus/pci/devices',
  ])('without %s gives a report', async (folder) => {
    const report = await reportOf(without(folder))
    expect(report.readiness.length).toBeGreaterThan(5)
  })

  it('does not say that the IOMMU is off where groups and tables are hidden', async () => {
    const tree = without('/sys/kernel/iommu_groups', '/sys/firmware', '/sys/class/iommu')
    for (const path of [...tree.keys()]) if (path.endsWith('/iommu_group')) tree.delete(path)
    expect((await reportOf(tree)).iommu.state).toBe('unknown')
  })
})

describe('devices that go away while they are read', TIMEOUT, () => {
  it('are left out and noted where their link dangles', async () => {
    const tree = sampleTree('intel-nvidia')
    for (const path of tree.keys()) if (path.includes('/0000:01:00.')) tree.delete(path)
    const before = (await reportOf(sampleTree('intel-nvidia'))).devices.length
    tree.set(
      '/sys/bus/pci/devices/0000:01:00.0',
      link('../../../devices/pci0000:00/0000:00:01.0/0000:01:00.0'),
    )
    const report = await reportOf(tree)
    expect(report.notes.map(({ code, path }) => `${code} ${path}`)).toContain(
      'vanished /sys/bus/pci/devices/0000:01:00.0',
    )
    expect(report.devices.length).toBeLessThan(before)
    expect(report.cards.map(({ address }) => address)).not.toContain('0000:01:00.0')
  })

  it.each(sampleIds)('never break a report, at whatever point everything goes: %s', async (id) => {
    const whole = memoryStore(sampleTree(id))
    let asked = 0
    const counting = () => {
      asked += 1
      return false
    }
    await reportOfStore(vanishingStore(whole, counting))
    for (let step = 1; step <= 24; step += 1) {
      const end = Math.floor((asked * step) / 25)
      let count = 0
      const gone = (path: string) => count++ > end && path.startsWith('/sys/devices')
      const report = await reportOfStore(vanishingStore(whole, gone))
      expect(report.os.id).not.toBe('')
    }
  })

  it.each(sampleIds)('never break a report where all is there for one look only: %s', async (id) => {
    const seen = new Set<string>()
    const gone = (path: string) => seen.has(path) || !seen.add(path)
    const report = await reportOfStore(vanishingStore(memoryStore(sampleTree(id)), gone))
    expect(report.readiness.length).toBeGreaterThan(5)
  })
})

/** A store that answers as if a path were not there whenever `gone` says so; it is asked once for each look. */
function vanishingStore(inner: Store, gone: (path: string) => boolean): Store {
  const absent = { ok: false, failure: 'vanished' } as const
  return {
    kind: (path) => (gone(path) ? 'absent' : inner.kind(path)),
    names: (path) => (gone(path) ? undefined : inner.names(path)),
    target: (path) => (gone(path) ? undefined : inner.target(path)),
    text: (path, limit) => (gone(path) ? absent : inner.text(path, limit)),
    bytes: (path, length) => (gone(path) ? absent : inner.bytes(path, length)),
    freeBytes: (path) => inner.freeBytes(path),
    size: (path) => (gone(path) ? undefined : inner.size(path)),
    isPublic: (path) => !gone(path) && inner.isPublic(path),
  }
}

describe('a machine that answers slowly', TIMEOUT, () => {
  it.each(sampleIds)('gives what was read in time and one note: %s', async (id) => {
    let time = 0
    const slow = vanishingStore(memoryStore(sampleTree(id)), () => {
      time += 7
      return false
    })
    await reportOfStore(slow, 'memory', { now: () => time, budget: Number.MAX_SAFE_INTEGER })
    const whole = time
    for (const share of [0, 0.1, 0.3, 0.5, 0.7, 0.9]) {
      time = 0
      const budget = Math.floor(whole * share)
      const report = await reportOfStore(slow, 'memory', { now: () => time, budget })
      expect(time).toBeLessThan(budget + 30)
      expect(report.notes.map(({ code }) => code)).toEqual(['timed-out'])
    }
  })
})

describe('odd numbers', TIMEOUT, () => {
  it('groups may have gaps and any number', async () => {
    const tree = treeOf({
      '/sys/bus/pci/devices/0000:01:00.0/uevent': file('PCI_CLASS=30000\nPCI_ID=10DE:2204\n'),
      '/sys/bus/pci/devices/0000:01:00.0/iommu_group': link('../../../../kernel/iommu_groups/999999999'),
      '/sys/bus/pci/devices/0000:01:00.1/uevent': file('PCI_CLASS=40300\nPCI_ID=10DE:1AEF\n'),
      '/sys/bus/pci/devices/0000:01:00.1/iommu_group': link('../../../../kernel/iommu_groups/2147483647'),
      '/sys/bus/pci/devices/0000:02:00.0/uevent': file('PCI_CLASS=10802\nPCI_ID=144D:A808\n'),
      '/sys/bus/pci/devices/0000:02:00.0/iommu_group': link('../../../../kernel/iommu_groups/999999999'),
      '/sys/bus/pci/devices/0000:03:00.0/uevent': file('PCI_CLASS=20000\nPCI_ID=8086:15F3\n'),
      '/sys/bus/pci/devices/0000:03:00.0/iommu_group': link(
        '../../../../kernel/iommu_groups/99999999999999999999',
      ),
    })
    const report = await reportOf(tree)
    expect(report.iommu.groups.map(({ id }) => id)).toEqual([999_999_999, 2_147_483_647])
    expect(report.cards[0]).toMatchObject({
      groups: [999_999_999, 2_147_483_647],
      bindSet: ['0000:01:00.0', '0000:01:00.1', '0000:02:00.0'],
    })
    expect(report.devices.at(-1)?.group).toBeNull()
  })

  it('processes that cannot be are no holders', async () => {
    const tree = sampleTree('intel-nvidia')
    for (const pid of ['0', '00', '7', '99999999999999999999', '9007199254740993'])
      for (const card of ['card0', 'card1']) tree.set(`/proc/${pid}/fd/${card}`, link(`/dev/dri/${card}`))
    const pids = (await reportOf(tree)).cards.flatMap(({ holders }) => holders.map(({ pid }) => pid))
    expect(pids).toContain(7)
    expect(pids.every((pid) => pid > 0 && pid < 2 ** 32)).toBe(true)
  })

  it('domains may have more than four digits', async () => {
    const tree = treeOf({
      '/sys/bus/pci/devices/10000:01:00.0/uevent': file('PCI_CLASS=30000\nPCI_ID=10DE:2204\n'),
      '/sys/bus/pci/devices/10000:01:00.1/uevent': file('PCI_CLASS=40300\nPCI_ID=10DE:1AEF\n'),
      '/sys/bus/pci/devices/fffe:01:00.0/uevent': file('PCI_CLASS=30000\nPCI_ID=1002:73BF\n'),
    })
    const report = await reportOf(tree)
    expect(report.cards.map(({ functions }) => functions)).toEqual([
      ['fffe:01:00.0'],
      ['10000:01:00.0', '10000:01:00.1'],
    ])
  })
})

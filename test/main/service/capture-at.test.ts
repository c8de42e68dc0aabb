import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPlanFacts } from '../../../src-main/inspect/plan-facts.ts'
import { writeArchive } from '../../../src-main/inspect/recording/archive-write.ts'
import { openRootAt } from '../../../src-main/inspect/recording/open.ts'
import type { MemoryEntry } from '../../../src-main/inspect/root/memory-store.ts'
import { buildTree } from '../../../src-main/samples/build/build.ts'
import { parseDescription } from '../../../src-main/samples/description/parse.ts'
import { machines } from '../../../src-main/samples/machines/machines.ts'
import { captureAt } from '../../../src-main/service/capture-at.ts'
import { inspectionClock, reportAt } from '../../../src-main/service/report-at.ts'
import { defaultChoice } from '../../../src-shared/plan/choice.ts'
import { withTemporaryFolder } from '../../fixtures/temporary-folder.ts'
import { record } from '../../shared/change/example-change.ts'

const DATE = new Date('2026-03-04T05:06:07Z')
const DEFINITION = `<domain><name>win11</name><devices><hostdev mode='subsystem' type='pci'>
  <source><address domain='0x0000' bus='0x01' slot='0x00' function='0x0'/></source>
</hostdev></devices></domain>`

/** What reports say of a machine and of its recording: claims, and definitions that could not be read. */
async function toldBefore(definitions: Readonly<Record<string, MemoryEntry>>) {
  const description = parseDescription(machines['intel-nvidia'])
  if (!description.ok) throw new Error('sample')
  const tree = new Map<string, MemoryEntry>(buildTree(description.description))
  for (const [name, entry] of Object.entries(definitions)) tree.set(`/etc/libvirt/qemu/${name}`, entry)
  return withTemporaryFolder(2, async (folder) => {
    const [machine, recording] = [join(folder, 'machine.tar.gz'), join(folder, 'recording.tar.gz')]
    writeFileSync(machine, await writeArchive(tree, DATE))
    const captured = await captureAt(machine, DATE)
    if (!captured.ok) throw new Error(captured.failure.message)
    writeFileSync(recording, captured.value.archive)
    return { live: await told(machine), replayed: await told(recording) }
  })
}

async function told(path: string) {
  const report = await reportAt(path)
  if (!report.ok) throw new Error(report.failure.message)
  const { cards, notes } = report.value
  const unread = notes.map(({ code, path: at }) => `${code} ${at}`)
  return {
    claims: cards.flatMap((card) => card.claims.map(({ vm }) => vm)),
    unread: unread.filter((note) => note.includes('/etc/libvirt/qemu/')),
  }
}

it('a recording keeps what a plan asks for, but no symbols of the kernel', async () => {
  const description = parseDescription(machines['intel-nvidia'])
  if (!description.ok) throw new Error('sample')
  const tree = new Map<string, MemoryEntry>(buildTree(description.description))
  const file = (content: string): MemoryEntry => ({ kind: 'file', content })
  tree.set('/boot/initramfs-7.1.9-200.fc44.x86_64.img', file('12345'))
  tree.set('/etc/modprobe.d/vfio.conf', file('options vfio-pci ids=10de:2204\n'))
  tree.set('/usr/bin/snapper', file(''))
  tree.set('/etc/sysconfig/snapper', file('SNAPPER_CONFIGS="root"\n'))
  tree.set('/usr/libexec/gpu-handover/handover-helper', file('a program'))
  tree.set('/var/lib/handover/status.json', file(`${JSON.stringify({ schema: 1, records: [record()] })}\n`))
  tree.set('/proc/kallsyms', file('0000000000000000 t pcie_acs_overrides\n'))
  await withTemporaryFolder(2, async (folder) => {
    const [machine, recording] = [join(folder, 'machine.tar.gz'), join(folder, 'recording.tar.gz')]
    writeFileSync(machine, await writeArchive(tree, DATE))
    const captured = await captureAt(machine, DATE)
    if (!captured.ok) throw new Error(captured.failure.message)
    writeFileSync(recording, captured.value.archive)
    const [live, replayed] = [await factsAt(machine), await factsAt(recording)]
    expect(live).toMatchObject({ imageBytes: 5, snapper: true, packaged: true, acsOverride: true })
    expect(live.active).not.toBeNull()
    expect(Object.keys(live.texts)).toEqual(
      expect.arrayContaining(['/etc/kernel/cmdline', '/etc/default/grub', '/etc/modprobe.d/vfio.conf']),
    )
    expect({ ...replayed, texts: Object.keys(replayed.texts) }).toEqual({
      ...live,
      texts: Object.keys(live.texts),
      acsOverride: null,
    })
  })
})

async function factsAt(path: string) {
  const [report, opening] = [await reportAt(path), await openRootAt(path, inspectionClock)]
  if (!report.ok || !opening.ok) throw new Error(path)
  return readPlanFacts(opening.root, report.value, { ...defaultChoice([]), acs: 'downstream' })
}

describe('captureAt of a root that is not running here', () => {
  it('records which VMs are given which functions', async () => {
    const { live, replayed } = await toldBefore({ 'win11.xml': { kind: 'file', content: DEFINITION } })
    expect(live).toEqual({ claims: ['win11'], unread: [] })
    expect(replayed).toEqual(live)
  })

  it('records that a definition could not be read', async () => {
    const { live, replayed } = await toldBefore({ 'win11.xml': { kind: 'denied' } })
    expect(live).toEqual({ claims: [], unread: ['unreadable /etc/libvirt/qemu/win11.xml'] })
    expect(replayed).toEqual(live)
  })
})

import { describe, expect, it } from 'vitest'
import { inspect } from '../../../src-main/inspect/inspect.ts'
import { diskStore } from '../../../src-main/inspect/root/disk-store.ts'
import { memoryStore } from '../../../src-main/inspect/root/memory-store.ts'
import { openRoot, type RootKind } from '../../../src-main/inspect/root/root.ts'
import type { Store } from '../../../src-main/inspect/root/store.ts'
import { bundledPciIds } from '../../../src-main/service/bundled.ts'
import { assess } from '../../../src-shared/host/assess.ts'
import { type HostReport, hostReportSchema } from '../../../src-shared/host/report.ts'
import { withRoot } from '../../fixtures/build-root.ts'
import { type Host, readHosts } from '../../fixtures/hosts.ts'
import { type RootStyle, STYLES, treeOf } from '../../fixtures/styles.ts'

const hosts = readHosts()

async function reportOf(name: string, kind: RootKind, store: Store): Promise<HostReport> {
  const root = openRoot(kind, store, { now: () => performance.now(), budget: 60_000 })
  return assess(await inspect(root, { bundledPciIds }), { kind: 'root', name })
}

/** The cards are those expected, no more and no fewer, and nothing that was posted is lost on the way. */
function expectHost(report: HostReport, { cards, description }: Host, style: RootStyle): void {
  const found = report.cards.map(({ address, functions, groups, bindSet }) => ({
    address,
    functions,
    groups,
    bindSet,
  }))
  expect(found).toStrictEqual(cards)
  expect(report.notes).toStrictEqual([])
  expect(report.iommu.state).toBe('on')
  const seen = report.devices.map((part) => ({
    address: part.address,
    vendor: part.vendor,
    device: part.device,
    class: part.class,
    group: part.group ?? undefined,
    ...(style === 'flat-links' ? {} : { headerType: part.headerType, revision: part.revision }),
    ...(style === 'full' ? { driver: part.driver ?? undefined, bootVga: part.bootVga } : {}),
  }))
  const told = description.functions.map((part) => ({
    address: part.address,
    vendor: part.vendor,
    device: part.device,
    class: part.class,
    group: part.group,
    ...(style === 'flat-links' ? {} : { headerType: part.headerType, revision: part.revision }),
    ...(style === 'full' ? { driver: part.driver, bootVga: part.bootVga } : {}),
  }))
  const byAddress = (a: { address: string }, b: { address: string }) => (a.address < b.address ? -1 : 1)
  expect(seen.sort(byAddress)).toStrictEqual(told.sort(byAddress))
  expect(hostReportSchema.safeParse(report).error).toBeUndefined()
}

describe('machines that people posted', () => {
  it('are 66 with 103 cards', () => {
    expect(hosts).toHaveLength(66)
    expect(hosts.flatMap((host) => host.cards)).toHaveLength(103)
    expect(hosts.every((host) => /^https:\/\//.test(host.source))).toBe(true)
  })

  describe.each(STYLES)('shown as a %s root', (style) => {
    it.each(hosts)('give the cards that are expected: $name', async (host) => {
      const report = await reportOf(host.name, 'memory', memoryStore(treeOf(host.description, style)))
      expectHost(report, host, style)
    })

    // Identical cards, a card in several groups, disks in its group, domains of five digits, a laptop.
    const onDisk = /^(007|031|043|066|105)-/
    it.each(hosts.filter(({ name }) => onDisk.test(name)))(
      'give the same from a folder: $name',
      async (host) => {
        await withRoot(
          host.description,
          async (folder) => expectHost(await reportOf(host.name, 'folder', diskStore(folder)), host, style),
          style,
        )
      },
    )
  })
})

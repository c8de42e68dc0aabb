import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { changeViewAt } from '../../../src-main/service/change-view-at.ts'
import { reportAt } from '../../../src-main/service/report-at.ts'
import type { ChangeView } from '../../../src-shared/change/proof.ts'
import type { HostReport } from '../../../src-shared/host/report.ts'

/**
 * Recordings of machines that Handover itself had changed, made there as an ordinary user by `npm run test:lab --
 * --record`: Debian 12 with Linux 6.1 in QEMU's `q35`, once with Fedora's boot entries (docs/lab.md).
 */
const recordings = join(import.meta.dirname, '../../fixtures/recordings')

async function reportOf(name: string): Promise<HostReport> {
  const outcome = await reportAt(join(recordings, `${name}.tar.gz`))
  if (!outcome.ok) throw new Error(outcome.failure.message)
  return outcome.value
}

async function viewOf(name: string): Promise<ChangeView> {
  const outcome = await changeViewAt(join(recordings, `${name}.tar.gz`))
  if (!outcome.ok) throw new Error(outcome.failure.message)
  return outcome.value
}

const driversOf = ({ devices }: HostReport, addresses: readonly string[]) =>
  addresses.map((address) => devices.find((one) => one.address === address)?.driver)

describe.each(['handed-over-debian', 'handed-over-fedora'])('%s', (name) => {
  let report: HostReport
  let view: ChangeView
  beforeAll(async () => {
    report = await reportOf(name)
    view = await viewOf(name)
  })

  it('shows the card with vfio-pci, and the display of the host with its own driver', () => {
    expect(report.os.family).toBe(name === 'handed-over-debian' ? 'debian' : 'fedora')
    expect(report.iommu.state).toBe('on')
    expect(driversOf(report, ['0000:01:00.0', '0000:01:00.1', '0000:00:02.0'])).toEqual([
      'vfio-pci',
      'vfio-pci',
      'bochs-drm',
    ])
    expect(report.cards.find(({ address }) => address === '0000:01:00.0')?.bindSet).toEqual([
      '0000:01:00.0',
      '0000:01:00.1',
    ])
  })

  it('tells of the change, which was confirmed, and finds nothing else than what it promised', () => {
    expect(view.current?.phase).toBe('confirmed')
    expect(view.proof).toMatchObject({ state: 'in-effect', deviations: [] })
    expect(view.proof?.rows.filter(({ verdict }) => verdict === 'differs')).toEqual([])
  })
})

describe('twins, of which one was handed over', () => {
  it('has each with the driver that it should have, also where both and the display need the same', async () => {
    const report = await reportOf('twins-parted')
    expect(driversOf(report, ['0000:00:02.0', '0000:01:00.0', '0000:02:00.0'])).toEqual([
      'bochs-drm',
      'bochs-drm',
      'vfio-pci',
    ])
    const { proof, current } = await viewOf('twins-parted')
    expect(current?.plan.bindSet.map(({ address }) => address)).toEqual(['0000:02:00.0'])
    expect(proof?.state).toBe('in-effect')
  })
})

describe('groups that hold more than a card', () => {
  it('count what shares them: the disk of the system, a USB controller, nothing behind a switch', async () => {
    const { cards, devices } = await reportOf('shared-groups')
    const withDisk = cards.find(({ costs }) => costs.some(({ kind }) => kind === 'boot-disk'))
    expect(withDisk?.verdict).toBe('blocked')
    const radeon = cards.find(({ address }) =>
      devices.some((one) => one.address === address && one.vendor === '1002' && one.device === '5159'),
    )
    expect(radeon?.bindSet).toHaveLength(2)
    expect(radeon?.verdict).not.toBe('blocked')
    expect(cards.some(({ bindSet, groups }) => bindSet.length === 1 && groups.length === 1)).toBe(true)
  })
})

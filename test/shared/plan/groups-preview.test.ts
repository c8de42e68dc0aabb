import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HostReport } from '../../../src-shared/host/report.ts'
import { groupsPreview } from '../../../src-shared/plan/groups-preview.ts'
import { machine } from '../host/machines.ts'
import { device } from '../host/sample-facts.ts'
import { desktop, sample } from './machines.ts'

const groupOf = (groups: readonly (readonly string[])[], address: string) =>
  groups.find((group) => group.includes(address))

const port = (address: string, parent: string | null) =>
  device({ address, parent, class: '060400', headerType: 1, bridge: true, driver: 'pcieport', group: 1 })

describe('groupsPreview', () => {
  it('parts what hangs on different downstream ports', () => {
    const devices = [
      port('0000:00:01.0', null),
      port('0000:01:00.0', '0000:00:01.0'),
      port('0000:02:00.0', '0000:01:00.0'),
      port('0000:02:01.0', '0000:01:00.0'),
      device({ address: '0000:03:00.0', parent: '0000:02:00.0', group: 1 }),
      device({ address: '0000:03:00.1', parent: '0000:02:00.0', group: 1, class: '040300' }),
      device({ address: '0000:04:00.0', parent: '0000:02:01.0', group: 1, class: '010802' }),
    ]
    const host = desktop({ devices })
    const groups = groupsPreview(host, 'downstream')
    expect(groupOf(groups, '0000:03:00.0')).toEqual(['0000:03:00.0', '0000:03:00.1'])
    expect(groupOf(groups, '0000:04:00.0')).toEqual(['0000:04:00.0'])
    const finer = groupsPreview(host, 'downstream,multifunction')
    expect(groupOf(finer, '0000:03:00.0')).toEqual(['0000:03:00.0'])
  })

  it('keeps together what a conventional bridge joins', () => {
    const bridge = device({
      address: '0000:00:1e.0',
      class: '060401',
      headerType: 1,
      bridge: true,
      driver: null,
      group: 1,
    })
    const behind = ['0000:05:01.0', '0000:05:02.0'].map((address) =>
      device({ address, parent: bridge.address, group: 1 }),
    )
    const groups = groupsPreview(desktop({ devices: [bridge, ...behind] }), 'downstream,multifunction')
    expect(groupOf(groups, bridge.address)).toEqual([bridge.address, '0000:05:01.0', '0000:05:02.0'])
  })

  it('sees that the chipset of an AM4 board is parted by "multifunction" only', async () => {
    const host = await sample('shared-group')
    const coarse = groupOf(groupsPreview(host, 'downstream'), '0000:25:00.0')
    expect(coarse).toContain('0000:21:00.0')
    const fine = groupOf(groupsPreview(host, 'downstream,multifunction'), '0000:25:00.0')
    expect(fine).toEqual(['0000:25:00.0'])
  })

  it('only ever splits, and loses nobody', () => {
    fc.assert(
      fc.property(
        machine,
        fc.constantFrom('downstream' as const, 'downstream,multifunction' as const),
        (drawn, acs) => {
          const host: HostReport = {
            ...desktop(),
            devices: [...drawn.devices],
            iommu: { ...desktop().iommu, groups: [...drawn.groups] },
          }
          const parts = groupsPreview(host, acs)
          const whole = drawn.groups.map(({ devices }) => devices)
          expect(parts.flat().sort()).toEqual(whole.flat().sort())
          for (const part of parts)
            expect(whole.some((group) => part.every((address) => group.includes(address)))).toBe(true)
        },
      ),
      { numRuns: 50 },
    )
  })
})

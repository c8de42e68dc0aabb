import { describe, expect, it } from 'vitest'
import type { SeenBoot } from '../../../src-shared/diagnosis/diagnosis.ts'
import { diagnoseBoots, diagnoseLines } from './diagnose-lines.ts'

const refused = 'kernel: vfio-pci 0000:01:00.0: probe with driver vfio-pci failed with error -22'
const noGroup = 'error: internal error: vfio 0000:01:00.0: no iommu_group found: No such file or directory'
const noPassthrough = "error: unsupported configuration: host doesn't support passthrough of host PCI devices"
const closed = 'internal error: process exited while connecting to monitor: '
const corrected = 'kernel: vfio-pci 0000:01:00.0: PCIe Bus Error: severity=Corrected, type=Physical Layer'
const ids = (lines: readonly string[]) => diagnoseLines(lines).findings.map(({ id }) => id)

describe('what is shown first', () => {
  it('is the cause, whatever came first in the log, and its consequences follow it', () => {
    const { findings } = diagnoseLines([noPassthrough, noGroup, refused])
    expect(findings.map(({ id, follows }) => [id, follows])).toEqual([
      ['vfio-probe-einval-no-iommu', null],
      ['no-iommu-group', 'vfio-probe-einval-no-iommu'],
      ['host-no-pci-passthrough', 'vfio-probe-einval-no-iommu'],
    ])
    expect(findings[1]?.why).toContain('It follows from "vfio-pci refused a device: no IOMMU for it"')
  })

  it('is no cause that lies with another device', () => {
    const elsewhere = noGroup.replace('0000:01:00.0', '0000:0b:00.0')
    expect(diagnoseLines([refused, elsewhere]).findings.map(({ follows }) => follows)).toEqual([null, null])
  })

  it('is what fails, before what only warns or tells', () => {
    const { findings } = diagnoseLines([corrected, noGroup])
    expect(findings.map(({ severity }) => severity)).toEqual(['error', 'info'])
  })

  it('is never the head that announces another line, which goes where that was understood', () => {
    expect(ids([closed])).toEqual(['monitor-closed'])
    expect(ids([closed, 'qemu-system-x86_64: vfio 0000:01:00.0: group 14 is not viable'])).toEqual([
      'group-not-viable',
    ])
    const between = Array.from({ length: 40 }, (_, index) => `kernel: usb 1-${index}: new device`)
    expect(
      ids([closed, ...between, 'qemu-system-x86_64: vfio 0000:01:00.0: group 14 is not viable']),
    ).toEqual(['group-not-viable', 'monitor-closed'])
  })

  it('is of equals what happened in the latest start', () => {
    const boot = (id: string, offset: number, end: SeenBoot['end']): SeenBoot => ({
      id,
      offset,
      began: offset * 1000,
      ended: offset * 1000 + 500,
      end,
    })
    const old = 'kernel: vfio-pci 0000:01:00.0: probe with driver vfio-pci failed with error -16'
    const now = 'kernel: vfio-pci 0000:01:00.0: not ready 65535ms after FLR; giving up'
    const found = (lines: readonly [string, string]) =>
      diagnoseBoots([
        { boot: boot('now', 0, 'running'), lines: [lines[0]] },
        { boot: boot('before', -1, 'cut'), lines: [lines[1]] },
      ]).findings.map(({ id }) => id)
    expect(found([now, old])).toEqual(['flr-timeout', 'vfio-probe-ebusy'])
    expect(found([old, now])).toEqual(['vfio-probe-ebusy', 'flr-timeout'])
  })
})

describe('what is said again', () => {
  const head = (second: number) => `2026-03-04T05:06:${String(second).padStart(2, '0')}+00:00 host `
  const lines = [3, 4, 9].map((second) => head(second) + refused)

  it('is one problem, with how often, since when, until when, and its first line', () => {
    const { findings } = diagnoseLines(['a', ...lines, 'b'])
    expect(findings).toMatchObject([
      {
        count: 3,
        line: 2,
        evidence: lines[0],
        before: ['a'],
        time: Date.UTC(2026, 2, 4, 5, 6, 3),
        lastTime: Date.UTC(2026, 2, 4, 5, 6, 9),
        why: expect.stringContaining('It stands there 3 times.'),
      },
    ])
  })

  it('of another device is the same problem with one device more', () => {
    const { findings } = diagnoseLines([refused, refused.replace('01:00.0', '01:00.1')])
    expect(findings).toMatchObject([{ count: 2, about: { addresses: '0000:01:00.0,0000:01:00.1' } }])
    expect(findings[0]?.cause).toContain('0000:01:00.0, 0000:01:00.1')
  })

  it('of more devices than a machine has is cut, and that is told', () => {
    const many = Array.from({ length: 100 }, (_, slot) =>
      refused.replace('01:00', `${slot.toString(16).padStart(2, '0')}:00`),
    )
    const { findings, notes } = diagnoseLines(many)
    expect(findings).toMatchObject([{ count: 64 }])
    expect(notes.map(({ code }) => code)).toEqual(['cut'])
  })

  it('may go back in time, which is told once', () => {
    const back = [head(30) + refused, refused, `2026-03-04T04:00:00+00:00 host ${refused}`]
    expect(diagnoseLines(back)).toMatchObject({
      findings: [{ time: Date.UTC(2026, 2, 4, 4), lastTime: Date.UTC(2026, 2, 4, 5, 6, 30) }],
      notes: [{ code: 'clock' }],
    })
    expect(diagnoseLines(lines).notes).toEqual([])
  })
})

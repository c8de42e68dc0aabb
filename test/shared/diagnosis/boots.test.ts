import { describe, expect, it } from 'vitest'
import { diagnoseBeside, diagnoseBoots, diagnoseBytes } from './diagnose-lines.ts'

const now = { id: 'b0', offset: 0, began: 2000, ended: 3000, end: 'running' } as const
const before = { id: 'b1', offset: -1, began: 0, ended: 1000, end: 'cut' } as const
const refused = 'kernel: vfio-pci 0000:01:00.0: probe with driver vfio-pci failed with error -16'

describe('the starts of the machine', () => {
  it('carry what was found in each, the kernel, and whether the kernel word was there', () => {
    const { boots, findings } = diagnoseBoots([
      { boot: now, lines: ['kernel: Linux version 7.1.9-200.fc44.x86_64 (mock)', refused] },
      {
        boot: before,
        lines: ['kernel: Command line: root=/dev/sda1 gpu_handover=on quiet', refused, refused],
      },
    ])
    expect(boots).toEqual([
      { ...now, kernel: '7.1.9-200.fc44.x86_64', handover: null, findings: ['vfio-probe-ebusy'] },
      { ...before, kernel: null, handover: true, findings: ['vfio-probe-ebusy'] },
    ])
    expect(findings).toMatchObject([{ id: 'vfio-probe-ebusy', count: 3, boots: ['b0', 'b1'] }])
  })

  it('do not lend each other facts: a bridge of one log is none in another', () => {
    const refusal = 'vfio-pci 0000:09:00.0: probe with driver vfio-pci failed with error -22'
    const { findings } = diagnoseBoots([
      { boot: now, lines: [refusal] },
      { boot: before, lines: ['pcieport 0000:09:00.0: PME: Signaling with IRQ 28', refusal] },
    ])
    expect(findings.map(({ id, boots }) => [id, boots])).toEqual([
      ['vfio-probe-einval-no-iommu', ['b0']],
      ['vfio-probe-einval-bridge', ['b1']],
    ])
  })
})

describe('a log of no start', () => {
  const began = (hour: number) => Date.UTC(2026, 2, 4, hour)
  const starts = [
    { ...now, began: began(12), ended: began(13) },
    { ...before, began: began(8), ended: began(9) },
  ]

  it.each([
    ['14:00', 'b0'],
    ['12:00', 'b0'],
    // Past the last line of a journal that was cut off.
    ['09:30', 'b1'],
    ['08:00', 'b1'],
  ])('belongs to the start that it happened in: at %s to %s', (time, boot) => {
    const line = `2026-03-04T${time}:00.000000Z qemu-system-x86_64: vfio 0000:01:00.0: group 14 is not viable`
    const { findings, boots } = diagnoseBeside(starts, [line])
    expect(findings).toMatchObject([{ id: 'group-not-viable', boots: [boot] }])
    expect(boots.map(({ findings: ids }) => ids.length)).toEqual(boot === 'b0' ? [1, 0] : [0, 1])
  })

  it('is over where it is older than every start that is known, and counts where its time is not', () => {
    const words = 'qemu-system-x86_64: vfio 0000:01:00.0: group 14 is not viable'
    expect(diagnoseBeside(starts, [`2026-03-04T07:59:59.000000Z ${words}`]).findings).toEqual([])
    expect(diagnoseBeside([], [`2026-03-04T07:59:59.000000Z ${words}`]).findings).toHaveLength(1)
    expect(diagnoseBeside(starts, [words]).findings).toMatchObject([{ boots: [] }])
  })
})

it('a text knows no starts', () => {
  const { boots, findings } = diagnoseBytes(Buffer.from(`${refused}\n`))
  expect(boots).toEqual([])
  expect(findings[0]?.boots).toEqual([])
})

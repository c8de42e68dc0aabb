import { describe, expect, it } from 'vitest'
import { diagnoseBoots, diagnoseBytes } from './diagnose-lines.ts'

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

it('a text knows no starts', () => {
  const { boots, findings } = diagnoseBytes(Buffer.from(`${refused}\n`))
  expect(boots).toEqual([])
  expect(findings[0]?.boots).toEqual([])
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundleText, relevantLines } from '../../../src-shared/diagnosis/bundle-text.ts'
import type { Diagnosis } from '../../../src-shared/diagnosis/diagnosis.ts'
import type { HostReport } from '../../../src-shared/host/report.ts'
import { anyText } from '../../any-text.ts'
import { cardWith, checkWith, reportWith } from '../../renderer/machines.ts'
import { device } from '../host/sample-facts.ts'
import { diagnoseLines } from './diagnose-lines.ts'

const CARD = '0000:01:00.0'
const refused = `kernel: vfio-pci ${CARD}: probe with driver vfio-pci failed with error -22`

function text(diagnosis: Diagnosis, report: HostReport = reportWith()): string {
  return bundleText({ report, diagnosis, records: [], version: '1.0', date: '2026-03-04' })
}

/** The lines of a Markdown text that are not inside of a block of code. */
function outside(markdown: string): string[] {
  let fence: string | undefined
  return markdown.split('\n').filter((line) => {
    const mark = /^`{3,}$/.exec(line)?.[0]
    if (fence === undefined && mark !== undefined) {
      fence = mark
      return false
    }
    if (fence !== undefined && mark === fence) {
      fence = undefined
      return false
    }
    return fence === undefined
  })
}

describe('the text of a bundle', () => {
  it('tells the machine, its cards, what is open, and each problem with its lines', () => {
    const report = reportWith({
      devices: [device({ address: CARD, driver: 'vfio-pci', resetMethods: ['bus'] })],
      cards: [
        cardWith({
          address: CARD,
          name: 'NVIDIA RTX 3080',
          functions: [CARD],
          bindSet: [CARD],
          groups: [14],
        }),
      ],
      readiness: [checkWith('iommu', 'fail'), checkWith('kvm', 'pass')],
    })
    const whole = text(diagnoseLines(['before', refused, 'after'], report), report)
    expect(whole).toMatch(/^# .*Handover 1\.0.*2026-03-04/)
    for (const part of [
      `${CARD} NVIDIA RTX 3080`,
      '[10de:2206] 030000 driver=vfio-pci reset=bus',
      'fail: Title of iommu: Seen.',
      '`vfio-probe-einval-no-iommu` (error)',
      `before\n${refused}\nafter`,
    ])
      expect(whole).toContain(part)
    expect(whole).not.toContain('Title of kvm')
  })

  it('holds no line that a log could act with: what is from outside stands in code', () => {
    const hostile = [
      '```',
      '# A heading [a link](https://example.org) <script>alert(1)</script>',
      `${refused} <img src=x onerror=alert(1)> \`\`\`\``,
      '~~~',
    ]
    const lines = outside(text(diagnoseLines(hostile)))
    expect(lines.filter((line) => /heading|script|onerror|~~~/.test(line))).toEqual([])
    expect(lines.filter((line) => line.startsWith('#')).length).toBeGreaterThan(4)
  })

  it('shows names from outside that stand in sentences as they are', () => {
    const line =
      "error: qemu-system-x86_64: Could not open '/srv/<b>_x_[y](z)`&`` `\\`.qcow2': Permission denied"
    const prose = outside(text(diagnoseLines([line]))).join('\n')
    expect(prose).toContain(String.raw`/srv/\<b\>\_x\_\[y\](z)`)
  })

  it('has no control characters, whatever stands in the log', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, behind) => {
        const whole = text(diagnoseLines([before, `${refused} ${behind}`]))
        expect(whole).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
        expect(outside(whole).filter((line) => line.startsWith('#')).length).toBe(8)
      }),
    )
  })
})

it('the lines that matter stand with their context, their source and how often', () => {
  const found = diagnoseLines(['before', refused, refused, 'after'])
  expect(relevantLines(found)).toBe(
    [
      '# vfio-probe-einval-no-iommu: A text, line 2, 2x',
      '  before',
      `> ${refused}`,
      `  ${refused}`,
      '  after',
    ].join('\n'),
  )
})

import { describe, expect, it } from 'vitest'
import { planFingerprint } from '../../../src-shared/plan/fingerprint.ts'
import { desktop, planOf } from './machines.ts'
import { romOf } from './rom-file.ts'

const NVIDIA = '0000:01:00.0'
const plan = planOf(desktop(), [NVIDIA])
const print = planFingerprint(plan)

describe('planFingerprint', () => {
  it('is the same for the same plan, in whatever order its names come', () => {
    const turned = Object.fromEntries(Object.entries(plan).reverse()) as typeof plan
    expect(planFingerprint(turned)).toBe(print)
    expect(planFingerprint(structuredClone(plan))).toBe(print)
  })

  it('does not change with words, estimates and warnings', () => {
    const operations = plan.operations.map((operation) => ({ ...operation, why: 'in other words' }))
    const told = { ...plan, operations, warnings: [], waysBack: [], seconds: 1, cards: [], groupsPreview: [] }
    expect(planFingerprint(told)).toBe(print)
  })

  it('changes with everything that is done or lost', () => {
    const cost = { address: NVIDIA, code: 'boot-disk', severity: 'blocks' as const, text: '' }
    const others = [
      { ...plan, bindSet: plan.bindSet.slice(1) },
      { ...plan, operations: plan.operations.toReversed() },
      { ...plan, operations: plan.operations.slice(1) },
      { ...plan, costs: [...plan.costs, cost] },
      { ...plan, family: 'debian' as const },
      { ...plan, choice: { ...plan.choice, guardMinutes: 11 } },
    ]
    const prints = others.map(planFingerprint)
    expect(new Set([print, ...prints]).size).toBe(others.length + 1)
  })

  it('holds the hash of a video BIOS and not its bytes', () => {
    const rom = Buffer.from(romOf([{ vendor: '10de', device: '2206' }])).toString('base64')
    const vbios = { vbios: { card: NVIDIA, rom } }
    const [one, two] = ['aa', 'bb'].map((byte) =>
      planFingerprint(planOf(desktop(), [NVIDIA], vbios, { vbiosSha256: byte.repeat(32) })),
    )
    expect(one).not.toContain(rom.slice(0, 40))
    expect(one).not.toBe(two)
  })
})

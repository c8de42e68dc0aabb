import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CpuThread, CpuTopology } from '../../../../src-shared/domain/checkup/context.ts'
import { cpuList, pinPlan } from '../../../../src-shared/domain/checkup/pin-plan.ts'

/** Cores in order, with their threads; `second` gives the number of the second thread of a core. */
function processor(
  cores: number,
  of: (core: number) => Partial<CpuThread> = () => ({}),
  second: (core: number) => number | undefined = (core) => core + cores,
): CpuThread[] {
  return Array.from({ length: cores }, (_, core) => {
    const one = { cpu: core, core, package: 0, node: 0, l3: 0, ...of(core) }
    const cpu = second(core)
    return cpu === undefined ? [one] : [one, { ...one, cpu }]
  }).flat()
}

function topology(threads: readonly CpuThread[], cardNode?: number): CpuTopology {
  return { threads, cardNode }
}

describe('pinPlan', () => {
  it('takes whole cores behind the first, and leaves that one', () => {
    expect(pinPlan(8, topology(processor(8)))).toEqual({
      cpus: [1, 9, 2, 10, 3, 11, 4, 12],
      threads: 2,
      rest: [0, 5, 6, 7, 8, 13, 14, 15],
      node: undefined,
      oneCache: true,
    })
  })

  it('prefers cores that share a cache', () => {
    const ryzen = processor(12, (core) => ({ l3: core < 6 ? 0 : 6 }))
    const plan = pinPlan(12, topology(ryzen))
    expect(plan?.cpus.slice(0, 4)).toEqual([6, 18, 7, 19])
    expect(plan?.oneCache).toBe(true)
    expect(pinPlan(16, topology(ryzen))?.oneCache).toBe(false)
  })

  it('prefers the node of the card over the first', () => {
    const two = processor(8, (core) => ({
      node: core < 4 ? 0 : 1,
      package: core < 4 ? 0 : 1,
      l3: core < 4 ? 0 : 4,
    }))
    expect(pinPlan(4, topology(two, 1))).toMatchObject({ cpus: [4, 12, 5, 13], node: 1, oneCache: true })
    expect(pinPlan(4, topology(two, 0))).toMatchObject({ cpus: [1, 9, 2, 10], node: 0 })
    expect(pinPlan(12, topology(two, 1))).toMatchObject({ node: undefined, oneCache: false })
  })

  it('prefers fast cores, which have two threads, over slow ones', () => {
    const hybrid = processor(
      8,
      () => ({}),
      (core) => (core < 4 ? core + 8 : undefined),
    )
    expect(pinPlan(6, topology(hybrid))?.cpus).toEqual([1, 9, 2, 10, 3, 11])
    expect(pinPlan(5, topology(hybrid))).toMatchObject({ cpus: [1, 2, 3, 4, 5], threads: 1 })
  })

  it('has no plan where there are too few, or none is known', () => {
    expect(pinPlan(8, topology(processor(4)))).toBeUndefined()
    expect(pinPlan(1, topology([]))).toBeUndefined()
    expect(pinPlan(0, topology(processor(4)))).toBeUndefined()
  })

  it('never gives a thread twice, nor the first core, nor half a core beside another use', () => {
    const drawn = fc
      .array(fc.record({ smt: fc.boolean(), node: fc.nat(1), l3: fc.nat(3) }), {
        minLength: 1,
        maxLength: 24,
      })
      .map((cores) =>
        cores.flatMap(({ smt, node, l3 }, core) => {
          const one = { cpu: core, core, package: 0, node, l3: node * 10 + l3 }
          return smt ? [one, { ...one, cpu: core + 100 }] : [one]
        }),
      )
    const count = fc.integer({ min: 1, max: 20 })
    fc.assert(
      fc.property(drawn, count, fc.option(fc.nat(1), { nil: undefined }), (threads, vcpus, cardNode) => {
        const plan = pinPlan(vcpus, { threads, cardNode })
        if (!plan) return
        expect(plan.cpus).toHaveLength(vcpus)
        expect(new Set(plan.cpus).size).toBe(vcpus)
        expect(plan.rest).toContain(0)
        const core = (cpu: number) => cpu % 100
        const taken = new Set(plan.cpus.map(core))
        expect(taken.has(0)).toBe(false)
        expect(plan.rest.some((cpu) => taken.has(core(cpu)))).toBe(false)
        if (plan.threads === 2) {
          for (let at = 0; at < vcpus; at += 2) {
            expect(core(plan.cpus[at] ?? -1)).toBe(core(plan.cpus[at + 1] ?? -2))
          }
        }
      }),
    )
  })
})

it('lists processors as the kernel does', () => {
  expect(cpuList([0, 1, 2, 3, 8])).toBe('0-3,8')
  expect(cpuList([5])).toBe('5')
  expect(cpuList([])).toBe('')
})

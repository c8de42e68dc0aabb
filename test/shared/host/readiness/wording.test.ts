import { describe, expect, it } from 'vitest'
import { argumentValues, iommuOffArgument } from '../../../../src-shared/host/readiness/kernel-arguments.ts'
import { listed, megabytes } from '../../../../src-shared/host/readiness/wording.ts'

describe('a list of names', () => {
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C', 'D'], 'A, B, C and D'],
    [['A', 'B', 'C', 'D', 'E'], 'A, B, C, D and 1 more'],
    [['A', 'B', 'C', 'D', 'E', 'F', 'G'], 'A, B, C, D and 3 more'],
  ])('of %j reads %j', (names, text) => {
    expect(listed(names)).toBe(text)
  })
})

it('an amount of megabytes is never rounded up', () => {
  expect(megabytes(149_999_999)).toBe('149 MB')
})

describe('kernel arguments', () => {
  it('are whole words', () => {
    expect(argumentValues('iommu', ['intel_iommu=on', 'iommu=pt,1', 'iommu'])).toEqual(['pt', '1'])
    expect(iommuOffArgument(['intel_iommu=offline', 'xiommu=off', 'iommu.passthrough=off'])).toBeUndefined()
    expect(iommuOffArgument(['quiet', 'iommu=off'])).toBe('iommu=off')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carriesOurs, takeBack } from '../../../../src-main/hosts/shared/take-back.ts'
import { missingFrom, sameTokens } from '../../../../src-main/hosts/shared/tokens.ts'
import { keyOf, sameKey, withArguments } from '../../../../src-shared/plan/arguments.ts'
import type { ArgumentChange } from '../../../../src-shared/plan/operation.ts'
import { anyChange, anyTokens } from '../arbitrary-tokens.ts'

const change = (part: Partial<ArgumentChange>): ArgumentChange => ({ set: [], extend: [], drop: [], ...part })

describe('takeBack', () => {
  it('gives the arguments from before where nobody changed anything', () => {
    fc.assert(
      fc.property(anyTokens, anyChange, (before, made) => {
        const back = takeBack(withArguments(before, made), made, before)
        expect(sameTokens(back, before), `${back} is not ${before}`).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('gives back each of several equal arguments', () => {
    const before = ['intel_iommu', 'intel_iommu=on', 'intel_iommu=on']
    const made = change({ set: ['intel_iommu=on'] })
    const back = takeBack(withArguments(before, made), made, before)
    expect(sameTokens(back, before)).toBe(true)
    expect(takeBack(back, made, before)).toEqual(back)
  })

  it('does nothing the second time', () => {
    fc.assert(
      fc.property(anyTokens, anyChange, anyTokens, (before, made, others) => {
        const once = takeBack([...withArguments(before, made), ...others], made, before)
        const twice = takeBack(once, made, before)
        const claimed = [
          ...made.set.map(keyOf),
          ...made.extend.map(({ key }) => key),
          ...made.drop.map(keyOf),
        ]
        const theirs = others.some((token) => claimed.some((key) => sameKey(token, key)))
        if (!theirs) expect(twice).toEqual(once)
      }),
    )
  })

  it('keeps every argument that somebody else added since', () => {
    fc.assert(
      fc.property(anyTokens, anyChange, (before, made) => {
        const now = [...withArguments(before, made), 'mitigations=off', 'theirs']
        const back = takeBack(now, made, before)
        expect(missingFrom(back, ['mitigations=off', 'theirs'])).toEqual([])
        expect(back.includes('gpu_handover=on')).toBe(before.includes('gpu_handover=on'))
      }),
    )
  })

  it('brings back what the change replaced', () => {
    const made = change({ set: ['intel_iommu=on'] })
    expect(takeBack(['a', 'intel_iommu=on', 'b'], made, ['a', 'intel_iommu=off'])).toEqual([
      'a',
      'intel_iommu=off',
      'b',
    ])
  })

  it('leaves the key to whoever set it since', () => {
    const made = change({ set: ['intel_iommu=on'] })
    expect(takeBack(['intel_iommu=sm_on'], made, ['intel_iommu=off'])).toEqual(['intel_iommu=sm_on'])
  })

  it('takes only its own values out of a list', () => {
    const made = change({ extend: [{ key: 'vfio-pci.ids', values: ['b'] }] })
    expect(takeBack(['vfio-pci.ids=a,b,c'], made, ['vfio-pci.ids=a'])).toEqual(['vfio-pci.ids=a,c'])
    expect(takeBack(['vfio-pci.ids=b'], made, [])).toEqual([])
  })

  it('knows what is ours from what was there before', () => {
    const made = change({ set: ['intel_iommu=on'], extend: [{ key: 'iommu', values: ['pt'] }] })
    expect(carriesOurs(['intel_iommu=on', 'iommu=pt'], made, ['intel_iommu=on', 'iommu=pt'])).toBe(false)
    expect(carriesOurs(['intel_iommu=on', 'iommu=pt'], made, ['intel_iommu=on'])).toBe(true)
  })
})

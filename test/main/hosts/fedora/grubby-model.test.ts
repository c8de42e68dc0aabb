import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grubbyCall, grubbyResult } from '../../../../src-main/hosts/fedora/grubby-model.ts'
import { sameTokens } from '../../../../src-main/hosts/shared/tokens.ts'
import { withArguments } from '../../../../src-shared/plan/arguments.ts'
import { anyChange, anyTokens } from '../arbitrary-tokens.ts'

const none = { set: [], extend: [], drop: [] }

describe('what is left to grubby', () => {
  it('loses nothing that the change keeps, on any command line', () => {
    fc.assert(
      fc.property(fc.array(anyTokens, { minLength: 1, maxLength: 3 }), anyChange, (lines, change) => {
        const call = grubbyCall(lines, change)
        for (const line of lines) {
          const after = withArguments(grubbyResult(line, call), change)
          expect(sameTokens(after, withArguments(line, change))).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('is not a list whose values differ between entries', () => {
    const change = { ...none, extend: [{ key: 'vfio-pci.ids', values: ['b'] }] }
    expect(grubbyCall([['vfio-pci.ids=a'], []], change)).toEqual({ add: [], remove: [] })
    expect(grubbyCall([['vfio-pci.ids=a'], ['vfio-pci.ids=a']], change).add).toEqual(['vfio-pci.ids=a,b'])
  })

  it('is not an argument whose dot would match another key', () => {
    const change = { ...none, extend: [{ key: 'x.y', values: ['1'] }] }
    expect(grubbyCall([['xzy=2']], change).add).toEqual([])
  })

  it('is nothing that sed would read as a pattern', () => {
    expect(grubbyCall([['a', 'video=a&b']], { ...none, drop: ['video=a&b'] }).remove).toEqual([])
    expect(grubbyCall([['quiet', 'quiet']], { ...none, drop: ['quiet'] }).remove).toEqual(['quiet'])
    expect(grubbyCall([['a=1', 'a=1']], { ...none, drop: ['a=1'] }).remove).toEqual([])
  })

  it('is not what is there already', () => {
    expect(grubbyCall([['intel_iommu=on']], { ...none, set: ['intel_iommu=on'] }).add).toEqual([])
  })
})

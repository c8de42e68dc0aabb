import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareIds } from '../../../../src-main/hosts/fedora/order.ts'

const MACHINE = '3f1c9a52b7d84e0fa6c1d2e3f4a5b6c7'

describe('the order of the boot menu', () => {
  it('is that of versions', () => {
    const ids = ['0-gpu-handover', '0-rescue', '6.9.9-200', '6.10.1-100', '7.1.9-200.fc44', '7.1.10-200.fc44']
    const full = ids.map((id) => `${MACHINE}-${id}`)
    expect([...full].reverse().sort(compareIds)).toEqual(full)
  })

  it('puts a version with a tilde before the one without', () => {
    expect(compareIds('a-7.1~debug', 'a-7.1')).toBeLessThan(0)
  })

  it('is an order: no two ids come each before the other', () => {
    const id = fc
      .array(fc.constantFrom('0', '10', '9', 'a', 'rescue', '~', '-', '.', '007'))
      .map((all) => all.join(''))
    fc.assert(
      fc.property(id, id, id, (one, two, three) => {
        expect(Math.sign(compareIds(one, two))).toBe(-Math.sign(compareIds(two, one)) + 0)
        if (compareIds(one, two) < 0 && compareIds(two, three) < 0) {
          expect(compareIds(one, three)).toBeLessThan(0)
        }
      }),
    )
  })
})

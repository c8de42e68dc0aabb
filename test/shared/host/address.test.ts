import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareAddresses, parseAddress, slotOf } from '../../../src-shared/host/address.ts'
import { anyText } from '../../any-text.ts'
import { address } from './machines.ts'

describe('parseAddress', () => {
  it('takes an address apart', () => {
    expect(parseAddress('0000:01:00.0')).toEqual({ domain: 0, bus: 1, slot: 0, function: 0 })
    expect(parseAddress('00ff:fe:1f.7')).toEqual({ domain: 255, bus: 254, slot: 31, function: 7 })
  })

  it('knows domains of five digits and more', () => {
    expect(parseAddress('10000:e0:06.0')?.domain).toBe(0x10000)
    expect(parseAddress('ffffffff:00:00.0')?.domain).toBe(0xffffffff)
  })

  it.each([
    '',
    '01:00.0',
    '000:01:00.0',
    '0000:01:00',
    '0000:01:00.8',
    '0000:01:00.0 ',
    '0000:01:00.0\n',
    '0000:1:00.0',
    '0000:0G:00.0',
    '0000:AB:00.0',
    '0000:01:00.10',
    '123456789:01:00.0',
    'pci0000:00',
    '0000:01:00.0/driver',
  ])('refuses %j', (text) => {
    expect(parseAddress(text)).toBeUndefined()
  })

  it('refuses a second way to write the same domain', () => {
    expect(parseAddress('00000000:01:00.0')).toBeUndefined()
    expect(parseAddress('010000:01:00.0')).toBeUndefined()
  })

  it('never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseAddress(text) === undefined || text.length >= 12).toBe(true)
      }),
    )
  })
})

describe('slotOf', () => {
  it('is the address without its function', () => {
    expect(slotOf('0000:01:00.3')).toBe('0000:01:00')
    expect(slotOf('10000:e1:00.0')).toBe('10000:e1:00')
  })
})

describe('compareAddresses', () => {
  const numbers = (text: string) => {
    const parts = parseAddress(text)
    if (!parts) throw new Error(text)
    return [parts.domain, parts.bus, parts.slot, parts.function]
  }

  // lspci compares domain, bus, device and function as numbers (compare_them in lspci.c of pciutils).
  const asNumbers = (a: string, b: string): number => {
    const right = numbers(b)
    for (const [index, left] of numbers(a).entries()) {
      const difference = left - (right[index] ?? 0)
      if (difference !== 0) return Math.sign(difference)
    }
    return 0
  }

  it('puts a domain of five digits after all domains of four', () => {
    const sorted = ['10000:00:00.0', 'fffe:00:00.0', '0000:01:00.1', '0000:01:00.0', '0000:00:1f.0']
    expect(sorted.sort(compareAddresses)).toEqual([
      '0000:00:1f.0',
      '0000:01:00.0',
      '0000:01:00.1',
      'fffe:00:00.0',
      '10000:00:00.0',
    ])
  })

  it('orders as lspci does', () => {
    fc.assert(
      fc.property(address, address, (a, b) => {
        expect(Math.sign(compareAddresses(a, b))).toBe(asNumbers(a, b))
      }),
    )
  })

  it('is a total order, of other texts as well', () => {
    const any = fc.oneof(address, fc.string({ maxLength: 14 }))
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(Math.sign(compareAddresses(a, b))).toBe(0 - Math.sign(compareAddresses(b, a)))
        expect(compareAddresses(a, b) === 0).toBe(a === b)
        if (compareAddresses(a, b) <= 0 && compareAddresses(b, c) <= 0)
          expect(compareAddresses(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NumberOf } from '../../../src-shared/mask/secret.ts'
import { shaped, substitute } from '../../../src-shared/mask/substitute.ts'

const always =
  (number: number): NumberOf =>
  () =>
    number

describe('substitutes', () => {
  it('have the shape of what they stand for', () => {
    expect(substitute('serial', 'S7KH-NJ0w', always(3))).toBe('X0XX-XX03')
    expect(substitute('uuid', '6F9619FF-8B86-D011-B42D-00CF4FC964FF', always(12))).toBe(
      '00000000-0000-0000-0000-000000000012',
    )
    expect(substitute('uuid', 'ABCD-1234', always(1))).toBe('0000-0001')
    expect(substitute('mac', '00:1a:2b:3c:4d:5e', always(255))).toBe('02:00:00:00:00:ff')
    expect(substitute('mac', '001a2b3c4d5e', always(1))).toBe('020000000001')
    expect(substitute('ip', '192.168.1.5', always(300))).toBe('10.0.1.44')
    expect(substitute('ip', '0501A8C0', always(300))).toBe('2C01000A')
    expect(substitute('ip', '2001:db8::5', always(2))).toBe('fd00::2')
    expect(substitute('user', 'alice', always(1))).toBe('user1')
  })

  it('write the MAC address inside of an IPv6 address as they write that MAC address', () => {
    expect(substitute('mac', '00:11:22:33:44:55', always(0x1a))).toBe('02:00:00:00:00:1a')
    expect(substitute('ip', 'fe80::211:22ff:fe33:4455', always(0x1a))).toBe('fe80::ff:fe00:1a')
    expect(substitute('ip', 'fe80000000000000021122fffe334455', always(0x1a))).toBe(
      'fe80000000000000000000fffe00001a',
    )
  })

  it('are as long as any text that has room for the number, and differ between numbers', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(9999), fc.nat(9999), (text, one, other) => {
        const places = text.replace(/[^0-9A-Za-z\u0080-\uffff]/g, '').length
        const written = shaped(text, String(one), 'X')
        if (places >= String(one).length) expect(written).toHaveLength(text.length)
        expect(written === shaped(text, String(other), 'X')).toBe(one === other)
      }),
    )
  })
})

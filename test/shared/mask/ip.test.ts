import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { interfaceId, ipBytes, macInside, writeIp } from '../../../src-shared/mask/ip.ts'

const byte = fc.integer({ min: 0, max: 255 })
const bytes = (length: number) => fc.array(byte, { minLength: length, maxLength: length })

describe('IP addresses', () => {
  it('reads the four ways in which the kernel and its tools write them', () => {
    expect(ipBytes('192.168.1.5')).toEqual([192, 168, 1, 5])
    expect(ipBytes('0501A8C0')).toEqual([192, 168, 1, 5])
    const linkLocal = [0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0x02, 0x11, 0x22, 0xff, 0xfe, 0x33, 0x44, 0x55]
    expect(ipBytes('fe80::211:22ff:fe33:4455')).toEqual(linkLocal)
    expect(ipBytes('fe80000000000000021122fffe334455')).toEqual(linkLocal)
  })

  it('reads nothing from what only looks like one', () => {
    for (const text of [
      '1.2.3.256',
      '0000:01:00',
      '1:2:3:4:5:6:7',
      '1::2::3',
      '',
      ':',
      '00:11:22:33:44:55',
    ]) {
      expect(ipBytes(text), text).toBeUndefined()
    }
  })

  it('writes any address so that it is read as the same one', () => {
    fc.assert(
      fc.property(bytes(4), fc.constantFrom('1.2.3.4', '0A0B0C0D'), (address, like) => {
        expect(ipBytes(writeIp(address, like))).toEqual(address)
      }),
    )
    fc.assert(
      fc.property(bytes(16), fc.constantFrom('fe80::1', '0'.repeat(32)), (address, like) => {
        expect(ipBytes(writeIp(address, like))).toEqual(address)
      }),
    )
  })

  it('finds the MAC address that an address was made of', () => {
    expect(macInside(ipBytes('fe80::211:22ff:fe33:4455') ?? [])).toEqual([0, 0x11, 0x22, 0x33, 0x44, 0x55])
    expect(macInside(ipBytes('fe80::1') ?? [])).toBeUndefined()
    fc.assert(
      fc.property(bytes(6), (mac) => {
        expect(macInside([...Array<number>(8).fill(0), ...interfaceId(mac)])).toEqual(mac)
      }),
    )
  })
})

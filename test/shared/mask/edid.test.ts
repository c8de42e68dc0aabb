import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edidSerialTexts, isEdid, maskEdid } from '../../../src-shared/mask/edid.ts'
import type { NumberOf } from '../../../src-shared/mask/secret.ts'

const BLOCK = 128

function descriptor(tag: number, text: string): number[] {
  const body = [...text].map((char) => char.charCodeAt(0))
  if (body.length < 13) body.push(0x0a)
  while (body.length < 13) body.push(0x20)
  return [0, 0, 0, tag, 0, ...body]
}

function sum(bytes: Uint8Array): number {
  return bytes.reduce((total, byte) => (total + byte) & 0xff, 0)
}

function closeBlock(block: Uint8Array, end: number): void {
  block[end] = (256 - sum(block.subarray(0, end))) & 0xff
}

function monitor({ serial = 0x12345678, text = 'H4ZN901234' } = {}): Uint8Array {
  const edid = new Uint8Array(BLOCK)
  edid.set([0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00, 0x4c, 0x2d, 0x4d, 0x0c])
  new DataView(edid.buffer).setUint32(12, serial, true)
  edid.set([0x1e, 0x1c, 1, 4], 16)
  edid.set(descriptor(0xfc, 'U32J59x'), 72)
  edid.set(descriptor(0xff, text), 90)
  closeBlock(edid, 127)
  return edid
}

/** A DisplayID extension with a product identification of the given serial number. */
function displayId(serial: number): Uint8Array {
  const block = new Uint8Array(BLOCK)
  const product = [0x00, 0x00, 12, 0x53, 0x41, 0x4d, 0x4d, 0x0c, 0, 0, 0, 0, 30, 18, 0]
  block.set([0x70, 0x13, product.length, 0, 0, ...product])
  new DataView(block.buffer).setUint32(5 + 8, serial, true)
  const end = 5 + product.length
  block[end] = (256 - sum(block.subarray(1, end))) & 0xff
  closeBlock(block, 127)
  return block
}

const one: NumberOf = () => 1
const text = (bytes: Uint8Array) => String.fromCharCode(...bytes)

describe('masking an EDID', () => {
  it('takes both serial numbers, keeps the model and the checksum', () => {
    const masked = maskEdid(monitor(), one)
    expect(isEdid(masked)).toBe(true)
    expect([...masked.subarray(12, 16)]).toEqual([1, 0, 0, 0])
    expect(text(masked)).toContain('U32J59x')
    expect(text(masked)).not.toContain('H4ZN901234')
    expect(edidSerialTexts(masked)).toEqual(['X0XX000001'])
    expect(sum(masked)).toBe(0)
    expect([...masked.subarray(16, 90)]).toEqual([...monitor().subarray(16, 90)])
  })

  it('takes the serial number of a DisplayID extension and keeps both of its checksums', () => {
    const serial = 0xcafe1234
    const whole = new Uint8Array([...monitor(), ...displayId(serial)])
    const extension = maskEdid(whole, one).subarray(BLOCK)
    expect(new DataView(extension.slice(13, 17).buffer).getUint32(0, true)).toBe(1)
    expect(sum(extension)).toBe(0)
    expect(sum(extension.subarray(1, 5 + 15 + 1))).toBe(0)
  })

  it('leaves what says that there is no serial number', () => {
    const plain = monitor({ serial: 0x01010101, text: '0000000000000' })
    expect([...maskEdid(plain, one)]).toEqual([...plain])
  })

  it('never throws, keeps the length, and leaves no serial number in whatever is cut or malformed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(400), fc.boolean(), (noise, cut, whole) => {
        const bytes = new Uint8Array([...monitor(), ...(whole ? displayId(0xcafe1234) : []), ...noise])
        const masked = maskEdid(bytes.subarray(0, cut), one)
        expect(masked).toHaveLength(Math.min(cut, bytes.length))
        expect(text(masked)).not.toContain('H4ZN901234')
        expect(text(masked)).not.toContain('\x78\x56\x34\x12')
      }),
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (noise) => {
        const bytes = new Uint8Array([...monitor().subarray(0, 8), ...noise])
        expect(maskEdid(bytes, one)).toHaveLength(bytes.length)
      }),
    )
  })
})

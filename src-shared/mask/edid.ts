import { canonical, isSecret, type NumberOf } from './secret.ts'
import { shaped } from './substitute.ts'

const HEADER = [0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00]
const BLOCK = 128
const SERIAL_NUMBER = 12
const DESCRIPTORS = [54, 72, 90, 108]
const SERIAL_TEXT_TAG = 0xff
const DISPLAY_ID_TAG = 0x70
// DisplayID 1.x and 2.x number the product identification block differently; the serial number lies alike.
const PRODUCT_TAGS = new Set([0x00, 0x20])
const PRODUCT_SERIAL = 8
// Written by some makers into every monitor.
const NO_SERIAL = new Set([0, 0x01010101, 0xffffffff])

/** True for the start of an EDID (VESA E-EDID). */
export function isEdid(bytes: Uint8Array): boolean {
  return HEADER.every((byte, index) => bytes[index] === byte)
}

/** The serial numbers of a monitor that its EDID has as text (descriptor tag FF). */
export function edidSerialTexts(edid: Uint8Array): string[] {
  return serialTexts(edid).map(({ text }) => text)
}

/**
 * An EDID without the monitor's serial number: the field of the base block, its text descriptor, and the product
 * identification of a DisplayID extension. Maker, model, name and date stay; checksums are made right again
 * where they were right. A cut EDID is masked as far as it goes.
 */
export function maskEdid(edid: Uint8Array, numberOf: NumberOf): Uint8Array {
  const masked = Uint8Array.from(edid)
  maskNumber(masked, SERIAL_NUMBER, numberOf)
  for (const { start, text } of serialTexts(edid)) {
    const written = shaped(text, String(numberOf('serial', canonical('serial', text))), 'X')
    for (let at = 0; at < text.length; at += 1) masked[start + at] = written.charCodeAt(at)
  }
  for (let start = BLOCK; start < masked.length; start += BLOCK) {
    if (masked[start] === DISPLAY_ID_TAG) maskDisplayId(masked.subarray(start, start + BLOCK), numberOf)
  }
  for (let start = 0; start + BLOCK <= masked.length; start += BLOCK) {
    keepChecksum(edid, masked, start, start + BLOCK)
  }
  return masked
}

function maskDisplayId(block: Uint8Array, numberOf: NumberOf): void {
  const before = Uint8Array.from(block)
  const end = Math.min(5 + (block[2] ?? 0), block.length)
  for (let at = 5; at + 3 <= end; at += 3 + (block[at + 2] ?? 0)) {
    const tag = block[at] ?? 0
    if (PRODUCT_TAGS.has(tag) && at + PRODUCT_SERIAL + 4 <= end)
      maskNumber(block, at + PRODUCT_SERIAL, numberOf)
  }
  if (end < block.length) keepChecksum(before, block, 1, end + 1)
}

function maskNumber(bytes: Uint8Array, at: number, numberOf: NumberOf): void {
  if (at + 4 > bytes.length) return
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const serial = view.getUint32(at, true)
  if (!NO_SERIAL.has(serial)) view.setUint32(at, numberOf('serial', String(serial)), true)
}

/** Sets the last byte of a range so that the range adds up to what it did before. */
function keepChecksum(before: Uint8Array, after: Uint8Array, start: number, end: number): void {
  let difference = 0
  for (let at = start; at < end; at += 1) difference += (before[at] ?? 0) - (after[at] ?? 0)
  after[end - 1] = ((after[end - 1] ?? 0) + difference) & 0xff
}

function serialTexts(edid: Uint8Array): { readonly start: number; readonly text: string }[] {
  return DESCRIPTORS.flatMap((at) => {
    if (edid[at] !== 0 || edid[at + 1] !== 0 || edid[at + 3] !== SERIAL_TEXT_TAG) return []
    const start = at + 5
    const text = latin1(edid.subarray(start, at + 18)).split('\n', 1)[0] ?? ''
    return isSecret('serial', text) ? [{ start, text }] : []
  })
}

/** Bytes as text, one character for each. */
export function latin1(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

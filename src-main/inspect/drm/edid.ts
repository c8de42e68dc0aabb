import { printable } from '../../../src-shared/host/printable.ts'

const HEADER = [0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00]
const DESCRIPTORS = [54, 72, 90, 108]
const NAME_TAG = 0xfc
const LETTER_OFFSET = 64

/**
 * The monitor's name in an EDID block (VESA E-EDID, descriptor tag FC), else its maker's three letters and
 * product number; undefined for what is no EDID.
 */
export function monitorName(edid: Uint8Array): string | undefined {
  if (edid.length < 128 || HEADER.some((byte, index) => edid[index] !== byte)) return undefined
  for (const start of DESCRIPTORS) {
    const block = edid.subarray(start, start + 18)
    // A pixel clock of zero marks a descriptor that is text and not a timing.
    if (block[0] === 0 && block[1] === 0 && block[3] === NAME_TAG) {
      const name = descriptorText(block.subarray(5))
      if (name !== '') return printable(name)
    }
  }
  return `${makerLetters(edid)} ${productNumber(edid)}`
}

function descriptorText(bytes: Uint8Array): string {
  // A line feed ends the text; some makers fill with zeros instead.
  const end = bytes.findIndex((byte) => byte === 0x0a || byte === 0)
  return String.fromCharCode(...(end < 0 ? bytes : bytes.subarray(0, end))).trim()
}

function makerLetters(edid: Uint8Array): string {
  const packed = ((edid[8] ?? 0) << 8) | (edid[9] ?? 0)
  const letters = [packed >> 10, packed >> 5, packed].map((bits) => LETTER_OFFSET + (bits & 0x1f))
  return printable(String.fromCharCode(...letters))
}

function productNumber(edid: Uint8Array): string {
  return (((edid[11] ?? 0) << 8) | (edid[10] ?? 0)).toString(16).padStart(4, '0')
}

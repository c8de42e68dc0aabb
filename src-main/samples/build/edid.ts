const LENGTH = 128
const DESCRIPTORS = 54
const DESCRIPTOR_LENGTH = 18
const NAME_LENGTH = 13
const NAME_TAG = 0xfc
const UNUSED_TAG = 0x10

/** 1920x1080 at 60 Hz, the first detailed timing of a common monitor (CTA-861, VIC 16). */
const TIMING = [
  0x02, 0x3a, 0x80, 0x18, 0x71, 0x38, 0x2d, 0x40, 0x58, 0x2c, 0x45, 0x00, 0x0f, 0x28, 0x21, 0x00, 0x00, 0x1e,
]

/** An EDID 1.4 block (VESA E-EDID) of a digital monitor with this name, at most 13 characters. */
export function edidOf(name: string): Uint8Array {
  const bytes = new Uint8Array(LENGTH)
  bytes.set([0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0])
  bytes.set(makerOf(name), 8)
  // Week and year of make, version 1.4, digital input, size in cm, gamma, features.
  bytes.set([1, 34, 1, 4, 0xa5, 60, 34, 0x78, 0x3a], 16)
  bytes.fill(0x01, 38, DESCRIPTORS)
  bytes.set(TIMING, DESCRIPTORS)
  bytes.set(textDescriptor(NAME_TAG, name), DESCRIPTORS + DESCRIPTOR_LENGTH)
  bytes.set([0, 0, 0, UNUSED_TAG], DESCRIPTORS + 2 * DESCRIPTOR_LENGTH)
  bytes.set([0, 0, 0, UNUSED_TAG], DESCRIPTORS + 3 * DESCRIPTOR_LENGTH)
  bytes[LENGTH - 1] = (256 - (bytes.reduce((sum, byte) => sum + byte, 0) % 256)) % 256
  return bytes
}

/** Three letters of five bits each, from the first letters of the name. */
function makerOf(name: string): [number, number] {
  const letters = name
    .toUpperCase()
    .replace(/[^A-Z]/g, '')
    .padEnd(3, 'X')
  const [a = 0, b = 0, c = 0] = [...letters].map((letter) => letter.charCodeAt(0) - 64)
  const packed = (a << 10) | (b << 5) | c
  return [packed >> 8, packed & 0xff]
}

/** A shorter text ends with a line feed and is filled up with blanks. */
function textDescriptor(tag: number, text: string): number[] {
  const filled = text.length < NAME_LENGTH ? `${text}\n`.padEnd(NAME_LENGTH) : text
  return [0, 0, 0, tag, 0, ...[...filled].map((character) => character.charCodeAt(0))]
}

/** What a file says that is given as a video BIOS. */
export type RomVerdict =
  /** A ROM for this card; `images` counts those in it (BIOS, UEFI). */
  | { readonly tag: 'fits'; readonly images: number }
  /** An NVIDIA flash tool's header stands before the ROM. */
  | { readonly tag: 'flash-header' }
  | { readonly tag: 'not-a-rom' }
  /** The ROM says that it is longer than the file. */
  | { readonly tag: 'cut-short' }
  | { readonly tag: 'other-card'; readonly vendor: string; readonly device: string }

const BLOCK = 512
const SMALLEST_DATA = 0x18
const MOST_IMAGES = 64

/**
 * Judges a video BIOS by the PCI firmware specification (expansion ROM header and PCI data structure): 0x55 0xAA, a
 * pointer at 0x18 to "PCIR", and images that follow each other up to one that calls itself the last. All of it has to
 * lie within the file, and each image has to be for the vendor of the card; the first one, or one in its list of
 * devices, for the card itself. What follows the last image is not looked at.
 */
export function judgeRom(bytes: Uint8Array, card: { vendor: string; device: string }): RomVerdict {
  if (startsWith(bytes, 'NVGI') || startsWith(bytes, 'RFRD')) return { tag: 'flash-header' }
  let start = 0
  let first: Image | undefined
  for (let images = 1; images <= MOST_IMAGES; images += 1) {
    const image = imageAt(bytes, start)
    if (image === 'cut-short') return { tag: 'cut-short' }
    // NVIDIA puts images of its own kind behind those of the specification.
    if (image === 'none') return first ? { tag: 'fits', images: images - 1 } : { tag: 'not-a-rom' }
    const isOther = image.vendor !== card.vendor || (!first && !image.devices.includes(card.device))
    if (isOther) return { tag: 'other-card', vendor: image.vendor, device: image.devices[0] ?? '' }
    first ??= image
    if (image.last) return { tag: 'fits', images }
    start += image.bytes
  }
  return { tag: 'not-a-rom' }
}

interface Image {
  readonly vendor: string
  /** The device of the header, then those of its list. */
  readonly devices: readonly string[]
  readonly bytes: number
  readonly last: boolean
}

function imageAt(bytes: Uint8Array, start: number): Image | 'none' | 'cut-short' {
  if (start >= bytes.length) return 'cut-short'
  if (word(bytes, start) !== 0xaa55) return 'none'
  const data = start + (word(bytes, start + 0x18) ?? 0)
  if (data + SMALLEST_DATA > bytes.length) return 'cut-short'
  if (data === start || !startsWith(bytes.subarray(data), 'PCIR')) return 'none'
  const length = (word(bytes, data + 0x10) ?? 0) * BLOCK
  if (length === 0) return 'none'
  if (start + length > bytes.length) return 'cut-short'
  return {
    vendor: hex(word(bytes, data + 4)),
    devices: [hex(word(bytes, data + 6)), ...listed(bytes.subarray(data, start + length))],
    bytes: length,
    last: ((bytes[data + 0x15] ?? 0) & 0x80) !== 0,
  }
}

/** The device list, which data structures of revision 3 may have; a zero ends it. */
function listed(data: Uint8Array): string[] {
  const pointer = (data[0x0c] ?? 0) >= 3 ? (word(data, 8) ?? 0) : 0
  const found: string[] = []
  if (pointer < SMALLEST_DATA) return found
  for (let at = pointer; found.length < 256; at += 2) {
    const device = word(data, at)
    if (device === undefined || device === 0) break
    found.push(hex(device))
  }
  return found
}

function word(bytes: Uint8Array, at: number): number | undefined {
  const [low, high] = [bytes[at], bytes[at + 1]]
  return low === undefined || high === undefined ? undefined : low | (high << 8)
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0))
}

function hex(value: number | undefined): string {
  return (value ?? 0).toString(16).padStart(4, '0')
}

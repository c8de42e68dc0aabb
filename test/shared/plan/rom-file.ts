interface Image {
  readonly vendor: string
  readonly device: string
  /** Devices of the list, which only newer data structures have. */
  readonly more?: readonly string[]
}

const LENGTH = 1024
const DATA = 0x40

/** An image of an expansion ROM as the PCI firmware specification lays it out, 1 KiB long. */
export function imageOf({ vendor, device, more = [] }: Image, last: boolean): Uint8Array {
  const bytes = new Uint8Array(LENGTH)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xaa55, true)
  view.setUint16(0x18, DATA, true)
  bytes.set(new TextEncoder().encode('PCIR'), DATA)
  view.setUint16(DATA + 4, Number.parseInt(vendor, 16), true)
  view.setUint16(DATA + 6, Number.parseInt(device, 16), true)
  view.setUint16(DATA + 0x10, LENGTH / 512, true)
  bytes[DATA + 0x15] = last ? 0x80 : 0
  if (more.length > 0) {
    view.setUint16(DATA + 8, 0x40, true)
    bytes[DATA + 0x0c] = 3
    for (const [index, id] of more.entries())
      view.setUint16(DATA + 0x40 + 2 * index, Number.parseInt(id, 16), true)
  }
  return bytes
}

/** A ROM of these images; the last one says that it is. */
export function romOf(images: readonly Image[]): Uint8Array {
  return Uint8Array.from(images.flatMap((image, index) => [...imageOf(image, index === images.length - 1)]))
}

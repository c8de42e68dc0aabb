import type { FunctionPart } from '../description/description.ts'
import type { Range } from './resources.ts'

/** What a configuration space tells of a function's surroundings. */
export interface Surroundings {
  /** More functions stand in its slot. */
  readonly multifunction: boolean
  /** Buses before, behind and last behind a bridge; 0 where nothing hangs on it. */
  readonly buses: { readonly primary: number; readonly secondary: number; readonly subordinate: number }
}

const LENGTH = 64
const IO_AND_MEMORY_ON = 0x0007
const HAS_CAPABILITIES = 0x0010

/** The standard header of a function's configuration space (PCI Local Bus Specification 3.0, chapter 6). */
export function configSpace(
  part: FunctionPart,
  ranges: readonly Range[],
  { multifunction, buses }: Surroundings,
): Uint8Array {
  const bytes = new Uint8Array(LENGTH)
  const view = new DataView(bytes.buffer)
  const put16 = (at: number, value: number) => view.setUint16(at, value, true)
  const put32 = (at: number, value: number) => view.setUint32(at, value >>> 0, true)
  put16(0x00, hex(part.vendor))
  put16(0x02, hex(part.device))
  put16(0x04, IO_AND_MEMORY_ON)
  put16(0x06, HAS_CAPABILITIES)
  bytes[0x08] = hex(part.revision)
  bytes[0x09] = hex(part.class.slice(4))
  bytes[0x0a] = hex(part.class.slice(2, 4))
  bytes[0x0b] = hex(part.class.slice(0, 2))
  bytes[0x0e] = part.headerType | (multifunction ? 0x80 : 0)
  for (const { index, start, flags, wide } of ranges) {
    const at = 0x10 + 4 * index
    // The low bits of a BAR are the low bits of the kernel's flags: port, 64 bits, prefetchable.
    put32(at, Number(start & 0xffffffffn) | (flags & 0x0f))
    if (wide) put32(at + 4, Number(start >> 32n))
  }
  if (part.headerType === 0) {
    put16(0x2c, hex(part.subsystem.vendor))
    put16(0x2e, hex(part.subsystem.device))
  } else {
    bytes[0x18] = buses.primary
    bytes[0x19] = buses.secondary
    bytes[0x1a] = buses.subordinate
  }
  bytes[0x34] = 0x40
  bytes[0x3d] = 1
  return bytes
}

function hex(text: string): number {
  return Number.parseInt(text, 16)
}

import type { BarPart, FunctionPart } from '../description/description.ts'

/** An address range of a function as the kernel keeps it. */
export interface Range {
  readonly index: number
  readonly start: bigint
  readonly bytes: number
  /** Flags of include/linux/ioport.h over the low bits of the BAR. */
  readonly flags: number
  readonly wide: boolean
}

const FLAGS = { io: 0x40101, memory: 0x40200, memory64: 0x140204 }
const PREFETCHABLE = 0x2008
const ROM = 0x46200
const ROM_INDEX = 6
// Six BARs, the ROM and six BARs of virtual functions; a bridge has four windows more.
const LINES = 13
const BRIDGE_LINES = 17
const NOTHING = `${range(0n)} ${range(0n)} ${range(0n)}`

/** Hands out addresses to the BARs of all functions, each aligned to its size, without overlap. */
export function allocate(functions: readonly FunctionPart[]): ReadonlyMap<string, readonly Range[]> {
  const next = { io: 0x3000n, memory: 0x80000000n, memory64: 0x4000000000n }
  const place = (kind: BarPart['kind'], bytes: number): bigint => {
    const size = BigInt(bytes)
    const start = ((next[kind] + size - 1n) / size) * size
    next[kind] = start + size
    return start
  }
  return new Map(
    functions.map(({ address, bars, romBytes }) => {
      const ranges: Range[] = bars.map(({ index, bytes, kind, prefetchable }) => ({
        index,
        start: place(kind, bytes),
        bytes,
        flags: FLAGS[kind] | (prefetchable ? PREFETCHABLE : 0),
        wide: kind === 'memory64',
      }))
      if (romBytes > 0) {
        const start = place('memory', romBytes)
        ranges.push({ index: ROM_INDEX, start, bytes: romBytes, flags: ROM, wide: false })
      }
      return [address, ranges]
    }),
  )
}

/** Content of the `resource` file: a line of start, end and flags for each place (drivers/pci/pci-sysfs.c). */
export function resourceText(ranges: readonly Range[], bridge: boolean): string {
  const lines = Array.from({ length: bridge ? BRIDGE_LINES : LINES }, () => NOTHING)
  for (const { index, start, bytes, flags } of ranges) {
    lines[index] = `${range(start)} ${range(start + BigInt(bytes) - 1n)} ${range(BigInt(flags))}`
  }
  return lines.map((line) => `${line}\n`).join('')
}

function range(value: bigint): string {
  return `0x${value.toString(16).padStart(16, '0')}`
}

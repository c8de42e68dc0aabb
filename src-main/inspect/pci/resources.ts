import type { Bar } from '../../../src-shared/host/report-device.ts'

// include/linux/ioport.h
const IO = 0x100n
const MEMORY = 0x200n
const PREFETCHABLE = 0x2000n
const MEMORY_64 = 0x100000n
const BARS = 6
const ROM = 6
const LINE = /^0x([0-9a-f]{1,16}) 0x([0-9a-f]{1,16}) 0x([0-9a-f]{1,16})$/

/**
 * Parses the `resource` file of a function: a line of start, end and flags for each of six BARs, then the
 * expansion ROM. `files` are the names in its folder: a resourceN_resize there means Resizable BAR.
 */
export function parseResources(text: string, files: ReadonlySet<string>): { bars: Bar[]; romBytes: number } {
  const bars: Bar[] = []
  let romBytes = 0
  const lines = text.split('\n', ROM + 1)
  for (const [index, line] of lines.entries()) {
    const range = parseRange(line)
    if (!range) continue
    if (index < BARS) bars.push(barOf(index, range, files))
    else romBytes = range.bytes
  }
  return { bars, romBytes }
}

interface Range {
  readonly bytes: number
  readonly flags: bigint
}

function parseRange(line: string): Range | undefined {
  // Most lines of most functions are unused: this spares them the big integers.
  if (line.startsWith('0x0000000000000000 0x0000000000000000')) return undefined
  const [, start, end, flags] = LINE.exec(line) ?? []
  if (!start || !end || !flags) return undefined
  const bytes = BigInt(`0x${end}`) - BigInt(`0x${start}`) + 1n
  return bytes <= 1n ? undefined : { bytes: Number(bytes), flags: BigInt(`0x${flags}`) }
}

function barOf(index: number, { bytes, flags }: Range, files: ReadonlySet<string>): Bar {
  const memory = flags & MEMORY_64 ? 'memory64' : 'memory'
  return {
    index,
    kind: flags & IO && !(flags & MEMORY) ? 'io' : memory,
    prefetchable: (flags & PREFETCHABLE) !== 0n,
    bytes,
    resizable: files.has(`resource${index}_resize`),
  }
}

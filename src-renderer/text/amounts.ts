import type { Link } from '../../src-shared/host/report-device.ts'
import { decimal } from '../../src-shared/words/locale.ts'

const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB']

/** Bytes as people say them, in powers of 1024 with at most one decimal: "31.2 GiB", "256 MiB". */
export function bytes(amount: number): string {
  const step = amount < 1 ? 0 : Math.min(Math.floor(Math.log2(amount) / 10), UNITS.length - 1)
  const value = amount / 1024 ** step
  const digits = value < 10 && step > 0 ? 1 : 0
  return `${decimal(value, digits, 0)} ${UNITS[step]}`
}

// Transfer rate of each PCI Express generation, from 1.0 on, in GT/s.
const RATES = [2.5, 5, 8, 16, 32, 64, 128]

/** The generation of PCI Express by its transfer rate in GT/s: 16 is "4.0"; undefined for an unknown rate. */
export function generation(speed: number): string | undefined {
  const index = RATES.indexOf(speed)
  return index < 0 ? undefined : `${index + 1}.0`
}

/** What can be said of a link: the best it could be, and whether it has fewer lanes now than it could have. */
export interface LinkFacts {
  /** "PCIe 4.0 ×16", or as much of it as is known; undefined where nothing is. */
  readonly best: string | undefined
  /** Lanes that are in use and that there could be, where they differ. */
  readonly narrowed: { readonly now: number; readonly most: number } | undefined
}

/**
 * A link as a person would compare it. Speed is given at its best, because a card that rests lowers it to save
 * power; the number of lanes does not change that way, so fewer than possible is worth saying.
 */
export function linkFacts(link: Link | null): LinkFacts {
  if (link === null) return { best: undefined, narrowed: undefined }
  const speed = link.maxSpeed ?? link.speed
  const width = link.maxWidth ?? link.width
  const rate = speed === null ? undefined : generation(speed)
  const parts = [
    rate === undefined ? undefined : `PCIe ${rate}`,
    width === null || width === 0 ? undefined : `×${width}`,
  ]
  const known = parts.filter((part) => part !== undefined)
  const narrowed =
    link.width !== null && link.maxWidth !== null && link.width > 0 && link.width < link.maxWidth
      ? { now: link.width, most: link.maxWidth }
      : undefined
  return { best: known.length > 0 ? known.join(' ') : undefined, narrowed }
}

import { isDisplay } from '../host/cards.ts'
import type { HostReport } from '../host/report.ts'
import type { Device } from '../host/report-device.ts'
import type { Selection } from './selection.ts'

/** Drivers to keep from loading, or why that cannot be. */
export type BlacklistOutcome =
  | { readonly tag: 'drivers'; readonly drivers: readonly string[] }
  /** `other` stays with this computer and needs the driver. */
  | { readonly tag: 'shared'; readonly driver: string; readonly other: Device }
  | { readonly tag: 'no-driver' }

const HOLDERS = new Set(['vfio_pci', 'pci_stub'])

/**
 * The drivers that the display functions of the chosen cards have or could get, as module names. A driver that
 * another function of this computer has, or that a display without a driver could get, is not given up for it.
 */
export function blacklistOf({ cards, bindSet }: Selection, { devices }: HostReport): BlacklistOutcome {
  const own = new Set(cards.flatMap(({ functions }) => functions))
  const displays = bindSet.filter((device) => own.has(device.address) && isDisplay(device))
  const drivers = [...new Set(displays.flatMap(candidates))]
  if (drivers.length === 0) return { tag: 'no-driver' }
  const held = new Set(bindSet.map(({ address }) => address))
  for (const other of devices) {
    if (held.has(other.address)) continue
    const needed = other.driver === null && isDisplay(other) ? candidates(other) : named([other.driver])
    const driver = needed.find((name) => drivers.includes(name))
    if (driver !== undefined) return { tag: 'shared', driver, other }
  }
  return { tag: 'drivers', drivers }
}

function candidates({ driver, modules }: Device): string[] {
  return named([driver, ...modules])
}

/** Module names as modprobe writes them; only those that can be one. */
function named(names: readonly (string | null)[]): string[] {
  return names
    .filter((name) => name !== null)
    .map((name) => name.replaceAll('-', '_'))
    .filter((name) => /^\w{1,64}$/.test(name) && !HOLDERS.has(name))
}

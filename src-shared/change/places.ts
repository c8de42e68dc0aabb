import { slotOf } from '../host/address.ts'
import type { HostReport } from '../host/report.ts'
import type { Device } from '../host/report-device.ts'
import type { Identity } from '../plan/choice.ts'

/** What is now in the place that a function had when the change was planned. */
export type Place =
  | { readonly tag: 'here'; readonly device: Device }
  /** Nothing is there; `now` is where devices with its ids are that the plan does not know. */
  | { readonly tag: 'gone'; readonly now: readonly string[] }
  | { readonly tag: 'replaced'; readonly by: Device; readonly now: readonly string[] }
  /** The list of devices could not be read. */
  | { readonly tag: 'unknown' }

/** Finds each function of a bind set again, in its order. */
export function placesOf(bindSet: readonly Identity[], report: HostReport): Place[] {
  const planned = new Set(bindSet.map(({ address }) => address))
  return bindSet.map((identity) => {
    if (report.devices.length === 0) return { tag: 'unknown' }
    const device = report.devices.find(({ address }) => address === identity.address)
    if (device && isSame(identity, device)) return { tag: 'here', device }
    const now = report.devices.filter((one) => !planned.has(one.address) && isSame(identity, one))
    const addresses = now.map(({ address }) => address)
    return device ? { tag: 'replaced', by: device, now: addresses } : { tag: 'gone', now: addresses }
  })
}

// Ids of the subsystem that either side does not know say nothing.
function isSame(identity: Identity, device: Device): boolean {
  const agrees = (a: string | null, b: string | null) => a === null || b === null || a === b
  return (
    identity.vendor === device.vendor &&
    identity.device === device.device &&
    agrees(identity.subsystemVendor, device.subsystemVendor) &&
    agrees(identity.subsystemDevice, device.subsystemDevice)
  )
}

/** The card that a function is of, by its slot; undefined for what only shares a group with one. */
export function cardOf<Card extends { readonly address: string }>(
  address: string,
  cards: readonly Card[],
): Card | undefined {
  return cards.find((card) => slotOf(card.address) === slotOf(address))
}

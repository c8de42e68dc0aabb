import { slotOf } from '../../../../src-shared/host/address.ts'
import { groupBy } from '../../../../src-shared/host/group-by.ts'
import { printable } from '../../../../src-shared/host/printable.ts'
import { listed } from '../../../../src-shared/host/readiness/wording.ts'
import type { HostReport } from '../../../../src-shared/host/report.ts'
import type { Card } from '../../../../src-shared/host/report-card.ts'
import type { Device } from '../../../../src-shared/host/report-device.ts'
import { say } from '../../../../src-shared/words/say.ts'
import { shortAddress } from '../../../text/address.ts'

/**
 * Why the devices of a card's groups cannot be kept apart, in sentences; none where each group holds nothing but
 * the card. They are the cases in which the kernel puts functions into one group (drivers/iommu/iommu.c,
 * pci_device_group): a bridge above them without ACS, or one slot whose functions lack it.
 */
export function whyTogether(card: Card, report: HostReport): string[] {
  const own = new Set(card.functions)
  const groups = new Set(card.groups)
  const byAddress = new Map(report.devices.map((device) => [device.address, device]))
  const members = report.devices.filter(({ group }) => group !== null && groups.has(group))
  const companions = members.filter(({ address, bridge }) => !own.has(address) && !bridge)
  if (companions.length === 0) return []
  const bridges = topBridges(members, byAddress)
  return [
    ...bridges.map(({ bridge, below }) =>
      say('app.group.why.bridge', {
        bridge: label(bridge),
        others: listed(below.map((device) => printable(device.deviceName))),
      }),
    ),
    ...sharedSlots(members).map((functions) =>
      say('app.group.why.slot', {
        slot: shortAddress(slotOf(functions[0]?.address ?? '')),
        others: listed(functions.map((device) => printable(device.deviceName))),
      }),
    ),
  ]
}

function label({ deviceName, address }: Device): string {
  return `${printable(deviceName)} (${shortAddress(address)})`
}

/** The highest bridges of a group that have something of the same group below them, with the endpoints there. */
function topBridges(
  members: readonly Device[],
  byAddress: ReadonlyMap<string, Device>,
): { bridge: Device; below: Device[] }[] {
  const below = new Map<Device, Device[]>()
  for (const member of members) {
    if (member.bridge) continue
    let top: Device | undefined
    const seen = new Set<Device>()
    for (
      let at = byAddress.get(member.parent ?? '');
      at && !seen.has(at);
      at = byAddress.get(at.parent ?? '')
    ) {
      seen.add(at)
      if (at.group === member.group) top = at
    }
    if (top) below.set(top, [...(below.get(top) ?? []), member])
  }
  return [...below].map(([bridge, devices]) => ({ bridge, below: devices }))
}

/** Slots of which a group holds several functions, ports included, that no bridge above explains already. */
function sharedSlots(members: readonly Device[]): Device[][] {
  const groups = groupBy(members, ({ group }) => group)
  return [...groups.values()].flatMap((own) => {
    const addresses = new Set(own.map(({ address }) => address))
    const tops = own.filter(({ parent }) => parent === null || !addresses.has(parent))
    return [...groupBy(tops, ({ address }) => slotOf(address)).values()].filter(({ length }) => length > 1)
  })
}

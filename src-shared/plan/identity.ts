import type { HostReport } from '../host/report.ts'
import type { Device } from '../host/report-device.ts'
import type { Identity } from './choice.ts'

/** Who a function of a report is. */
export function identityOf({
  address,
  vendor,
  device,
  subsystemVendor,
  subsystemDevice,
}: Pick<Device, keyof Identity>): Identity {
  return { address, vendor, device, subsystemVendor, subsystemDevice }
}

/**
 * Whether the function at the address of a choice still is who it was when it was chosen. absent: nothing is there;
 * other: something else is. A subsystem that could be read once and cannot now counts as other.
 */
export function matchIdentity(chosen: Identity, { devices }: HostReport): 'same' | 'other' | 'absent' {
  const found = devices.find(({ address }) => address === chosen.address)
  if (!found) return 'absent'
  const same =
    found.vendor === chosen.vendor &&
    found.device === chosen.device &&
    found.subsystemVendor === chosen.subsystemVendor &&
    found.subsystemDevice === chosen.subsystemDevice
  return same ? 'same' : 'other'
}

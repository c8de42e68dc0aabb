import type { Identity } from '../choice.ts'

/**
 * The table of the bind script: one line a function with its address, vendor, device, subsystem vendor and subsystem
 * device, in hex without "0x"; "-" for a subsystem that is not compared. An identity has nothing but hex digits.
 */
export function bindTable(bindSet: readonly Identity[]): string {
  const lines = bindSet.map(({ address, vendor, device, subsystemVendor, subsystemDevice }) =>
    [address, vendor, device, subsystemVendor ?? '-', subsystemDevice ?? '-'].join(' '),
  )
  return [
    '# Written by Handover: functions that are kept for virtual machines.',
    '# address vendor device subsystem-vendor subsystem-device',
    ...lines,
    '',
  ].join('\n')
}

import fc from 'fast-check'
import { compareAddresses } from '../../../src-shared/host/address.ts'
import type { IommuGroup } from '../../../src-shared/host/report.ts'
import type { Device } from '../../../src-shared/host/report-device.ts'
import { device } from './sample-facts.ts'

/** A machine as it is drawn for a property: functions in any order, and the groups that they say they are in. */
export interface DrawnMachine {
  readonly devices: readonly Device[]
  readonly groups: readonly IommuGroup[]
}

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')

/** The four numbers of an address; few values each, so that slots and buses are shared. */
const addressNumbers = fc.record({
  domain: fc.constantFrom(0, 0xfffe, 0x10000),
  bus: fc.constantFrom(0, 3, 4, 0xff),
  slot: fc.constantFrom(0, 2),
  fn: fc.nat(7),
})

/** An address as the kernel writes it. */
export const address = addressNumbers.map(
  ({ domain, bus, slot, fn }) => `${hex(domain, 4)}:${hex(bus, 2)}:${hex(slot, 2)}.${fn}`,
)

const drawnDevice = fc
  .record({
    address,
    vendor: fc.constantFrom('10de', '1002', '1022', '8086'),
    device: fc.constantFrom('1234', '5678'),
    class: fc.constantFrom('030000', '030200', '038000', '040300', '0c0330', '060400', '010802'),
    group: fc.option(fc.constantFrom(0, 1, 2, 14, 999_999_999), { nil: null }),
    parent: fc.option(fc.constantFrom('0000:00:01.0', '0000:03:02.0', '0000:04:01.0'), { nil: null }),
    physicalFunction: fc.option(fc.constant('0000:00:02.0'), { nil: null, freq: 8 }),
    bridge: fc.constantFrom(false, false, false, false, true),
  })
  .map((told) => device(told))

/** Machines of up to 40 functions; most of what makes a card odd happens in them. */
export const machine: fc.Arbitrary<DrawnMachine> = fc
  .uniqueArray(drawnDevice, { selector: (drawn) => drawn.address, maxLength: 40, size: 'max' })
  .map((devices) => ({ devices, groups: groupsOf(devices) }))

function groupsOf(devices: readonly Device[]): IommuGroup[] {
  const ids = [...new Set(devices.map(({ group }) => group))].filter((id) => id !== null)
  return ids.map((id) => ({
    id,
    type: 'DMA',
    devices: devices
      .filter(({ group }) => group === id)
      .map((member) => member.address)
      .sort(compareAddresses),
  }))
}

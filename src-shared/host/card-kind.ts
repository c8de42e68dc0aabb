import { parseAddress, slotOf } from './address.ts'
import type { CardFunctions } from './cards.ts'
import type { Card } from './report-card.ts'
import type { Device } from './report-device.ts'
import { deviceAt } from './verdict-world.ts'

const INTEL = '8086'
const AMD = '1022'
const AMD_GRAPHICS = '1002'

/** Makers whose display functions only hypervisors make: VMware, VirtualBox, Hyper-V, Parallels, Amazon. */
const EMULATED_VENDORS = new Set(['15ad', '80ee', '1414', '1ab8', '1d0f'])
/** QEMU's: standard VGA (also Bochs), virtio-gpu, QXL, Cirrus. */
const EMULATED_DEVICES = new Set(['1234:1111', '1af4:1050', '1b36:0100', '1013:00b8'])

/** Makers of management chips: ASPEED, Huawei (Hi171x), XGI (Volari Z series). */
const MANAGEMENT_VENDORS = new Set(['1a03', '19e5', '18ca'])
/** ATI's ES1000 (RN50), which server boards carried beside the management chip. */
const MANAGEMENT_DEVICES = new Set(['1002:515e', '1002:5969'])
/** Matrox G200 inside management chips, 0522 to 053f; 0520 and 0521 are the G200 cards of 1998. */
const MATROX_MANAGEMENT = /^102b:05(?:2[2-9a-f]|3[0-9a-f])$/

/** Classes of the neighbours that only an APU has in its graphics slot: encryption (PSP) and USB controllers. */
const APU_NEIGHBOURS = new Set(['1080', '0c03'])

/**
 * What sort of card it is. Integrated graphics are known by where they sit, not by lists of devices: Intel's at
 * bus 0, slot 2; AMD's in a slot that also holds the processor's own PSP or USB (vendor 1022), or, up to 2019,
 * on bus 0 of a machine whose host bridge is AMD's. A discrete card always hangs on a bridge of its own.
 */
export function cardKind(card: CardFunctions, devices: readonly Device[]): Card['kind'] {
  const { vendor, device } = card.display
  const id = `${vendor}:${device}`
  if (EMULATED_VENDORS.has(vendor) || EMULATED_DEVICES.has(id)) return 'emulated'
  if (MANAGEMENT_VENDORS.has(vendor) || MANAGEMENT_DEVICES.has(id) || MATROX_MANAGEMENT.test(id)) {
    return 'management'
  }
  return isIntegrated(card.display, devices) ? 'integrated' : 'discrete'
}

function isIntegrated(display: Device, devices: readonly Device[]): boolean {
  const parts = parseAddress(display.address)
  if (!parts) return false
  if (display.vendor === INTEL) return parts.bus === 0 && parts.slot === 2
  if (display.vendor !== AMD_GRAPHICS) return false
  if (parts.bus === 0) return hostBridgeVendor(display, devices) === AMD
  const slot = slotOf(display.address)
  return [0, 1, 2, 3, 4, 5, 6, 7].some((fn) => {
    const neighbour = deviceAt(`${slot}.${fn}`, { devices })
    return neighbour?.vendor === AMD && APU_NEIGHBOURS.has(neighbour.class.slice(0, 4))
  })
}

/** Vendor of the host bridge at bus 0, slot 0. QEMU's is Intel's, so a card assigned to bus 0 of a VM stays discrete. */
function hostBridgeVendor(display: Device, devices: readonly Device[]): string | undefined {
  const domain = display.address.slice(0, display.address.indexOf(':'))
  return deviceAt(`${domain}:00:00.0`, { devices })?.vendor
}

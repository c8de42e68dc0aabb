import { compareAddresses, parseAddress, slotOf } from './address.ts'
import { groupBy } from './group-by.ts'
import type { Card } from './report-card.ts'
import type { Device } from './report-device.ts'

/** A card before it has been judged. */
export type CardDraft = Omit<Card, 'verdict' | 'reasons'>

/** The functions of one graphics card; the first display function stands for the card. */
export interface CardFunctions {
  readonly display: Device
  readonly functions: readonly Device[]
}

const DISPLAY_CLASSES = new Set(['0300', '0301', '0302', '0380'])
const AUDIO_CLASS = '0403'
const INTEL = '8086'

/** True for a VGA, XGA, 3D or other display controller (base class 03) that is an endpoint. */
export function isDisplay(device: Device): boolean {
  return !device.bridge && DISPLAY_CLASSES.has(device.class.slice(0, 4))
}

/**
 * The graphics cards among a machine's functions, by address. A card is the functions of one slot that share
 * the vendor of its display function: an APU's slot also holds the chip's own USB, PSP and audio under AMD's
 * other vendor number (1022), which are not of the card. The sound of an Intel Arc card sits on the next bus,
 * behind the same switch. Virtual functions (SR-IOV) belong to no card: they are made, not plugged in.
 */
export function findCards(devices: readonly Device[]): CardFunctions[] {
  const plugged = devices.filter((device) => !device.bridge && device.physicalFunction === null)
  const bySlot = groupBy(plugged, (device) => slotOf(device.address))
  const byAddress = new Map(devices.map((device) => [device.address, device]))
  const cards: CardFunctions[] = []
  for (const functions of bySlot.values()) {
    const vendors = new Set(functions.filter(isDisplay).map((device) => device.vendor))
    for (const vendor of vendors) {
      const own = functions.filter((device) => device.vendor === vendor).sort(byAddressOrder)
      const display = own.find(isDisplay)
      if (display) cards.push({ display, functions: [...own, ...arcSound(display, bySlot, byAddress)] })
    }
  }
  return cards.sort((a, b) => byAddressOrder(a.display, b.display))
}

const byAddressOrder = (a: Device, b: Device) => compareAddresses(a.address, b.address)

/** The sound functions of an Intel card that hang on the next bus, behind the switch that the card brings along. */
function arcSound(
  display: Device,
  bySlot: ReadonlyMap<string, readonly Device[]>,
  byAddress: ReadonlyMap<string, Device>,
): Device[] {
  const parts = parseAddress(display.address)
  if (display.vendor !== INTEL || !parts || parts.bus === 0 || parts.slot !== 0) return []
  const domain = display.address.slice(0, display.address.indexOf(':'))
  const nextBus = (parts.bus + 1).toString(16).padStart(2, '0')
  const neighbours = bySlot.get(`${domain}:${nextBus}:00`) ?? []
  // A display there is a card of its own, and the sound beside it belongs to that one.
  if (neighbours.some(isDisplay)) return []
  return neighbours
    .filter((device) => device.vendor === INTEL && device.class.startsWith(AUDIO_CLASS))
    .filter((device) => behindOneSwitch(display, device, byAddress))
    .sort(byAddressOrder)
}

/** False only where the tree is known and shows different switches; a flat listing tells nothing against it. */
function behindOneSwitch(a: Device, b: Device, byAddress: ReadonlyMap<string, Device>): boolean {
  if (a.parent === null && b.parent === null) return true
  const above = (device: Device) => byAddress.get(device.parent ?? '')?.parent ?? null
  return above(a) !== null && above(a) === above(b)
}

/** For each card by its address: the addresses of the other cards with the same vendor and device number. */
export function findTwins(cards: readonly CardFunctions[]): ReadonlyMap<string, readonly string[]> {
  const byModel = groupBy(cards, ({ display }) => `${display.vendor}:${display.device}`)
  const twins = new Map<string, readonly string[]>()
  for (const alike of byModel.values()) {
    const addresses = alike.map((card) => card.display.address)
    for (const own of addresses)
      twins.set(
        own,
        addresses.filter((address) => address !== own),
      )
  }
  return twins
}

import { parseAddress } from '../host/address.ts'
import type { RomOption } from './attach-request.ts'
import type { GuestSlot } from './guest-slots.ts'
import { addressAttributes, guestAddress, guestAddressElement } from './pci-address.ts'
import { append, type Edit, type NewElement, replace, setAttribute } from './xml/edit.ts'
import { childOf, type XmlElement } from './xml/read.ts'

/** Where a function goes in the guest. */
export interface Placement {
  readonly address: string
  readonly slot: GuestSlot
  readonly number: number
  /** It is the first of several on its slot. */
  readonly isFirst: boolean
  readonly rom: RomOption | undefined
}

/** The device that gives a function to a guest. */
export function newHostdev(placement: Placement): NewElement {
  const parts = parseAddress(placement.address)
  return {
    name: 'hostdev',
    attributes: { mode: 'subsystem', type: 'pci', managed: 'yes' },
    children: [
      { name: 'source', children: parts ? [{ name: 'address', attributes: addressAttributes(parts) }] : [] },
      ...(placement.rom ? [romElement(placement.rom)] : []),
      { name: 'address', attributes: placeAttributes(placement) },
    ],
  }
}

function romElement(rom: RomOption): NewElement {
  return { name: 'rom', attributes: 'file' in rom ? { file: rom.file } : { bar: 'off' } }
}

function placeAttributes({ slot, number, isFirst }: Placement): Record<string, string> {
  return {
    type: 'pci',
    ...addressAttributes({ domain: 0, bus: slot.bus, slot: slot.slot, function: number }),
    ...(isFirst ? { multifunction: 'on' } : {}),
  }
}

/** Whether a device is what `newHostdev` would make of it, apart from its place. */
export function isAsAsked(device: XmlElement, rom: RomOption | undefined): boolean {
  return device.attributes.get('managed') === 'yes' && (rom === undefined || hasRom(device, rom))
}

/** Whether a device has exactly this ROM option. */
function hasRom(device: XmlElement, rom: RomOption): boolean {
  const attributes = childOf(device, 'rom')?.attributes
  if (!attributes || attributes.get('enabled') === 'no') return false
  return 'file' in rom
    ? attributes.get('file') === rom.file && attributes.get('bar') !== 'off'
    : attributes.get('bar') === 'off' && !attributes.has('file')
}

/** The ROM option of a device; undefined where it has none that `newHostdev` knows. */
export function romOf(device: XmlElement): RomOption | undefined {
  const rom = childOf(device, 'rom')?.attributes
  const file = rom?.get('file')
  if (file !== undefined) return { file }
  return rom?.get('bar') === 'off' ? { bar: 'off' } : undefined
}

/** Edits that make of a device what `newHostdev` would, and keep all else of it. Empty: it is that already. */
export function adoptHostdev(
  text: string,
  device: XmlElement,
  around: readonly XmlElement[],
  placement: Placement,
): Edit[] {
  const edits: Edit[] = []
  if (device.attributes.get('managed') !== 'yes') edits.push(setAttribute(text, device, 'managed', 'yes'))
  const added: NewElement[] = []
  const { rom } = placement
  if (rom && !hasRom(device, rom)) {
    const old = childOf(device, 'rom')
    if (old) edits.push(replace(text, old, romElement(rom)))
    else added.push(romElement(rom))
  }
  const place = guestAddress(device)
  const isThere =
    place?.domain === 0 &&
    place.bus === placement.slot.bus &&
    place.slot === placement.slot.slot &&
    place.function === placement.number &&
    place.isMultifunction === placement.isFirst
  if (!isThere) {
    const element = { name: 'address', attributes: placeAttributes(placement) }
    const old = guestAddressElement(device)
    if (old) edits.push(replace(text, old, element))
    else added.push(element)
  }
  if (added.length > 0) edits.push(append(text, device, around, added))
  return edits
}

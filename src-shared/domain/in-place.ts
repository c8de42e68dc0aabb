import { type AttachRequest, hostSlots } from './attach-request.ts'
import { chipsetOf, pciControllers } from './controllers.ts'
import type { Definition } from './definition.ts'
import { rootPorts } from './guest-slots.ts'
import { type GivenFunction, givenFunctions } from './host-functions.ts'
import { isAsAsked } from './hostdev.ts'
import { readMarks } from './marks.ts'
import { guestAddress } from './pci-address.ts'
import { childOf } from './xml/read.ts'

/**
 * Whether a VM has everything that a request asks for the way that `attachCard` would do it, whoever added it and
 * however libvirt wrote it since.
 */
export function isInPlace(definition: Definition, request: AttachRequest): boolean {
  const { domain } = definition
  const given = givenFunctions(domain)
  const entry = readMarks(definition)?.cards.find(({ mark }) => mark.card === request.card)
  const asked = new Set(request.functions)
  if (entry && !entry.mark.functions.every(({ address }) => asked.has(address))) return false
  const chipset = chipsetOf(domain)
  const ports = rootPorts(pciControllers(domain))
  const isBus = (bus: number): boolean => (chipset === 'q35' ? ports.includes(bus) : bus === 0)
  return hostSlots(request).every(({ functions }) => {
    const members = functions.map(({ address }) => given.filter((one) => one.address === address))
    if (!members.every((found) => found.length === 1)) return false
    const hostdevs = members.flat().filter(({ kind }) => kind === 'hostdev')
    const isRight = ({ element, address }: GivenFunction): boolean => {
      const rom = address === request.card ? request.rom : undefined
      const isOurs = entry?.mark.functions.some((one) => one.address === address && one.was === undefined)
      // Our own device has a ROM option only while one is asked for.
      return isAsAsked(element, rom) && !(isOurs && rom === undefined && childOf(element, 'rom'))
    }
    return isOneSlot(hostdevs, isBus) && hostdevs.every(isRight)
  })
}

/** Devices on one slot, the first of them as function 0. */
function isOneSlot(devices: readonly GivenFunction[], isBus: (bus: number) => boolean): boolean {
  const places = devices.flatMap(({ element }) => guestAddress(element) ?? [])
  const [first] = places
  if (!first) return devices.length === 0
  return (
    places.length === devices.length &&
    places.every(({ bus, slot, domain }) => domain === 0 && bus === first.bus && slot === first.slot) &&
    isBus(first.bus) &&
    new Set(places.map((place) => place.function)).size === places.length &&
    first.function === 0 &&
    (places.length === 1 || first.isMultifunction)
  )
}

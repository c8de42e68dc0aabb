import { type AttachRequest, hostSlots } from './attach-request.ts'
import { type Chipset, collide, takenPlaces } from './controllers.ts'
import type { Definition } from './definition.ts'
import { type NewPort, planSlots, type SlotPlan } from './guest-slots.ts'
import type { GivenFunction } from './host-functions.ts'
import type { Placement } from './hostdev.ts'
import { type Marks, readMarks } from './marks.ts'
import { refuse } from './outcome.ts'
import { type GuestAddress, guestAddress } from './pci-address.ts'
import { readXml, type XmlElement } from './xml/read.ts'

/** A function with the place that it gets, and the device that gives it already. */
export interface PlacedFunction {
  readonly device: XmlElement | undefined
  readonly placement: Placement
}

/** Gives each function of a request its place in the guest, and says which root ports have to be added for that. */
export function place(
  definition: Definition,
  chipset: Extract<Chipset, 'q35' | 'i440fx'>,
  request: AttachRequest,
  given: readonly GivenFunction[],
):
  | {
      readonly tag: 'placed'
      readonly members: readonly PlacedFunction[]
      readonly ports: readonly NewPort[]
    }
  | ReturnType<typeof refuse> {
  const { domain } = definition
  const groups = groupsOf(request, given)
  const own = groups.map((group) => group.flatMap(({ device }) => device ?? []))
  const taken = takenPlaces(domain, new Set(own.flat()))
  // libvirt takes no definition like that, and it could not be put back as it was.
  const clash = own
    .flat()
    .flatMap((device) => guestAddress(device) ?? [])
    .find((one) => taken.some((other) => collide(one, other)))
  if (clash) return refuse('places-collide', { bus: clash.bus, slot: clash.slot })
  const plan = planSlots(domain, chipset, own, promisedPlaces(readMarks(definition)))
  if (!plan) return refuse('no-free-slot')
  return { tag: 'placed', members: placements(groups, plan, request), ports: plan.ports }
}

interface Member {
  readonly address: string
  readonly number: number
  readonly device: XmlElement | undefined
}

/** What is to be placed, by slots of the host; without functions that the VM has as a network device or a disk. */
function groupsOf(request: AttachRequest, given: readonly GivenFunction[]): Member[][] {
  return hostSlots(request)
    .map(({ functions }) =>
      functions.flatMap(({ address, number }) => {
        const found = given.find((one) => one.address === address)
        return found && found.kind !== 'hostdev' ? [] : [{ address, number, device: found?.element }]
      }),
    )
    .filter((group) => group.length > 0)
}

/** Where the devices go that were added by hand and moved for other cards, once those are taken back. */
function promisedPlaces(marks: Marks | undefined): GuestAddress[] {
  const functions = marks?.cards.flatMap(({ mark }) => mark.functions) ?? []
  return functions.flatMap(({ was }) => {
    const device = was === undefined ? undefined : readXml(was)
    return (device && guestAddress(device)) ?? []
  })
}

function placements(
  groups: readonly (readonly Member[])[],
  plan: SlotPlan,
  { card, rom }: AttachRequest,
): PlacedFunction[] {
  return groups.flatMap((members, at) => {
    const slot = plan.slots[at]
    if (!slot) return []
    return members.map(({ address, number, device }) => ({
      device,
      placement: {
        address,
        slot,
        number,
        isFirst: number === 0 && members.length > 1,
        rom: address === card ? rom : undefined,
      },
    }))
  })
}

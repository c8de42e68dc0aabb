import { say } from '../words/say.ts'
import { slotOf } from './address.ts'
import type { CardDraft } from './cards.ts'
import type { Facts } from './facts.ts'
import { listed } from './readiness/wording.ts'
import type { Reason } from './report-card.ts'
import type { Device } from './report-device.ts'
import { deviceAt, devicesAt, groupAt, labelOf, nameOf, ownerOf, type Rule } from './verdict-world.ts'

/** Bridges that are endpoints (host 0600, ISA 0601, EISA 0602, MicroChannel 0603) and the SMBus controller. */
const FORBIDDEN_CLASSES = new Set(['0600', '0601', '0602', '0603', '0c05'])

const AMD = '1022'

/** True for what a computer cannot run without, whatever it is called: never to be bound to vfio-pci. */
export function isForbidden(device: Device): boolean {
  return FORBIDDEN_CLASSES.has(device.class.slice(0, 4))
}

/** What moves along with the card because the IOMMU cannot keep it apart. */
export const groupReasons: Rule = (card, { facts, cards }) => {
  const name = labelOf(card, cards)
  const own = new Set(card.functions)
  const companions = devicesAt(card.bindSet, facts).filter((device) => !own.has(device.address))
  const forbidden = companions.filter(isForbidden)
  const others = new Set(
    companions.map(({ address }) => ownerOf(address, cards)).filter((other) => other !== undefined),
  )
  const chip = companions.filter((device) => !isForbidden(device) && isOfApu(device, card))
  const plain = companions.filter(
    (device) => !isForbidden(device) && !chip.includes(device) && !ownerOf(device.address, cards),
  )
  // A card of a laptop and graphics that are soldered on cannot be plugged in elsewhere.
  const fixed = facts.machine.chassis === 'laptop' || card.kind !== 'discrete'
  const beside = companions.every(({ address }) => slotOf(address) === slotOf(card.address))
  const advice = say(`verdict.advice.${fixed ? 'fixed' : beside ? 'same-slot' : 'slot'}`)
  const sharedGroup = card.groups.length > 1 ? 'verdict.shared-group.several' : 'verdict.shared-group'
  const reason = (code: GroupCode, level: Reason['level'], names: readonly string[]): Reason[] =>
    names.length === 0
      ? []
      : [
          {
            code,
            level,
            text: say(code === 'shared-group' ? sharedGroup : `verdict.${code}`, {
              card: name,
              others: listed(names),
              count: names.length,
              advice,
            }),
          },
        ]
  return [
    ...reason('forbidden-in-group', 'blocks', forbidden.map(nameOf)),
    ...reason('apu-functions-in-group', 'caution', chip.map(nameOf)),
    ...reason(
      'shares-with-card',
      'caution',
      [...others].map((other) => labelOf(other, cards)),
    ),
    ...reason('shared-group', 'caution', plain.map(nameOf)),
    ...reason('group-member-unread', 'caution', unreadMembers(card, facts)),
    ...splitReason(card, name),
  ]
}

/** Members of the card's groups that could not be read: whether they must move along is not known. */
function unreadMembers(card: CardDraft, facts: Facts): string[] {
  const members = card.groups.flatMap((id) => groupAt(id, facts)?.devices ?? [])
  return members.filter((address) => deviceAt(address, facts) === undefined)
}

type GroupCode =
  | 'group-member-unread'
  | 'forbidden-in-group'
  | 'apu-functions-in-group'
  | 'shares-with-card'
  | 'shared-group'

function splitReason({ groups }: CardDraft, card: string): Reason[] {
  if (groups.length < 2) return []
  return [
    {
      code: 'split-groups',
      level: 'info',
      text: say('verdict.split-groups', { card, count: groups.length }),
    },
  ]
}

/** The neighbours in an APU's slot: AMD's own USB, security processor and sound beside the graphics. */
function isOfApu(device: Device, card: CardDraft): boolean {
  return (
    card.kind === 'integrated' && device.vendor === AMD && slotOf(device.address) === slotOf(card.address)
  )
}

import { say } from '../words/say.ts'
import type { CardDraft } from './cards.ts'
import type { Facts, GroupFacts } from './facts.ts'
import type { IommuState } from './report.ts'
import type { Reason } from './report-card.ts'
import type { Device } from './report-device.ts'

/** What a card is judged in: the machine as it was read, its IOMMU, and all of its cards. */
export interface World {
  readonly facts: Facts
  readonly state: IommuState
  readonly cards: readonly CardDraft[]
}

/** A rule: the reasons that it finds for a card, often none. */
export type Rule = (card: CardDraft, world: World) => Reason[]

/** Machines of tens of thousands of functions are judged card by card, so what is looked up is built once. */
const devicesByAddress = new WeakMap<readonly Device[], ReadonlyMap<string, Device>>()
const namesTwice = new WeakMap<readonly CardDraft[], ReadonlySet<string>>()
const cardsByFunction = new WeakMap<readonly CardDraft[], ReadonlyMap<string, CardDraft>>()

const groupsById = new WeakMap<readonly GroupFacts[], ReadonlyMap<number, GroupFacts>>()

/** The IOMMU group of a number; undefined where there is none. */
export function groupAt(id: number, { iommu: { groups } }: Pick<Facts, 'iommu'>): GroupFacts | undefined {
  if (!groups) return undefined
  let index = groupsById.get(groups)
  if (!index) {
    index = new Map(groups.map((group) => [group.id, group]))
    groupsById.set(groups, index)
  }
  return index.get(id)
}

/** The function at an address; undefined where it was not read. */
export function deviceAt(address: string, { devices }: Pick<Facts, 'devices'>): Device | undefined {
  let index = devicesByAddress.get(devices)
  if (!index) {
    index = new Map(devices.map((device) => [device.address, device]))
    devicesByAddress.set(devices, index)
  }
  return index.get(address)
}

/** The functions at the addresses, in their order, without those that were not read. */
export function devicesAt(addresses: readonly string[], facts: Pick<Facts, 'devices'>): Device[] {
  return addresses.map((address) => deviceAt(address, facts)).filter((device) => device !== undefined)
}

/** The card that a function is of; undefined for functions of no card. */
export function ownerOf(address: string, cards: readonly CardDraft[]): CardDraft | undefined {
  let index = cardsByFunction.get(cards)
  if (!index) {
    index = new Map(cards.flatMap((card) => card.functions.map((own) => [own, card] as const)))
    cardsByFunction.set(cards, index)
  }
  return index.get(address)
}

/** A card's name, with its address behind it where another card has the same name. */
export function labelOf(card: CardDraft, cards: readonly CardDraft[]): string {
  let twice = namesTwice.get(cards)
  if (!twice) {
    const once = new Set<string>()
    twice = new Set(cards.map(({ name }) => name).filter((name) => once.has(name) || !once.add(name)))
    namesTwice.set(cards, twice)
  }
  const { name, address } = card
  return twice.has(name) ? say('verdict.label', { name, address }) : name
}

/** A function as a person knows it: "GA102 High Definition Audio Controller (0000:01:00.1)". */
export function nameOf({ deviceName, address }: Device): string {
  return say('verdict.label', { name: deviceName, address })
}

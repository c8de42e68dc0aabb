import { parseAddress, slotOf } from '../host/address.ts'
import type { EditProblem } from './outcome.ts'
import { refuse } from './outcome.ts'

/**
 * What the guest gets to see of the card's ROM. `bar: 'off'`: nothing, so that neither its firmware nor its driver finds
 * a video BIOS on the card; `file`: that file in place of the card's own.
 */
export type RomOption = { readonly bar: 'off' } | { readonly file: string }

/** A card to give to a VM. */
export interface AttachRequest {
  /** Address of the card: its first display function. */
  readonly card: string
  /** The whole card, then what the bind set demands beyond it; addresses on the host. */
  readonly functions: readonly string[]
  /** Left out: the card's own ROM; a device that was added by hand keeps the option that it has. */
  readonly rom?: RomOption
}

/** The functions of one slot of the host, with the numbers that they get on a slot of the guest. */
export interface HostSlot {
  readonly functions: readonly { readonly address: string; readonly number: number }[]
}

/**
 * The functions of a request by slots of the host, that of the card first. They keep their numbers, because drivers
 * look for the sound of a card beside it; without a function 0, which a guest needs to find the others, they are
 * counted anew.
 */
export function hostSlots({ card, functions }: AttachRequest): HostSlot[] {
  const bySlot = new Map<string, string[]>([[slotOf(card), []]])
  for (const address of new Set(functions)) {
    const slot = slotOf(address)
    bySlot.set(slot, [...(bySlot.get(slot) ?? []), address])
  }
  return [...bySlot.values()].map((addresses) => {
    const sorted = addresses
      .map((address) => ({ address, number: parseAddress(address)?.function ?? 0 }))
      .sort((a, b) => a.number - b.number)
    const hasFirst = sorted[0]?.number === 0
    return { functions: hasFirst ? sorted : sorted.map(({ address }, number) => ({ address, number })) }
  })
}

/** Why a request makes no sense, whatever the VM. */
export function requestProblem({ card, functions, rom }: AttachRequest): EditProblem | undefined {
  const bad = [card, ...functions].find((address) => !parseAddress(address))
  if (bad !== undefined) return refuse('bad-address', { address: bad }).problem
  if (!functions.includes(card)) return refuse('card-not-among', { card }).problem
  // libvirt wants a whole path; control characters have no place in XML.
  if (rom && 'file' in rom && !/^\/[^\p{Cc}\ufffd-\uffff]+$/u.test(rom.file))
    return refuse('rom-path').problem
  return undefined
}

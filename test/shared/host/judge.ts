import type { CardDraft } from '../../../src-shared/host/cards.ts'
import type { Facts } from '../../../src-shared/host/facts.ts'
import type { Device } from '../../../src-shared/host/report-device.ts'
import { verdict } from '../../../src-shared/host/verdict.ts'
import { facts, intelGraphics, nvidiaCard, worldOf } from './sample-facts.ts'

/** Address of the desktop's NVIDIA card. */
export const NVIDIA = '0000:01:00.0'

/**
 * The verdict on one card of the desktop of sample-facts, changed by `over`: the NVIDIA card unless another address
 * is given. `change` sets what no device tells of the card: screens, costs, processes.
 */
export function judge(over: Partial<Facts> = {}, change: Partial<CardDraft> = {}, address = NVIDIA) {
  const world = worldOf(facts(over), (card) => (card.address === address ? change : {}))
  const card = world.cards.find((candidate) => candidate.address === address)
  if (!card) throw new Error(`no card at ${address}`)
  return verdict(card, world)
}

/** The reason with a code among those of the same verdict; undefined where there is none. */
export function reasonOf(code: string, ...rest: Parameters<typeof judge>) {
  return judge(...rest).reasons.find((reason) => reason.code === code)
}

/** The desktop with a change to the display function of its NVIDIA card. */
export function card(over: Partial<Device>): Partial<Facts> {
  const parts = nvidiaCard.map((part) => (part.address === NVIDIA ? { ...part, ...over } : part))
  return { devices: [intelGraphics, ...parts] }
}

/** The desktop with more functions. */
export function beside(...others: Device[]): Partial<Facts> {
  return { devices: [intelGraphics, ...nvidiaCard, ...others] }
}

/** The same machine as a laptop. */
export const laptop = { machine: { ...facts().machine, chassis: 'laptop' } } as const

/** The same machine with its IOMMU off; the ACPI tables tell by whom. */
export function off(acpiTables: string[] | undefined): Partial<Facts> {
  return {
    devices: [intelGraphics, ...nvidiaCard].map((part) => ({ ...part, group: null })),
    iommu: { ...facts().iommu, acpiTables, groups: [] },
  }
}

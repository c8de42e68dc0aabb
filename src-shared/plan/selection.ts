import { compareAddresses } from '../host/address.ts'
import type { HostReport } from '../host/report.ts'
import type { Card, Cost } from '../host/report-card.ts'
import type { Device } from '../host/report-device.ts'
import type { Choice } from './choice.ts'
import { groupsPreview } from './groups-preview.ts'
import type { PlanFacts } from './plan.ts'

/** The chosen cards in the machine, and all that moves with them. */
export interface Selection {
  /** In the order of the choice, each once; those that are not there are left out. */
  readonly cards: readonly Card[]
  readonly bindSet: readonly Device[]
  readonly costs: readonly Cost[]
  /** Groups as an ACS override would make them, where one was chosen and the kernel has it. */
  readonly preview: string[][] | null
}

/**
 * The union of what the cards demand. With an ACS override the groups of the preview count: where the kernel then
 * splits less, QEMU refuses the card and this computer loses nothing.
 */
export function selectionOf(host: HostReport, choice: Choice, facts: PlanFacts): Selection {
  const chosen = new Set(choice.cards.map(({ address }) => address))
  const cards = [...chosen]
    .map((address) => host.cards.find((card) => card.address === address))
    .filter((card) => card !== undefined)
  const preview = choice.acs === 'no' ? null : groupsPreview(host, choice.acs)
  const splits = preview !== null && facts.acsOverride === true
  const wanted = new Set(cards.flatMap((card) => (splits ? splitSet(card, preview, host) : card.bindSet)))
  const bindSet = host.devices
    .filter(({ address }) => wanted.has(address))
    .sort((a, b) => compareAddresses(a.address, b.address))
  return { cards, bindSet, costs: costsOf(cards, wanted), preview }
}

function splitSet(card: Card, preview: readonly string[][], { devices }: HostReport): string[] {
  const bridges = new Set(devices.filter(({ bridge }) => bridge).map(({ address }) => address))
  const own = new Set(card.functions)
  const members = preview.filter((group) => group.some((address) => own.has(address))).flat()
  return [...card.functions, ...members.filter((address) => !bridges.has(address))]
}

/** Each cost once; that another chosen card moves along is what was asked for. */
function costsOf(cards: readonly Card[], wanted: ReadonlySet<string>): Cost[] {
  const known = new Set<string>()
  return cards.flatMap((card) => {
    const others = new Set(cards.filter((other) => other !== card).flatMap(({ functions }) => functions))
    return card.costs.filter(({ address, code }) => {
      const key = `${address} ${code}`
      if (!wanted.has(address) || others.has(address) || known.has(key)) return false
      known.add(key)
      return true
    })
  })
}

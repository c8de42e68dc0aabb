import type { HostReport } from '../../src-shared/host/report.ts'
import type { Card } from '../../src-shared/host/report-card.ts'
import type { Outcome, Source } from '../../src-shared/ipc/contract.ts'
import { type Choice, defaultChoice, type Identity } from '../../src-shared/plan/choice.ts'
import type { Plan } from '../../src-shared/plan/plan.ts'
import type { PlanView } from '../../src-shared/plan/view.ts'
import { sourceKey } from './machines.ts'
import { answered, idle, loading, type Remote } from './remote.ts'

/** What a person is about to have done, by machine: the choice, its plan, and the costs that they said they saw. */
export interface PlansSlice {
  readonly choices: Readonly<Record<string, Choice>>
  readonly plans: Readonly<Record<string, Remote<PlanView>>>
  /** What was last chosen for each card, by machine and card: whoever goes back to one finds it as it was. */
  readonly chosen: Readonly<Record<string, Choice>>
  /** By machine, the `costsKey` of the costs that were ticked off as read. */
  readonly costsRead: Readonly<Record<string, string>>
}

export const noPlans: PlansSlice = { choices: {}, plans: {}, chosen: {}, costsRead: {} }

/** What was chosen on a machine; undefined where no card was. */
export function choiceOf(slice: PlansSlice, source: Source): Choice | undefined {
  return slice.choices[sourceKey(source)]
}

/** The plan for what was chosen on a machine. */
export function planOf(slice: PlansSlice, source: Source): Remote<PlanView> {
  return slice.plans[sourceKey(source)] ?? idle
}

/** The same with another choice; a plan for other cards is forgotten, one for the same cards stays until the new one. */
export function withChoice(slice: PlansSlice, source: Source, choice: Choice): Partial<PlansSlice> {
  const key = sourceKey(source)
  const before = slice.choices[key]
  const [card] = choice.cards
  const isSameCard = before?.cards[0]?.address === card?.address
  return {
    choices: { ...slice.choices, [key]: choice },
    chosen: { ...slice.chosen, [chosenKey(source, card?.address ?? '')]: choice },
    plans: { ...slice.plans, [key]: loading(isSameCard ? planOf(slice, source) : idle) },
  }
}

/** The service answered for the present choice. */
export function planAnswered(
  slice: PlansSlice,
  source: Source,
  outcome: Outcome<PlanView>,
): Partial<PlansSlice> {
  return {
    plans: { ...slice.plans, [sourceKey(source)]: answered(planOf(slice, source), outcome) },
  }
}

/** Which costs a plan has; two plans with the same costs have the same key. */
export function costsKey({ costs }: Pick<Plan, 'costs'>): string {
  return costs
    .map(({ address, code }) => `${address} ${code}`)
    .sort()
    .join('\n')
}

/** Whether a person has to say that they read the costs: where one of them would be missed. */
export function mustReadCosts({ costs }: Pick<Plan, 'costs'>): boolean {
  return costs.some(({ severity }) => severity !== 'note')
}

/**
 * Whether a card can be planned for. `anyway`: only by insisting, as what is in the way may be lifted on the plan's
 * own page: the only screen by typing the card's name, what shares its group by the ACS override.
 */
export function plannable({ verdict, reasons, costs }: Card): 'yes' | 'anyway' | 'no' {
  if (verdict !== 'blocked') return 'yes'
  const liftable = new Set([
    'only-display',
    'forbidden-in-group',
    'boot-disk',
    ...costs.filter(({ severity }) => severity === 'blocks').map(({ code }) => code),
  ])
  const blocking = reasons.filter(({ level }) => level === 'blocks')
  return blocking.length > 0 && blocking.every(({ code }) => liftable.has(code)) ? 'anyway' : 'no'
}

/** Who a card is, by its first display function; undefined where the report does not have that. */
export function identityOf(report: HostReport, address: string): Identity | undefined {
  const device = report.devices.find((candidate) => candidate.address === address)
  if (!device) return undefined
  const { vendor, subsystemVendor, subsystemDevice } = device
  return { address, vendor, device: device.device, subsystemVendor, subsystemDevice }
}

/**
 * The choice to begin with for a card of a report: what was chosen for it before, if it is still the same card, else
 * the safe way; undefined where the card cannot be chosen.
 */
export function firstChoice(
  slice: PlansSlice,
  source: Source,
  report: HostReport,
  address: string,
): Choice | undefined {
  const card = report.cards.find((candidate) => candidate.address === address)
  if (!card || plannable(card) === 'no') return undefined
  const identity = identityOf(report, address)
  const before = slice.chosen[chosenKey(source, address)]
  const isSame = before?.cards.every((one) => isIdentity(one, identityOf(report, one.address)))
  return isSame ? before : identity && defaultChoice([identity])
}

function chosenKey(source: Source, address: string): string {
  return `${sourceKey(source)} ${address}`
}

function isIdentity(one: Identity, other: Identity | undefined): boolean {
  return (
    one.vendor === other?.vendor &&
    one.device === other.device &&
    one.subsystemVendor === other.subsystemVendor &&
    one.subsystemDevice === other.subsystemDevice
  )
}

/** The one card that there is to choose; undefined where there is none or a choice. */
export function onlyCard(report: HostReport): string | undefined {
  const [first, ...others] = report.cards.filter((card) => plannable(card) === 'yes')
  return others.length === 0 ? first?.address : undefined
}

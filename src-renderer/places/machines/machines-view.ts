import type { HostReport } from '../../../src-shared/host/report.ts'
import type { Card } from '../../../src-shared/host/report-card.ts'
import type { VmProblem } from '../../../src-shared/vms/outcome.ts'
import { startProblem } from '../../../src-shared/vms/start-problem.ts'
import type { Vm, VmList } from '../../../src-shared/vms/vm.ts'
import { plannable } from '../../state/plans.ts'
import { cardViews } from '../cards/card-view.ts'

/** A card beside the virtual machines. */
export interface DealtCard {
  readonly card: Card
  /** It waits for virtual machines: vfio-pci holds it. */
  readonly isKept: boolean
  /** VMs that are given it at their next start, or have it now. */
  readonly vms: readonly Vm[]
}

/** A virtual machine beside the cards. */
export interface VmView {
  readonly vm: Vm
  /** Cards that its next start is given, whole or in part. */
  readonly cards: readonly Card[]
  /** Cards that it holds now. */
  readonly holds: readonly Card[]
}

/** The cards that a VM could be given or has, in the order of the place Cards. */
export function dealtCards(report: HostReport, { vms }: VmList): DealtCard[] {
  const drivers = new Map(report.devices.map(({ address, driver }) => [address, driver]))
  return cardViews(report)
    .map(({ card }) => ({
      card,
      isKept: drivers.get(card.address) === 'vfio-pci',
      vms: vms.filter((vm) => isGiven(vm, card)),
    }))
    .filter(({ card, isKept, vms: own }) => isKept || own.length > 0 || plannable(card) !== 'no')
}

/** The virtual machines with their cards, by name. */
export function vmViews(report: HostReport, { vms }: VmList): VmView[] {
  const cards = cardViews(report).map(({ card }) => card)
  return vms
    .map((vm) => ({
      vm,
      cards: cards.filter((card) => isGiven(vm, card)),
      holds: cards.filter((card) => holdsNow(vm, card)),
    }))
    .sort((a, b) => a.vm.name.localeCompare(b.vm.name) || a.vm.uuid.localeCompare(b.vm.uuid))
}

function isGiven({ cards, functions }: Vm, card: Card): boolean {
  return cards.includes(card.address) || card.functions.some((address) => functions.next.includes(address))
}

function holdsNow({ functions }: Vm, card: Card): boolean {
  return card.functions.some((address) => functions.now.includes(address))
}

/** The card that the next click gives: the one that was chosen, else one that is kept for VMs, else the first. */
export function dealtCard(
  cards: readonly DealtCard[],
  chosen: readonly (string | undefined)[],
): DealtCard | undefined {
  const wanted = chosen
    .map((address) => cards.find(({ card }) => card.address === address))
    .find((found) => found !== undefined)
  return (
    wanted ??
    cards.find(({ isKept, vms }) => isKept && vms.length === 0) ??
    cards.find(({ isKept }) => isKept) ??
    cards[0]
  )
}

/** What the page is about now: a title and a lead by key. */
export type Standing = 'unreachable' | 'no-vm' | 'no-card' | 'give' | 'held' | 'given' | 'failed' | 'runs'

/** Where the person stands with their virtual machines. held: the card is given, and this computer still uses it. */
export function standingOf(report: HostReport, list: VmList, cards: readonly DealtCard[]): Standing {
  const canAsk = list.connections.some(({ state }) => state === 'ok')
  if (!canAsk) return 'unreachable'
  if (cards.length === 0) return 'no-card'
  if (list.vms.length === 0) return 'no-vm'
  const given = cards.flatMap(({ vms }) => vms)
  if (given.some(({ state, functions }) => state === 'running' && functions.now.length > 0)) return 'runs'
  if (given.some(({ state, failedStart }) => state === 'off' && failedStart)) return 'failed'
  if (given.length === 0) return 'give'
  return heldBy(report, given) ? 'held' : 'given'
}

/** Why a machine that was given a card could not be started now; undefined where one of them could. */
export function heldBy(report: HostReport, given: readonly Vm[]): VmProblem | undefined {
  const problems = given.map((vm) => startProblem(vm, report))
  return problems.every((problem) => problem !== undefined) ? problems[0] : undefined
}

/** Whether a machine is meant by what was typed: a part of its name or title, in any spelling of capitals. */
export function isCalled({ name, definition }: Vm, wanted: string): boolean {
  const typed = wanted.trim().toLocaleLowerCase()
  return `${definition?.title ?? ''}\n${name}`.toLocaleLowerCase().includes(typed)
}

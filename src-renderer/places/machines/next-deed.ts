import type { Card } from '../../../src-shared/host/report-card.ts'
import type { FailedStart, Vm } from '../../../src-shared/vms/vm.ts'
import type { Power, Work } from '../../state/vms.ts'
import type { VmView } from './machines-view.ts'

/**
 * What a person would do next with a machine. answer: say yes or no to an edit. go-on: do what something was mended for.
 * diagnose: find out why it did not start. stop: of a sample machine, whose screen is nowhere.
 */
export type Deed = 'answer' | 'go-on' | 'diagnose' | 'start' | 'open' | 'stop' | 'give'

/** A machine, with what is being done to it. */
export interface VmStanding {
  readonly view: VmView
  readonly work: Work | undefined
  readonly power: Power | undefined
  /** False: this computer uses the card that it is given, so that a start would be refused. */
  readonly canStart: boolean
  /** False: a machine of a sample, which has no screen that could be opened. */
  readonly canOpen: boolean
}

/** The one thing that the page suggests. */
export interface NextDeed {
  readonly vm: Vm
  readonly deed: Deed
}

/**
 * The next step among all machines: what waits for an answer, then what went wrong, then what the card is there for, then
 * the machine that is the best home for a card. Undefined while something is at work, or where nothing suggests itself.
 */
export function nextDeed(standings: readonly VmStanding[], card: Card | undefined): NextDeed | undefined {
  if (standings.some(isAtWork)) return undefined
  const first = (deed: Deed, isNext: (standing: VmStanding) => boolean): NextDeed | undefined => {
    const found = standings.find(isNext)
    return found && { vm: found.view.vm, deed }
  }
  return (
    first('answer', ({ work }) => work?.tag === 'asking') ??
    first('go-on', ({ work }) => work?.after !== undefined && isSettled(work)) ??
    first('diagnose', ({ view, power }) => failureOf(view.vm, power) !== undefined) ??
    first('open', ({ view, canOpen }) => canOpen && view.holds.length > 0 && hasScreen(view.vm)) ??
    first('stop', ({ view, canOpen }) => !canOpen && view.holds.length > 0) ??
    first('start', ({ view, canStart }) => view.cards.length > 0 && isOff(view.vm) && canStart) ??
    giving(standings, card)
  )
}

/** The machine that is suggested for a card, and whether it suits better than all others. */
export function bestHome(vms: readonly Vm[]): { readonly vm: Vm; readonly isBetter: boolean } | undefined {
  const [best, second] = vms
    .filter(({ definition }) => definition !== null)
    .map((vm) => ({ vm, worth: worthOf(vm) }))
    .sort((a, b) => b.worth - a.worth)
  return best && { vm: best.vm, isBetter: second !== undefined && best.worth > second.worth }
}

/**
 * The machines in the order in which a person meets them: those with a card, then the best homes for one, then by name.
 * `met` keeps those that were there on arrival where they were, so that none moves away under a click.
 */
export function arranged(views: readonly VmView[], met: readonly string[]): VmView[] {
  const placeOf = ({ vm: { uuid } }: VmView): number => {
    const at = met.indexOf(uuid)
    return at < 0 ? met.length : at
  }
  return [...views].sort(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      Number(b.cards.length > 0) - Number(a.cards.length > 0) ||
      worthOf(b.vm) - worthOf(a.vm) ||
      a.vm.name.localeCompare(b.vm.name),
  )
}

/** How the last start failed, as far as that is shown: the one just tried, else the one that libvirt remembers. */
export function failureOf(vm: Vm, power: Power | undefined): FailedStart | undefined {
  const { outcome } = power ?? {}
  const tried = outcome?.ok && outcome.value.tag === 'failed' ? outcome.value.report : null
  return tried ?? (vm.state === 'off' ? vm.failedStart : null) ?? undefined
}

/** Whether a machine can be started. */
export function isOff({ state }: Vm): boolean {
  return state === 'off' || state === 'crashed'
}

function hasScreen({ definition }: Vm): boolean {
  return (definition?.graphics.length ?? 0) > 0
}

function giving(standings: readonly VmStanding[], card: Card | undefined): NextDeed | undefined {
  // Where some machine has a card already, another gift is a choice and not the next step.
  if (!card || standings.some(({ view }) => view.cards.length > 0)) return undefined
  const best = bestHome(standings.map(({ view }) => view.vm))
  return best && { vm: best.vm, deed: 'give' }
}

/** What speaks for a machine: a start with a card needs the system's libvirt; then board, firmware, and being off. */
function worthOf(vm: Vm): number {
  const { chipset, firmware } = vm.definition ?? {}
  return (
    (vm.connection.endsWith('/session') ? 0 : 8) +
    (chipset === 'q35' ? 4 : 0) +
    (firmware === 'uefi' ? 2 : 0) +
    (isOff(vm) ? 1 : 0)
  )
}

function isAtWork({ work, power }: VmStanding): boolean {
  const isWorking = work?.tag === 'proposing' || work?.tag === 'writing'
  return isWorking || (power !== undefined && power.outcome === undefined)
}

/** Nothing is left to do for the edit itself. */
function isSettled(work: Work): boolean {
  if (work.tag === 'ended') return work.outcome.tag === 'written'
  return work.tag === 'unchanged' || work.tag === 'impossible'
}

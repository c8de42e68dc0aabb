import type { CallOutput, Failure, Outcome, Source } from '../../src-shared/ipc/contract.ts'
import type { Edit } from '../../src-shared/vms/edit.ts'
import type { PowerOutcome, Proposal, VmProblem, WriteOutcome } from '../../src-shared/vms/outcome.ts'
import type { Vm, VmList, VmRef } from '../../src-shared/vms/vm.ts'
import type { Wish } from '../../src-shared/ways/wish.ts'
import { sourceKey } from './machines.ts'
import { idle, type Remote } from './remote.ts'
import type { RomChoice } from './rom.ts'

export type Proposed = Extract<Proposal, { tag: 'proposed' }>
export type Finding = Proposed['findings'][number]
export type CheckOutcome = CallOutput<'vms:check'>

/** An edit, and what the person was about to do when they turned to it: a card is given once something is mended. */
interface Wanted {
  readonly edit: Edit
  readonly after: Edit | undefined
}

/** An edit of a VM on its way: thought through, waiting for the person's word, being written, or ended. */
export type Work = Wanted &
  (
    | { readonly tag: 'proposing' }
    | { readonly tag: 'asking'; readonly proposal: Proposed }
    | { readonly tag: 'writing'; readonly proposal: Proposed }
    | { readonly tag: 'unchanged' }
    | { readonly tag: 'ended'; readonly outcome: WriteOutcome }
    | { readonly tag: 'impossible'; readonly problem: VmProblem }
    | { readonly tag: 'failed'; readonly failure: Failure }
  )

/** A start, a stop or the opening of the console; no outcome while it is at work. */
export interface Power {
  readonly verb: 'start' | 'stop' | 'force' | 'open'
  readonly outcome: Outcome<PowerOutcome> | undefined
}

/** A check-up, and the card that it was made for. */
interface Checked {
  readonly card: string | null
  readonly found: Remote<CheckOutcome>
}

/** What is known of the virtual machines of each machine, and what is being done to them. */
export interface VmsSlice {
  readonly vmLists: Readonly<Record<string, Remote<VmList>>>
  /** By machine, the address of the card that is about to be given. */
  readonly dealt: Readonly<Record<string, string>>
  /** By VM, as `vmKey` names it. */
  readonly works: Readonly<Record<string, Work>>
  readonly powers: Readonly<Record<string, Power>>
  readonly checks: Readonly<Record<string, Checked>>
  /** What a VM is to see of a card's ROM, by card, as `cardKey` names it. */
  readonly roms: Readonly<Record<string, RomChoice>>
  /** What the person wants a VM for; undefined until they said so. */
  readonly wish: Wish | undefined
}

export const noVms: VmsSlice = {
  vmLists: {},
  dealt: {},
  works: {},
  powers: {},
  checks: {},
  roms: {},
  wish: undefined,
}

/** Names a VM of a machine in records. */
export function vmKey(source: Source, { connection, uuid }: VmRef): string {
  return `${sourceKey(source)} ${connection} ${uuid}`
}

/** Names a card of a machine in records. */
export function cardKey(source: Source, address: string): string {
  return `${sourceKey(source)} ${address}`
}

export function refOf({ connection, uuid }: Vm): VmRef {
  return { connection, uuid }
}

/** The VMs of a machine. */
export function vmsOf(slice: VmsSlice, source: Source): Remote<VmList> {
  return slice.vmLists[sourceKey(source)] ?? idle
}

/** The same with another entry of one of its records; undefined takes the entry out. */
export function withEntry<Name extends 'vmLists' | 'dealt' | 'works' | 'powers' | 'checks' | 'roms'>(
  slice: VmsSlice,
  name: Name,
  key: string,
  entry: VmsSlice[Name][string] | undefined,
): Partial<VmsSlice> {
  const { [key]: _, ...others } = slice[name]
  return { [name]: entry === undefined ? others : { ...others, [key]: entry } }
}

/**
 * Whether an edit may be written without another word: the person asked for just this, and there is nothing in the
 * way and nothing to weigh. A fix is always shown first, as is what takes back more than one thing.
 */
export function goesByItself({ kind }: Edit, { possible, findings }: Proposed): boolean {
  const isPlain = kind === 'attach' || kind === 'detach'
  return isPlain && possible && findings.every(({ level }) => level === 'note')
}

/**
 * Whether typing the card's name lifts what is in the way of an edit: it gives the only display away, and nothing else
 * forbids it.
 */
export function asksForName({ kind }: Edit, { possible, findings }: Proposed): boolean {
  const blocking = findings.filter(({ level }) => level === 'blocks')
  return (
    kind === 'attach' &&
    !possible &&
    blocking.length > 0 &&
    blocking.every(({ code }) => code === 'only-display')
  )
}

/** Whether something is being done to a VM just now. */
export function isVmBusy({ works, powers }: VmsSlice, key: string): boolean {
  const work = works[key]?.tag
  const power = powers[key]
  return work === 'proposing' || work === 'writing' || (power !== undefined && power.outcome === undefined)
}

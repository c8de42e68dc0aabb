import type { Source } from '../../src-shared/ipc/contract.ts'
import type { Edit } from '../../src-shared/vms/edit.ts'
import type { VmRef } from '../../src-shared/vms/vm.ts'
import type { Wish } from '../../src-shared/ways/wish.ts'
import { say } from '../../src-shared/words/say.ts'
import type { Client } from '../service/client.ts'
import { lastAsked } from './last-asked.ts'
import { sourceKey } from './machines.ts'
import { answered, idle, loading } from './remote.ts'
import type { RomChoice } from './rom.ts'
import type { Store } from './store.ts'
import { describeVms } from './vm-news.ts'
import { cardKey, goesByItself, isVmBusy, type Power, vmKey, vmsOf, type Work, withEntry } from './vms.ts'

/** What a person can do with virtual machines. One thing at a time for each of them. */
export interface VmActions {
  loadVms(source: Source): Promise<void>
  /** Chooses the card that the next click gives. */
  deal(source: Source, card: string): void
  /**
   * Thinks an edit through and writes it where nothing speaks against it; otherwise it waits for the person, with
   * what there is to weigh. `after`: what they were about to do, and go back to afterwards.
   */
  edit(source: Source, vm: VmRef, edit: Edit, after?: Edit): Promise<void>
  /** Writes the edit that waits for the person. */
  write(source: Source, vm: VmRef): Promise<void>
  /**
   * Puts away what is shown of an edit or of a start; where it asked about a turn from another edit, that
   * one is asked about again.
   */
  dismiss(source: Source, vm: VmRef): void
  /** Chooses what a VM is to see of a card's ROM. */
  chooseRom(source: Source, card: string, choice: RomChoice): void
  /** Asks for a ROM file with the desktop's own dialog; what was chosen stays where none is. */
  findRom(source: Source, card: string): Promise<void>
  /** Says what a VM is wanted for. */
  wishFor(wish: Wish): void
  /** Looks a VM over, for a card where one is named. */
  checkVm(source: Source, vm: VmRef, card: string | null): Promise<void>
  power(source: Source, vm: VmRef, verb: Power['verb']): Promise<void>
  /** Hears of VMs of this computer, until the function it returns is called. */
  listenToVms(): () => void
}

const live = { kind: 'live' } as const

/** The actions over one store and one service. */
export function createVmActions({ getState, setState }: Store, client: Client): VmActions {
  const asking = lastAsked()

  async function loadVms(source: Source): Promise<void> {
    const key = sourceKey(source)
    const isLast = asking(key)
    setState((state) => withEntry(state, 'vmLists', key, loading(vmsOf(state, source))))
    const outcome = await client.call('vms:list', { source })
    if (isLast())
      setState((state) => withEntry(state, 'vmLists', key, answered(vmsOf(state, source), outcome)))
  }

  const work = (key: string, next: Work | undefined): void =>
    setState((state) => withEntry(state, 'works', key, next))

  async function checkVm(source: Source, vm: VmRef, card: string | null): Promise<void> {
    const key = vmKey(source, vm)
    // What was found for another card says nothing of this one.
    const known = getState().checks[key]
    const before = known?.card === card ? known.found : idle
    setState((state) => withEntry(state, 'checks', key, { card, found: loading(before) }))
    const outcome = await client.call('vms:check', { source, vm, card })
    if (getState().checks[key]?.card !== card) return
    setState((state) => withEntry(state, 'checks', key, { card, found: answered(before, outcome) }))
  }

  async function write(source: Source, vm: VmRef): Promise<void> {
    const key = vmKey(source, vm)
    const asked = getState().works[key]
    if (asked?.tag !== 'asking' || !asked.proposal.possible) return
    const { edit, after, proposal } = asked
    work(key, { tag: 'writing', edit, after, proposal })
    const outcome = await client.call('vms:write', { source, vm, edit, digest: proposal.digest })
    work(
      key,
      outcome.ok
        ? { tag: 'ended', edit, after, outcome: outcome.value }
        : { tag: 'failed', edit, after, failure: outcome.failure },
    )
    if (outcome.ok && outcome.value.tag === 'written') setState({ news: say('app.machines.news.written') })
    await loadVms(source)
    // What was checked is another definition now.
    const checked = getState().checks[key]
    if (checked) await checkVm(source, vm, checked.card)
  }

  async function propose(source: Source, vm: VmRef, wanted: Edit, after: Edit | undefined): Promise<void> {
    const key = vmKey(source, vm)
    if (isVmBusy(getState(), key)) return
    const both = { edit: wanted, after }
    const proposing = { tag: 'proposing', ...both } as const
    work(key, proposing)
    const outcome = await client.call('vms:propose', { source, vm, edit: wanted })
    if (getState().works[key] !== proposing) return
    if (!outcome.ok) return work(key, { tag: 'failed', ...both, failure: outcome.failure })
    if (outcome.value.tag === 'failed') {
      return work(key, { tag: 'impossible', ...both, problem: outcome.value.problem })
    }
    if (!outcome.value.changed) return work(key, { tag: 'unchanged', ...both })
    work(key, { tag: 'asking', ...both, proposal: outcome.value })
  }

  return {
    loadVms,
    checkVm,
    write,
    deal: (source, card) => setState((state) => withEntry(state, 'dealt', sourceKey(source), card)),
    async edit(source, vm, wanted, after) {
      await propose(source, vm, wanted, after)
      const asked = getState().works[vmKey(source, vm)]
      if (asked?.tag === 'asking' && asked.edit === wanted && goesByItself(wanted, asked.proposal)) {
        await write(source, vm)
      }
    },
    chooseRom: (source, card, choice) =>
      setState((state) => withEntry(state, 'roms', cardKey(source, card), choice)),
    async findRom(source, card) {
      const outcome = await client.chooseRom()
      if (!outcome.ok) return setState({ news: outcome.failure.message })
      const { path } = outcome.value
      if (path === null) return
      setState((state) => withEntry(state, 'roms', cardKey(source, card), { kind: 'file', path }))
    },
    wishFor: (wish) => setState({ wish }),
    dismiss(source, vm) {
      const key = vmKey(source, vm)
      if (isVmBusy(getState(), key)) return
      const left = getState().works[key]
      work(key, undefined)
      setState((state) => withEntry(state, 'powers', key, undefined))
      // It is asked, and never written by itself: the person said no to something.
      if (left?.tag === 'asking' && left.after) void propose(source, vm, left.after, undefined)
    },
    async power(source, vm, verb) {
      const key = vmKey(source, vm)
      if (isVmBusy(getState(), key)) return
      setState((state) => withEntry(state, 'powers', key, { verb, outcome: undefined }))
      const outcome = await (verb === 'start' || verb === 'open'
        ? client.call(`vms:${verb}`, { source, vm })
        : client.call('vms:stop', { source, vm, how: verb === 'force' ? 'force' : 'ask' }))
      setState((state) => withEntry(state, 'powers', key, { verb, outcome }))
      await loadVms(source)
    },
    listenToVms() {
      return client.listen(
        'vms:changed',
        (list) =>
          setState((state) => ({
            ...withEntry(
              state,
              'vmLists',
              sourceKey(live),
              answered(vmsOf(state, live), { ok: true, value: list }),
            ),
            news: describeVms(vmsOf(state, live).value, list) ?? state.news,
          })),
        () => setState({ news: say('app.news.not-understood') }),
      )
    },
  }
}

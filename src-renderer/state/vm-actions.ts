import type { Source } from '../../src-shared/ipc/contract.ts'
import type { Edit } from '../../src-shared/vms/edit.ts'
import type { VmRef } from '../../src-shared/vms/vm.ts'
import { say } from '../../src-shared/words/say.ts'
import type { Client } from '../service/client.ts'
import { sourceKey } from './machines.ts'
import { answered, idle, loading } from './remote.ts'
import type { Store } from './store.ts'
import { describeVms } from './vm-news.ts'
import { goesByItself, isVmBusy, type Power, vmKey, vmsOf, type Work, withEntry } from './vms.ts'

/** What a person can do with virtual machines. One thing at a time for each of them. */
export interface VmActions {
  loadVms(source: Source): Promise<void>
  /** Chooses the card that the next click gives. */
  deal(source: Source, card: string): void
  /**
   * Thinks an edit through and writes it where nothing speaks against it; otherwise it waits for the person, with
   * what there is to weigh.
   */
  edit(source: Source, vm: VmRef, edit: Edit): Promise<void>
  /** Writes the edit that waits for the person. */
  write(source: Source, vm: VmRef): Promise<void>
  /** Puts away what is shown of an edit or of a start. */
  dismiss(source: Source, vm: VmRef): void
  /** Looks a VM over, for a card where one is named. */
  checkVm(source: Source, vm: VmRef, card: string | null): Promise<void>
  power(source: Source, vm: VmRef, verb: Power['verb']): Promise<void>
  /** Hears of VMs of this computer, until the function it returns is called. */
  listenToVms(): () => void
}

const live = { kind: 'live' } as const

/** The actions over one store and one service. */
export function createVmActions({ getState, setState }: Store, client: Client): VmActions {
  async function loadVms(source: Source): Promise<void> {
    const key = sourceKey(source)
    setState((state) => withEntry(state, 'vmLists', key, loading(vmsOf(state, source))))
    const outcome = await client.call('vms:list', { source })
    setState((state) => withEntry(state, 'vmLists', key, answered(vmsOf(state, source), outcome)))
  }

  const work = (key: string, next: Work | undefined): void =>
    setState((state) => withEntry(state, 'works', key, next))

  async function checkVm(source: Source, vm: VmRef, card: string | null): Promise<void> {
    const key = vmKey(source, vm)
    setState((state) => withEntry(state, 'checks', key, loading(state.checks[key] ?? idle)))
    const outcome = await client.call('vms:check', { source, vm, card })
    setState((state) => withEntry(state, 'checks', key, answered(state.checks[key] ?? idle, outcome)))
  }

  async function write(source: Source, vm: VmRef): Promise<void> {
    const key = vmKey(source, vm)
    const asked = getState().works[key]
    if (asked?.tag !== 'asking' || !asked.proposal.possible) return
    const { edit, proposal } = asked
    work(key, { tag: 'writing', edit, proposal })
    const outcome = await client.call('vms:write', { source, vm, edit, digest: proposal.digest })
    work(
      key,
      outcome.ok
        ? { tag: 'ended', edit, outcome: outcome.value }
        : { tag: 'failed', edit, failure: outcome.failure },
    )
    if (outcome.ok && outcome.value.tag === 'written') setState({ news: say('app.machines.news.written') })
    await loadVms(source)
    // What was checked is another definition now.
    if (getState().checks[key]) await checkVm(source, vm, getState().dealt[sourceKey(source)] ?? null)
  }

  return {
    loadVms,
    checkVm,
    write,
    deal: (source, card) => setState((state) => withEntry(state, 'dealt', sourceKey(source), card)),
    async edit(source, vm, edit) {
      const key = vmKey(source, vm)
      if (isVmBusy(getState(), key)) return
      const proposing = { tag: 'proposing', edit } as const
      work(key, proposing)
      const outcome = await client.call('vms:propose', { source, vm, edit })
      if (getState().works[key] !== proposing) return
      if (!outcome.ok) return work(key, { tag: 'failed', edit, failure: outcome.failure })
      if (outcome.value.tag === 'failed')
        return work(key, { tag: 'impossible', edit, problem: outcome.value.problem })
      if (!outcome.value.changed) return work(key, { tag: 'unchanged', edit })
      work(key, { tag: 'asking', edit, proposal: outcome.value })
      if (goesByItself(edit, outcome.value)) await write(source, vm)
    },
    dismiss(source, vm) {
      const key = vmKey(source, vm)
      if (isVmBusy(getState(), key)) return
      work(key, undefined)
      setState((state) => withEntry(state, 'powers', key, undefined))
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

import { describe, expect, it } from 'vitest'
import { createClient } from '../../../src-renderer/service/client.ts'
import { silentNotifier } from '../../../src-renderer/service/notifier.ts'
import { createActions } from '../../../src-renderer/state/actions.ts'
import { reportOf } from '../../../src-renderer/state/machines.ts'
import { choiceOf } from '../../../src-renderer/state/plans.ts'
import { isNewHere } from '../../../src-renderer/state/settings.ts'
import { createAppStore } from '../../../src-renderer/state/store.ts'
import type { HostReport } from '../../../src-shared/host/report.ts'
import { defaultSettings } from '../../../src-shared/settings/settings.ts'
import { cardWith, connectorWith, deviceWith, reportWith } from '../machines.ts'
import { memoryWith } from '../memory.ts'

const live = { kind: 'live' } as const
const sample = { kind: 'sample', id: 'twins' } as const
const card = cardWith({ address: '0000:01:00.0' })
const report = reportWith({ cards: [card], devices: [deviceWith({ address: card.address })] })

/** A window whose service answers each call by `answers`, and says that it is gone where there is no answer. */
function windowWith(answers: Record<string, (input: unknown) => unknown>, memory = memoryWith()) {
  const calls: string[] = []
  let tell: (payload: unknown) => void = () => undefined
  const client = createClient({
    async call(name, input) {
      calls.push(name)
      const answer = answers[name]
      if (!answer) throw new Error('gone')
      return { ok: true, value: answer(input) }
    },
    on(_name, listener) {
      tell = listener
      return () => {
        tell = () => undefined
      }
    },
  })
  const store = createAppStore()
  return {
    store,
    calls,
    actions: createActions(store, client, {
      go: () => undefined,
      now: () => 0,
      memory,
      notifier: silentNotifier,
      wear: () => undefined,
      learn: async () => undefined,
    }),
    tell: (payload: unknown) => tell(payload),
  }
}

describe('the window', () => {
  it('reads the machine that its address names, once', async () => {
    const { store, actions, calls } = windowWith({ 'host:inspect': () => report })
    await actions.followRoute('#/cards?sample=twins')
    await actions.followRoute('#/readiness?sample=twins')
    expect(store.getState().route).toEqual({ place: 'readiness', source: sample })
    expect(reportOf(store.getState(), sample)).toEqual({ state: 'ready', value: report })
    expect(calls).toEqual(['tour:view', 'host:inspect'])
  })

  it('fetches the list of samples when they are looked at', async () => {
    const list = [{ id: 'twins', title: 'Two equal cards', summary: 'A desktop.' }]
    const { store, actions } = windowWith({ 'host:inspect': () => report, 'samples:list': () => list })
    await actions.followRoute('#/samples')
    expect(store.getState().samples).toEqual({ state: 'ready', value: list })
  })

  it('keeps the report, the choice and the place when the service goes away', async () => {
    const answers: Record<string, () => unknown> = { 'host:inspect': () => report }
    const { store, actions } = windowWith(answers)
    await actions.followRoute('#/cards')
    actions.begin(live, report, card.address)
    delete answers['host:inspect']
    await actions.check(live)
    const state = store.getState()
    expect(reportOf(state, live)).toMatchObject({ state: 'failed', value: report })
    expect(choiceOf(state, live)?.cards[0]?.address).toBe(card.address)
    expect(state.route.place).toBe('cards')
    expect(state.news).toBe('Checking again failed.')
  })

  it('replaces the report of this computer, and no other, by what the service pushes', async () => {
    const { store, actions, tell } = windowWith({ 'host:inspect': () => report })
    await actions.followRoute('#/readiness')
    await actions.followRoute('#/readiness?sample=twins')
    actions.listen()
    const changed: HostReport = reportWith({
      cards: [{ ...card, connectors: [connectorWith('DP-1', 'DELL U2723QE')] }],
    })
    tell(changed)
    const state = store.getState()
    expect(reportOf(state, live).value).toEqual(changed)
    expect(reportOf(state, sample).value).toEqual(report)
    expect(state.news).toContain('DP-1')
  })

  it('asks for a check where a push cannot be understood', async () => {
    const { store, actions, tell } = windowWith({ 'host:inspect': () => report })
    await actions.followRoute('#/readiness')
    actions.listen()
    tell({ schema: 1 })
    expect(reportOf(store.getState(), live).value).toEqual(report)
    expect(store.getState().news).toContain('Check again')
  })

  it('forgets an old recording when a new one is asked for', async () => {
    const capture = { fileName: 'a.tar.gz', archive: 'AAAA', taken: [], masked: [] }
    const { store, actions } = windowWith({ 'host:capture': () => capture })
    actions.open('recording')
    await actions.record()
    expect(store.getState().recording.value).toEqual(capture)
    actions.open('recording')
    expect(store.getState().recording.state).toBe('idle')
  })

  it('takes whoever goes on from the first page for somebody who has read what stands there', async () => {
    const view = { settings: defaultSettings, language: 'en', file: '/x', problem: null }
    const told: unknown[] = []
    const { store, actions } = windowWith({
      'host:inspect': () => report,
      'settings:get': () => view,
      'settings:set': (changes) => {
        told.push(changes)
        return { ...view, settings: { ...defaultSettings, introduced: true } }
      },
      'change:view': () => ({ records: [], current: null, proof: null, restarted: false }),
    })
    await actions.arrive('')
    expect(isNewHere(store.getState())).toBe(false)
    await actions.loadSettings()
    expect(isNewHere(store.getState())).toBe(true)
    await actions.followRoute('#/cards')
    expect(told).toEqual([{ introduced: true }])
    // At once, and not with the answer.
    expect(isNewHere(store.getState())).toBe(false)
  })

  it('goes where the menu of the shell leads, on the machine at hand, and opens what it asks for', async () => {
    const led: string[] = []
    const hearing = new Map<string, (payload: unknown) => void>()
    const store = createAppStore()
    const client = createClient({
      call: async () => ({ ok: true, value: report }),
      on(name, listener) {
        hearing.set(name, listener)
        return () => hearing.delete(name)
      },
    })
    const go = (fragment: string) => led.push(fragment)
    const actions = createActions(store, client, {
      go,
      now: () => 0,
      memory: memoryWith(),
      notifier: silentNotifier,
      wear: () => undefined,
      learn: async () => undefined,
    })
    await actions.followRoute('#/cards?sample=twins')
    const stop = actions.listenToShell()
    const tell = hearing.get('shell:command')
    tell?.({ kind: 'open', dialog: 'introduction' })
    expect(store.getState().dialog).toBe('introduction')
    tell?.({ kind: 'go', place: 'group' })
    tell?.({ kind: 'go', place: 'history' })
    tell?.({ kind: 'go', place: '../../etc' })
    for (const bad of [{ kind: 'open', dialog: 'bundle' }, { kind: 'run' }, 1, null]) tell?.(bad)
    expect(led).toEqual(['#/group?sample=twins', '#/history?sample=twins', '#/readiness?sample=twins'])
    expect(store.getState().dialog).toBe('none')
    stop()
    expect(hearing.has('shell:command')).toBe(false)
  })
})

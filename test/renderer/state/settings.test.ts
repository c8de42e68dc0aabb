import { afterEach, describe, expect, it } from 'vitest'
import { createClient } from '../../../src-renderer/service/client.ts'
import { silentNotifier } from '../../../src-renderer/service/notifier.ts'
import { createActions } from '../../../src-renderer/state/actions.ts'
import { reportOf } from '../../../src-renderer/state/machines.ts'
import { choiceOf } from '../../../src-renderer/state/plans.ts'
import { createAppStore } from '../../../src-renderer/state/store.ts'
import { defaultSettings, type SettingsView } from '../../../src-shared/settings/settings.ts'
import { english } from '../../../src-shared/words/en/index.ts'
import { engineOf, speak } from '../../../src-shared/words/say.ts'
import { planViewWith } from '../changes.ts'
import { cardWith, deviceWith, reportWith } from '../machines.ts'
import { memoryWith } from '../memory.ts'

const live = { kind: 'live' } as const
const card = cardWith({ address: '0000:01:00.0' })
const report = reportWith({ cards: [card], devices: [deviceWith({ address: card.address })] })
const before: SettingsView = { settings: defaultSettings, language: 'en', file: '/x', problem: null }

afterEach(() => speak({ language: 'en', locale: 'en' }, engineOf(english)))

/** A window over a service whose settings are `view`; it learns the language that they name. */
function windowAt(view: { now: SettingsView }) {
  const calls: string[] = []
  const worn: string[] = []
  const listeners = new Map<string, (payload: unknown) => void>()
  const answers: Readonly<Record<string, unknown>> = {
    'host:inspect': report,
    'plan:make': planViewWith(),
    'change:view': { records: [], current: null, proof: null, restarted: false },
  }
  const client = createClient({
    async call(name, input) {
      calls.push(name)
      if (name === 'settings:set') {
        const settings = { ...view.now.settings, ...(input as object) }
        view.now = { ...view.now, settings, language: settings.language === 'de' ? 'de' : 'en' }
      }
      return { ok: true, value: name.startsWith('settings:') ? view.now : answers[name] }
    },
    on(name, listener) {
      listeners.set(name, listener)
      return () => listeners.delete(name)
    },
  })
  const store = createAppStore()
  const actions = createActions(store, client, {
    go: () => undefined,
    now: () => 0,
    memory: memoryWith(),
    notifier: silentNotifier,
    wear: (appearance) => worn.push(appearance),
    async learn() {
      speak({ language: view.now.language, locale: view.now.language }, engineOf(english))
      calls.push('learn')
    },
  })
  return {
    store,
    actions,
    calls,
    worn,
    tell: (name: string, payload: unknown) => listeners.get(name)?.(payload),
  }
}

describe('the settings of the window', () => {
  it('dress it as they say, and again when they change elsewhere', async () => {
    const { store, actions, worn, tell } = windowAt({ now: before })
    await actions.loadSettings()
    actions.listenToSettings()
    tell('settings:changed', { ...before, settings: { ...defaultSettings, appearance: 'dark' } })
    await expect.poll(() => worn).toEqual(['system', 'dark'])
    expect(store.getState().settings.value?.settings.appearance).toBe('dark')
  })

  it('in another language have everything told anew at the same place, and lose no choice', async () => {
    const { store, actions, calls } = windowAt({ now: before })
    await actions.loadSettings()
    await actions.followRoute('#/plan')
    const chosen = choiceOf(store.getState(), live)
    expect(chosen).toBeDefined()
    await actions.choose(live, { guardMinutes: 30 })
    calls.length = 0
    await actions.changeSettings({ language: 'de' })
    expect(calls[0]).toBe('settings:set')
    expect(calls[1]).toBe('learn')
    expect(calls).toContain('host:inspect')
    expect(calls).toContain('plan:make')
    expect(store.getState().language).toBe('de')
    expect(store.getState().route.place).toBe('plan')
    expect(choiceOf(store.getState(), live)?.guardMinutes).toBe(30)
    expect(reportOf(store.getState(), live).state).toBe('ready')
  })

  it('have nothing asked for anew where the language stays', async () => {
    const { actions, calls } = windowAt({ now: before })
    await actions.loadSettings()
    calls.length = 0
    await actions.changeSettings({ notifications: false })
    expect(calls).toEqual(['settings:set'])
  })

  it('keep what they were where they cannot be written', async () => {
    const { store, actions } = windowAt({ now: before })
    await actions.loadSettings()
    const broken = createActions(
      store,
      createClient({
        call: async () => ({ ok: false, failure: { tag: 'unavailable', message: 'no room' } }),
        on: () => () => {},
      }),
      {
        go: () => undefined,
        now: () => 0,
        memory: memoryWith(),
        notifier: silentNotifier,
        wear: () => undefined,
        learn: async () => undefined,
      },
    )
    await broken.changeSettings({ language: 'de' })
    expect(store.getState().settings).toMatchObject({ state: 'failed', value: before })
    expect(store.getState().language).toBe('en')
  })
})

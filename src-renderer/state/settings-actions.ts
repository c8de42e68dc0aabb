import type { Outcome } from '../../src-shared/ipc/contract.ts'
import type { Settings, SettingsView } from '../../src-shared/settings/settings.ts'
import { say, spoken } from '../../src-shared/words/say.ts'
import type { Client } from '../service/client.ts'
import { answered, loading } from './remote.ts'
import { settingsOf, untold } from './settings.ts'
import type { Store } from './store.ts'

/** What a person can decide about the app. */
export interface SettingsActions {
  loadSettings(): Promise<void>
  /** Changes some of the settings, here and in every other window. */
  changeSettings(changes: Partial<Settings>): Promise<void>
  /** Hears of settings that were changed, until the function it returns is called. */
  listenToSettings(): () => void
}

/** What the settings need of the window. */
export interface Dressing {
  /** Shows the window light or dark. */
  readonly wear: (appearance: Settings['appearance']) => void
  /** Asks the service for its words, and speaks its language. */
  readonly learn: () => Promise<void>
  /** Reads anew what the place shows that the window is at. */
  readonly lookAgain: () => Promise<void>
}

/** The actions over one store and one service. */
export function createSettingsActions(
  { getState, setState }: Store,
  client: Client,
  { wear, learn, lookAgain }: Dressing,
): SettingsActions {
  /** In another language all that was told is asked for anew, at the same place and with the same choices. */
  async function take(outcome: Outcome<SettingsView>): Promise<void> {
    setState((state) => ({ settings: answered(state.settings, outcome) }))
    if (!outcome.ok) return
    wear(outcome.value.settings.appearance)
    if (outcome.value.language === getState().language) return
    await learn()
    const { language } = spoken()
    if (language === getState().language) return
    setState((state) => ({ ...untold(state), language, news: '' }))
    await lookAgain()
  }

  /** What was decided is shown at once: what goes away by it must not stay to be come to until the answer is there. */
  function show(changes: Partial<Settings>): void {
    setState(({ settings }) =>
      settings.value
        ? {
            settings: {
              ...settings,
              value: { ...settings.value, settings: { ...settings.value.settings, ...changes } },
            },
          }
        : {},
    )
  }

  return {
    async loadSettings() {
      setState((state) => ({ settings: loading(state.settings) }))
      await take(await client.call('settings:get', {}))
    },
    async changeSettings(changes) {
      const before = Object.entries(settingsOf(getState())).filter(([name]) => Object.hasOwn(changes, name))
      show(changes)
      const outcome = await client.call('settings:set', changes)
      if (!outcome.ok) show(Object.fromEntries(before))
      await take(outcome)
    },
    listenToSettings() {
      return client.listen(
        'settings:changed',
        (view) => void take({ ok: true, value: view }),
        () => setState({ news: say('app.news.not-understood') }),
      )
    },
  }
}

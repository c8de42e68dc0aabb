import type { SettingsHere } from '../../../../src-main/service/settings/settings-here.ts'
import {
  defaultSettings,
  type SettingsView,
  settingsSchema,
} from '../../../../src-shared/settings/settings.ts'

/** Settings that are kept in memory, in English. */
export function exampleSettings(): SettingsHere {
  const listeners = new Set<(view: SettingsView) => void>()
  let view: SettingsView = {
    settings: defaultSettings,
    language: 'en',
    file: '/home/ada/.config/handover/settings.json',
    problem: null,
  }
  return {
    'words:get': async () => ({
      ok: true,
      value: { language: 'en', locale: 'en', direction: 'ltr', words: null },
    }),
    'settings:get': async () => ({ ok: true, value: view }),
    async 'settings:set'(change) {
      view = { ...view, settings: settingsSchema.parse({ ...view.settings, ...change }) }
      for (const listener of listeners) listener(view)
      return { ok: true, value: view }
    },
    listen(listener) {
      const own = (now: SettingsView): void => listener(now)
      listeners.add(own)
      return () => listeners.delete(own)
    },
  }
}

import type { Settings } from '../../../../src-shared/settings/settings.ts'
import { languages } from '../../../../src-shared/words/languages.ts'
import { say } from '../../../../src-shared/words/say.ts'
import type { Parsed } from './command.ts'

export type SettingName = keyof Settings

/** A setting with the value that it is to have. */
export type SettingChange = Partial<Settings>

/** What each setting can be, as words; told again, as its schema would take longer to load than the rest of a command. */
export const settingValues = {
  language: ['system', ...languages],
  appearance: ['system', 'light', 'dark'],
  notifications: ['on', 'off'],
  diffs: ['side-by-side', 'unified'],
  introduced: ['on', 'off'],
} as const satisfies Readonly<Record<SettingName, readonly string[]>>

/** The settings in the order in which they are shown. */
export const settingNames: readonly SettingName[] = Object.keys(settingValues).filter(
  (name): name is SettingName => Object.hasOwn(settingValues, name),
)

/** The command `settings` by the words after it. */
export function settingsCommand(name: string | undefined, value: string | undefined, json: boolean): Parsed {
  if (name === undefined) return { ok: true, command: { name: 'settings', json } }
  const setting = settingNames.find((one) => one === name)
  if (setting === undefined)
    return wrong(say('cli.settings-unknown', { name, names: settingNames.join(', ') }))
  if (value === undefined) return { ok: true, command: { name: 'settings', setting, json } }
  const change = changeOf(setting, value)
  if (change === undefined)
    return wrong(say('cli.settings-value', { name, value, values: settingValues[setting].join(', ') }))
  return { ok: true, command: { name: 'settings', setting, change, json } }
}

function changeOf(setting: SettingName, word: string): SettingChange | undefined {
  switch (setting) {
    case 'language': {
      const language = settingValues.language.find((one) => one === word)
      return language && { language }
    }
    case 'appearance': {
      const appearance = settingValues.appearance.find((one) => one === word)
      return appearance && { appearance }
    }
    case 'diffs': {
      const diffs = settingValues.diffs.find((one) => one === word)
      return diffs && { diffs }
    }
    case 'notifications':
    case 'introduced': {
      const known = settingValues[setting].find((one) => one === word)
      return known && { [setting]: known === 'on' }
    }
  }
}

const wrong = (message: string): Parsed => ({ ok: false, message })

import { readFileSync } from 'node:fs'
import {
  defaultSettings,
  readSettings,
  type Settings,
  type SettingsView,
  writeSettings,
} from '../../../src-shared/settings/settings.ts'
import { chosenTongue, type Tongue } from '../../../src-shared/words/languages.ts'
import { say } from '../../../src-shared/words/say.ts'
import { ownFiles } from '../resume/own-files.ts'

/** Some of the settings, with the values that they are to have. */
export type SettingsChange = { readonly [Name in keyof Settings]?: Settings[Name] | undefined }

const LARGEST = 64 * 1024

/** The settings in a file, for an app in an environment. A file that is not there is no problem; any other is told. */
export function settingsIn(file: string, environment: Tongue): SettingsView {
  const { settings, problem } = kept(file)
  return { settings, language: tongueFor(settings, environment).language, file, problem }
}

/** Changes some of the settings in a file, whole or not at all; tells whether that worked. */
export function changeSettingsIn(file: string, change: SettingsChange): boolean {
  const given = Object.entries(change).filter(([, value]) => value !== undefined)
  return ownFiles.write(file, writeSettings({ ...kept(file).settings, ...Object.fromEntries(given) }))
}

/** What an app with these settings speaks. */
export function tongueFor({ language }: Settings, environment: Tongue): Tongue {
  return language === 'system' ? environment : chosenTongue(language, environment)
}

function kept(file: string): { readonly settings: Settings; readonly problem: string | null } {
  const read = textOf(file)
  if (read === 'absent') return { settings: defaultSettings, problem: null }
  if (read === 'unreadable')
    return { settings: defaultSettings, problem: say('settings.unreadable', { file }) }
  const { settings, wrong } = readSettings(read.text)
  if (wrong === undefined) return { settings, problem: say('settings.not-understood', { file }) }
  const names = wrong.join(', ')
  return { settings, problem: names === '' ? null : say('settings.wrong-values', { file, names }) }
}

function textOf(file: string): 'absent' | 'unreadable' | { readonly text: string } {
  try {
    const bytes = readFileSync(file)
    return bytes.length > LARGEST ? 'unreadable' : { text: bytes.toString('utf8') }
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'absent' : 'unreadable'
  }
}

import type { Settings, SettingsView } from '../../../src-shared/settings/settings.ts'
import { ownNames, tongueOf } from '../../../src-shared/words/languages.ts'
import { say } from '../../../src-shared/words/say.ts'
import { changeSettingsIn, settingsIn } from '../../service/settings/settings-file.ts'
import { failed } from './failed.ts'
import type { Output } from './output.ts'
import { exitCodes } from './usage/command.ts'
import { type SettingChange, type SettingName, settingNames } from './usage/setting-words.ts'

/** Which setting is meant, all without one, and what it is to be. */
interface Asked {
  readonly setting?: SettingName
  readonly change?: SettingChange
  readonly json: boolean
}

const NAME_WIDTH = 15

/**
 * `handoverctl settings`: prints what the person decided about the app, or one of it; or changes that. `file` is where
 * it is kept. The app takes the change over by itself; this process goes on in the language of its environment.
 */
export function runSettings(file: string, { setting, change, json }: Asked, output: Output): number {
  if (change && !changeSettingsIn(file, change)) return failed(say('settings.not-written', { file }), output)
  const view = settingsIn(file, tongueOf(process.env))
  if (view.problem !== null) output.complain(view.problem)
  if (json) output.print(`${JSON.stringify(view)}\n`)
  else output.print(setting === undefined ? allText(view) : `${wordOf(view.settings, setting)}\n`)
  return exitCodes.done
}

function allText(view: SettingsView): string {
  const lines = settingNames.map((name) => {
    const word = wordOf(view.settings, name)
    const isFollowed = name === 'language' && word === 'system'
    const shown = isFollowed ? say('cli.settings-system', { now: ownNames[view.language] }) : word
    return `${name.padEnd(NAME_WIDTH)}${shown}\n`
  })
  return `${lines.join('')}\n${say('cli.settings-kept-in', { file: view.file })}\n`
}

/** A value as the command line takes it. */
function wordOf(settings: Settings, name: SettingName): string {
  const value = settings[name]
  return typeof value === 'boolean' ? (value ? 'on' : 'off') : value
}

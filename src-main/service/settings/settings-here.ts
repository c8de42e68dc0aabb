import type { Service } from '../../../src-shared/ipc/contract.ts'
import { failed } from '../../../src-shared/ipc/failed.ts'
import type { SettingsView } from '../../../src-shared/settings/settings.ts'
import { dictionaryOf, speakAs } from '../../../src-shared/words/dictionary.ts'
import type { Tongue } from '../../../src-shared/words/languages.ts'
import { say, spoken } from '../../../src-shared/words/say.ts'
import { speakers } from '../speakers.ts'
import { changeSettingsIn, settingsIn, tongueFor } from './settings-file.ts'

/** What the settings work with. */
export interface SettingsParts {
  /** Where they are kept. */
  readonly file: string
  /** What the environment of the app asks for. */
  readonly environment: Tongue
  /** Runs an action after some milliseconds, unless the function it gives back is called before. */
  readonly schedule: (milliseconds: number, action: () => void) => () => void
  /** Is handed what a look throws that nobody waits for. */
  readonly onBug: (error: unknown) => void
}

/** The settings of the app, its language among them. */
export interface SettingsHere extends Pick<Service, 'settings:get' | 'settings:set' | 'words:get'> {
  readonly listen: Service['subscribe']['settings:changed']
}

const INTERVAL = 2000

/**
 * Reads the settings, and lets this process speak the language that they or the environment ask for; resolves once it
 * does. While somebody listens the file is looked at every two seconds, as a command in a terminal writes it as well.
 */
export async function settingsHere({
  file,
  environment,
  schedule,
  onBug,
}: SettingsParts): Promise<SettingsHere> {
  const heard = speakers<SettingsView>(watch)
  let told = JSON.stringify(await look())

  /** The settings as they are now; whoever reads them finds their language spoken. */
  async function look(): Promise<SettingsView> {
    const view = settingsIn(file, environment)
    const tongue = tongueFor(view.settings, environment)
    if (tongue.locale === spoken().locale) return view
    await speakAs(tongue)
    // Once more, for the sentence on its problem.
    return settingsIn(file, environment)
  }

  async function tell(): Promise<SettingsView> {
    const view = await look()
    const text = JSON.stringify(view)
    if (text !== told) {
      told = text
      heard.tell(view)
    }
    return view
  }

  function watch(): () => void {
    let isOver = false
    let cancel = schedule(INTERVAL, turn)
    function turn(): void {
      void tell()
        .catch(onBug)
        .then(() => {
          if (!isOver) cancel = schedule(INTERVAL, turn)
        })
    }
    return () => {
      isOver = true
      cancel()
    }
  }

  return {
    'settings:get': async () => ({ ok: true, value: await tell() }),
    async 'settings:set'(change) {
      return changeSettingsIn(file, change)
        ? { ok: true, value: await tell() }
        : failed('unavailable', say('settings.not-written', { file }))
    },
    async 'words:get'() {
      await tell()
      const { language, locale } = spoken()
      // The window has English with it.
      const words = language === 'en' ? null : Object.assign({}, ...(await dictionaryOf(language)))
      return { ok: true, value: { language, locale, direction: 'ltr', words } }
    },
    listen: heard.listen,
  }
}

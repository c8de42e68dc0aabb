import { speak } from '../../src-shared/words/say.ts'
import type { Client } from '../service/client.ts'
import { windowEngine } from './window-engine.ts'

/** The part of the page's root element that tells its language. */
export interface Spoken {
  lang: string
  dir: string
}

// A service that does not answer says so in the window, which has English with it.
const PATIENCE = 3000

/**
 * Asks the service for the language and speaks it; to be awaited before anything is said, so that nothing shows in
 * English first. Where no answer comes within three seconds, the window speaks English. Never rejects.
 */
export async function learnWords(
  client: Pick<Client, 'call'>,
  page: Spoken,
  wait: (milliseconds: number) => Promise<undefined>,
): Promise<void> {
  const outcome = await Promise.race([client.call('words:get', {}), wait(PATIENCE)])
  const { language, locale, direction, words } = outcome?.ok ? outcome.value : ENGLISH
  const known = isLocale(locale) ? locale : language
  speak({ language, locale: known }, windowEngine(known, words))
  page.lang = language
  page.dir = direction
}

const ENGLISH = { language: 'en', locale: 'en', direction: 'ltr', words: null } as const

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1
  } catch {
    return false
  }
}

/** The languages that Handover speaks, by their code (BCP 47). English is the source of all others. */
export const languages = ['en', 'de', 'es'] as const

export type Language = (typeof languages)[number]

/** What each language calls itself; never translated, so that everybody finds the way back to their own. */
export const ownNames: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch', es: 'Español' }

/** A language that is spoken, and the locale by which its dates and numbers are written (BCP 47: "de-AT"). */
export interface Tongue {
  readonly language: Language
  readonly locale: string
}

// POSIX: language[_territory][.codeset][@modifier].
const LOCALE = /^([a-z]{2,3})(?:_([A-Z]{2}|[0-9]{3}))?(?:\.[\w-]{1,32})?(?:@[\w-]{1,32})?$/

/**
 * The language that an environment asks for: by the first of LC_ALL, LC_MESSAGES and LANG that is set (POSIX, "8.2
 * Internationalization Variables"). English where that is C, POSIX, a language that is not spoken here, or no locale.
 */
export function tongueOf(environment: Readonly<Record<string, string | undefined>>): Tongue {
  const name = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find((value) => !!value)
  const [, code, territory] = LOCALE.exec(name ?? '') ?? []
  const language = languages.find((known) => known === code)
  if (language === undefined) return { language: 'en', locale: 'en' }
  return { language, locale: territory === undefined ? language : `${language}-${territory}` }
}

/** The tongue of a language that a person chose; of its kinds it is the one of the environment. */
export function chosenTongue(language: Language, environment: Tongue): Tongue {
  return language === environment.language ? environment : { language, locale: language }
}

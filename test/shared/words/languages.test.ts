import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chosenTongue, languages, ownNames, tongueOf } from '../../../src-shared/words/languages.ts'

const english = { language: 'en', locale: 'en' }

describe('the language of an environment', () => {
  it.each([
    [{ LANG: 'de_DE.UTF-8' }, { language: 'de', locale: 'de-DE' }],
    [{ LANG: 'de_AT.UTF-8@euro' }, { language: 'de', locale: 'de-AT' }],
    [{ LANG: 'es' }, { language: 'es', locale: 'es' }],
    [{ LANG: 'es_419.utf8' }, { language: 'es', locale: 'es-419' }],
    [{ LANG: 'en_GB.UTF-8' }, { language: 'en', locale: 'en-GB' }],
    [
      { LANG: 'de_DE.UTF-8', LC_MESSAGES: 'es_MX.UTF-8' },
      { language: 'es', locale: 'es-MX' },
    ],
    [
      { LC_ALL: 'de_CH', LC_MESSAGES: 'es_MX', LANG: 'en_US' },
      { language: 'de', locale: 'de-CH' },
    ],
    [
      { LC_ALL: '', LC_MESSAGES: '', LANG: 'de_DE' },
      { language: 'de', locale: 'de-DE' },
    ],
  ])('%j', (environment, tongue) => {
    expect(tongueOf(environment)).toEqual(tongue)
  })

  it.each([
    'C',
    'POSIX',
    'C.UTF-8',
    'fr_FR.UTF-8',
    'DE',
    'deutsch',
    'de_de',
    'de-DE',
    '../../etc/passwd',
    '',
  ])('is English for %j', (LANG) => {
    expect(tongueOf({ LANG })).toEqual(english)
  })

  it('is English for C even where LANG asks for another', () => {
    expect(tongueOf({ LC_ALL: 'C', LANG: 'de_DE.UTF-8' })).toEqual(english)
  })

  it('is English without any', () => {
    expect(tongueOf({})).toEqual(english)
  })

  it('is always one that is spoken, with a locale that Intl takes, whatever the environment holds', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(
          fc.constantFrom(...languages, 'fr'),
          fc.constantFrom('', '_', '_AT', '_419', '.', '@x', '_ZZ.u'),
        )
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(value, value, (LC_ALL, LANG) => {
        const { language, locale } = tongueOf({ LC_ALL, LANG })
        expect(languages).toContain(language)
        expect(Intl.getCanonicalLocales(locale)).toHaveLength(1)
        expect(locale.split('-')[0]).toBe(language)
      }),
    )
  })
})

describe('a language that a person chose', () => {
  it('keeps the country of the environment only for its own kind', () => {
    const austrian = { language: 'de', locale: 'de-AT' } as const
    expect(chosenTongue('de', austrian)).toEqual(austrian)
    expect(chosenTongue('es', austrian)).toEqual({ language: 'es', locale: 'es' })
  })

  it('has a name of its own for each', () => {
    expect(new Set(languages.map((language) => ownNames[language])).size).toBe(languages.length)
  })
})

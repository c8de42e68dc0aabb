import { createInstance } from 'i18next'
import { english } from '../../src-shared/words/en/index.ts'
import type { Engine, Part } from '../../src-shared/words/say.ts'

/**
 * The engine of the window: i18next, over the same sentences that the programs say. Nothing is escaped, as React does
 * that, and nothing in a value is taken for a template. `words` is null for English; what they lack is said in English.
 */
export function windowEngine(locale: string, words: Part | null): Engine {
  const own = Object.assign({}, ...english)
  const i18next = createInstance()
  // Everything is at hand, so that it is done when this returns.
  void i18next.init({
    lng: words === null ? ENGLISH : locale,
    fallbackLng: ENGLISH,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    contextSeparator: '',
    resources: {
      [ENGLISH]: { translation: withEveryEnding(ENGLISH, own) },
      ...(words && { [locale]: { translation: withEveryEnding(locale, words) } }),
    },
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (_text, match: RegExpExecArray) => match[0],
  })
  return (key, values) => {
    const count = typeof values.count === 'number' ? { count: values.count } : {}
    return i18next.t(key, { ...count, replace: values, nest: false })
  }
}

const ENGLISH = 'en'

/** The catalogue knows one and all others; some languages tell more apart (Spanish has an ending for millions). */
function withEveryEnding(locale: string, words: Part): Part {
  const endings = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
  const more = Object.entries(words).flatMap(([key, sentence]) => {
    const stem = /^(.*)_other$/.exec(key)?.[1]
    const lacking = endings.filter((ending) => !Object.hasOwn(words, `${stem}_${ending}`))
    return stem === undefined ? [] : lacking.map((ending) => [`${stem}_${ending}`, sentence] as const)
  })
  return { ...words, ...Object.fromEntries(more) }
}

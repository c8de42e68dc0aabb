import { english } from './en/index.ts'
import type { Tongue } from './languages.ts'

/** Keys of the catalogue, without the plural endings that `say` adds by itself. */
export type WordKey = Key | Plural<Key>
type Key = KeysOf<(typeof english)[number]>
type KeysOf<Part> = Part extends unknown ? keyof Part : never
type Plural<Name> = Name extends `${infer Stem}_other` ? Stem : never

/** What a sentence is filled with. `count` also chooses between `_one` and `_other`. */
export type Values = Readonly<Record<string, string | number>>

/** Some sentences by their keys. */
export type Part = Readonly<Record<string, string>>

/** Makes the sentence of a key from values. */
export type Engine = (key: string, values: Values) => string

const ENGLISH: Tongue = { language: 'en', locale: 'en' }

// One language for each process (and each of its threads): set once before anything is said, and again only when the
// person chooses another one.
let tongue = ENGLISH
let engine = engineOf(english)

/**
 * The sentence of a key, filled: `{{name}}` is replaced by `values.name`. Placeholders and plural endings are
 * those of i18next, so that the same catalogue serves the window. Values are inserted as they are, never as a
 * template of their own. What the language lacks is said in English; a key without a sentence is returned as it stands.
 */
export function say(key: WordKey, values: Values = {}): string {
  return engine(key, values)
}

/** From now on `say` speaks another language, by an engine that has its words. */
export function speak(as: Tongue, by: Engine): void {
  tongue = as
  engine = by
}

/** The language that is spoken, and the locale by which dates and numbers are written. */
export function spoken(): Tongue {
  return tongue
}

/**
 * The small engine of the programs: it looks into the parts as they are. They are not merged, as that alone would take
 * a tenth of the start-up of the command line.
 */
export function engineOf(parts: readonly Part[]): Engine {
  return (key, values) => {
    const count = values.count
    const plural = typeof count === 'number' ? find(`${key}_${count === 1 ? 'one' : 'other'}`) : undefined
    const template = plural ?? find(key) ?? key
    return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole))
  }

  function find(key: string): string | undefined {
    return sentenceIn(parts, key) ?? sentenceIn(english, key)
  }
}

function sentenceIn(parts: readonly Part[], key: string): string | undefined {
  for (const part of parts) if (Object.hasOwn(part, key)) return part[key]
  return undefined
}

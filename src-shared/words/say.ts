import { english } from './en/index.ts'

/** Keys of the catalogue, without the plural endings that `say` adds by itself. */
export type WordKey = Key | Plural<Key>
type Key = KeysOf<(typeof english)[number]>
type KeysOf<Part> = Part extends unknown ? keyof Part : never
type Plural<Name> = Name extends `${infer Stem}_other` ? Stem : never

/** What a sentence is filled with. `count` also chooses between `_one` and `_other`. */
export type Values = Readonly<Record<string, string | number>>

const parts: readonly Readonly<Record<string, string>>[] = english

/**
 * The sentence of a key, filled: `{{name}}` is replaced by `values.name`. Placeholders and plural endings are
 * those of i18next, so that the same catalogue serves the window. Values are inserted as they are, never as a
 * template of their own. A key without a sentence is returned as it stands.
 */
export function say(key: WordKey, values: Values = {}): string {
  const count = values.count
  const plural = typeof count === 'number' ? find(`${key}_${count === 1 ? 'one' : 'other'}`) : undefined
  const template = plural ?? find(key) ?? key
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole))
}

function find(key: string): string | undefined {
  for (const part of parts) if (Object.hasOwn(part, key)) return part[key]
  return undefined
}

import { dictionaryOf } from '../../../src-shared/words/dictionary.ts'
import { english } from '../../../src-shared/words/en/index.ts'
import { languages } from '../../../src-shared/words/languages.ts'
import type { Part } from '../../../src-shared/words/say.ts'

/** All sentences of each language but English by their keys, with the code of the language. */
export const translations: readonly (readonly [language: string, sentences: Part])[] = await Promise.all(
  languages
    .filter((language) => language !== 'en')
    .map(async (language) => [language, Object.assign({}, ...(await dictionaryOf(language)))] as const),
)

/** All English sentences by their keys. */
export const source: Part = Object.assign({}, ...english)

/** The names in double braces, in the order of the alphabet. */
export function placeholders(sentence: string): string[] {
  return [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort()
}

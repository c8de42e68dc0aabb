import { START_URL } from './own-origin.ts'

const WORD = /^--open=([a-z-]{1,32})$/

/**
 * The address of the place that the words of a start ask for, as `--open=history` of the launcher does; undefined where
 * they ask for none. A place that is none leads to the first one, by the page's own rules.
 */
export function addressAsked(words: readonly string[]): string | undefined {
  const place = words.map((word) => WORD.exec(word)?.[1]).find((found) => found !== undefined)
  return place === undefined ? undefined : `${START_URL}#/${place}`
}

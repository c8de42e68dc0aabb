import { describe, expect, it } from 'vitest'
import { placeholders, source, translations } from './catalogues.ts'
import { sameInAll } from './same-in-all.ts'

const keys = Object.keys(source)
const backticks = (sentence: string) => [...sentence.matchAll(/`[^`]+`/g)].length

describe.each(translations)('the catalogue of %s', (language, sentences) => {
  it('has the keys of English, and no other', () => {
    expect(Object.keys(sentences).toSorted()).toEqual(keys.toSorted())
  })

  it('fills each sentence with the values of the English one', () => {
    const differing = keys.filter(
      (key) =>
        placeholders(sentences[key] ?? '').join() !== placeholders(source[key] ?? '').join() ||
        /[{}]/.test((sentences[key] ?? '').replace(/\{\{\w+\}\}/g, '')),
    )
    expect(differing).toEqual([])
  })

  it('marks as many commands and files, and has as many paragraphs', () => {
    const paragraphs = (sentence: string) => sentence.split('\n\n').length
    const differing = keys.filter(
      (key) =>
        backticks(sentences[key] ?? '') !== backticks(source[key] ?? '') ||
        paragraphs(sentences[key] ?? '') !== paragraphs(source[key] ?? ''),
    )
    expect(differing).toEqual([])
  })

  it('keeps options, paths, kernel arguments and addresses letter by letter', () => {
    const kept =
      /(?<![\w-])--[a-z][\w-]+|(?<![\w.])\/(?:etc|sys|proc|dev|boot|usr|var)\/[\w./-]*\w|\b[a-z_]+=\w+/g
    const differing = keys.flatMap((key) => {
      const words = (sentence: string) => [...sentence.matchAll(kept)].map(([word]) => word).toSorted()
      const own = new Set(words(sentences[key] ?? ''))
      const lost = words(source[key] ?? '').filter((word) => !own.has(word))
      return lost.length === 0 ? [] : [[key, lost]]
    })
    expect(differing).toEqual([])
  })

  it('says nothing with an exclamation mark, an emoji or blanks around it', () => {
    const odd = keys.filter((key) => /[!¡]|\p{Extended_Pictographic}|^\s|\s$|^$/u.test(sentences[key] ?? ''))
    expect(odd).toEqual([])
  })

  it('leaves no sentence in English but those that are the same in both', () => {
    const same = keys.filter((key) => sentences[key] === source[key])
    expect(
      same.filter((key) => !sameInAll.some(({ covers }) => covers(key, source[key] ?? '', language))),
    ).toEqual([])
  })

  it('fits the usage of the command line into 80 columns', () => {
    const wide = keys
      .filter((key) => /^cli\.help/.test(key))
      .filter((key) => (sentences[key] ?? '').split('\n').some((line) => [...line].length > 80))
    expect(wide).toEqual([])
  })
})

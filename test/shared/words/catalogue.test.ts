import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { english } from '../../../src-shared/words/en/index.ts'

const FOLDER = join(import.meta.dirname, '../../../src-shared/words/en')
const sentences = english.flatMap((part) => Object.entries<string>(part))
const keysOf = sentences.map(([key]) => key)
const placeholders = (sentence: string) =>
  [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

describe('the English catalogue', () => {
  it('has every key in one place only, and the keys of every file', () => {
    const files = readdirSync(FOLDER).map((file) => readFileSync(join(FOLDER, file), 'utf8'))
    const keys = files.flatMap((text) => [...text.matchAll(/^ {2}'([\w.-]+)':/gm)].map(([, key]) => key))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
    expect(keys.toSorted()).toEqual(keysOf.toSorted())
  })

  it('says nothing with an exclamation mark, an emoji or blanks around it', () => {
    const odd = sentences.filter(([, text]) => /!|\p{Extended_Pictographic}|^\s|\s$|^$/u.test(text))
    expect(odd).toEqual([])
  })

  it('holds whole placeholders only', () => {
    const broken = sentences.filter(([, text]) => /[{}]/.test(text.replace(/\{\{\w+\}\}/g, '')))
    expect(broken).toEqual([])
  })

  it('has both forms of what is counted, and the count in the form for many', () => {
    const forms = new Map(sentences)
    for (const [key, text] of sentences) {
      const stem = /^(.*)_(?:one|other)$/.exec(key)?.[1]
      if (stem === undefined) continue
      const other = forms.get(`${stem}_other`)
      expect(forms.has(`${stem}_one`), `${stem}_one`).toBe(true)
      expect(other, `${stem}_other`).toBeDefined()
      // "one" may write its number out; all else must be fillable from the same values.
      const missing = placeholders(text).filter((name) => !placeholders(other ?? '').includes(name))
      expect(missing, key).toEqual([])
    }
  })

  it('has no key that is said both counted and not', () => {
    const keys = new Set(keysOf)
    const both = [...keys].filter((key) => keys.has(`${key}_other`) || keys.has(`${key}_one`))
    expect(both).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { windowEngine } from '../../../src-renderer/words/window-engine.ts'
import { engineOf, type Part } from '../../../src-shared/words/say.ts'
import { anyText } from '../../any-text.ts'
import { placeholders, source, translations } from '../../shared/words/catalogues.ts'

const COUNTS = [0, 1, 2, 1.5, 21, 1_000_000]
const both = [['en', null] as const, ...translations].map(([language, sentences]) => {
  const words: Part = sentences ?? source
  return [language, { words, small: engineOf([words]), large: windowEngine(language, sentences) }] as const
})

describe.each(both)(
  'the window and the programs say the same in %s',
  (_language, { words, small, large }) => {
    it('for every sentence, and every number', () => {
      for (const [key, sentence] of Object.entries(words)) {
        const stem = key.replace(/_(?:one|other)$/, '')
        const values = Object.fromEntries(placeholders(sentence).map((name) => [name, `<${name}>`]))
        for (const count of COUNTS) {
          const filled = { ...values, count }
          expect(large(stem, filled), `${stem} ${count}`).toBe(small(stem, filled))
        }
        expect(large(stem, values), stem).toBe(small(stem, values))
        expect(large(stem, {}), stem).toBe(small(stem, {}))
      }
    })

    it('whatever the values hold', () => {
      const hostile = fc.oneof(
        anyText,
        fc.constantFrom(
          '{{path}}',
          '{{kind}}',
          '$t(app.name)',
          '$&',
          '$1',
          '{{- path}}',
          '{{path, uppercase}}',
          '<b>&',
        ),
      )
      const keys = Object.keys(words).filter((key) => placeholders(words[key] ?? '').length > 0)
      fc.assert(
        fc.property(
          fc.constantFrom(...keys),
          fc.array(hostile, { minLength: 8, maxLength: 8 }),
          (key, texts) => {
            const names = placeholders(words[key] ?? '').filter((name) => name !== 'count')
            const values = Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']))
            expect(large(key, values)).toBe(small(key, values))
          },
        ),
        { numRuns: 300 },
      )
    })
  },
)

describe('the window', () => {
  it('says in English what its language lacks, and a key that nobody knows as it stands', () => {
    for (const say of [windowEngine('de', {}), engineOf([{}])]) {
      expect(say('app.skip', {})).toBe(source['app.skip'])
      expect(say('app.and-more', { count: 3 })).toBe('and 3 more')
      expect(say('no.such.key', {})).toBe('no.such.key')
    }
  })

  it('takes the ending of many for the numbers that Spanish tells apart', () => {
    const say = windowEngine('es', { x_one: 'uno', x_other: '{{count}} otros' })
    expect(say('x', { count: 1_000_000 })).toBe('1000000 otros')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formsOf, markTerms, terms } from '../../../src-renderer/text/terms.ts'
import { glossary } from '../../../src-shared/words/en/glossary.ts'

const forms = terms.flatMap(formsOf)
const sentence = fc
  .array(fc.oneof(fc.constantFrom(...forms), fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 12 })
  .map((words) => words.join(' '))

describe('markTerms', () => {
  it('loses and adds nothing', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 4 }), (sentences) => {
        const joined = markTerms(sentences).map((segments) => segments.map(({ text }) => text).join(''))
        expect(joined).toEqual(sentences)
      }),
    )
  })

  it('marks each term at most once over all sentences', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 4 }), (sentences) => {
        const marked = markTerms(sentences)
          .flat()
          .flatMap(({ term }) => term ?? [])
        expect(marked).toEqual([...new Set(marked)])
      }),
    )
  })

  it('knows every spelling in the glossary, whatever its case', () => {
    for (const form of forms) {
      const [segments = []] = markTerms([`The ${form.toUpperCase()} here.`])
      expect(segments.filter(({ term }) => term !== undefined).map(({ text }) => text)).toEqual([
        form.toUpperCase(),
      ])
    }
  })

  it('takes the longer of two spellings', () => {
    const [segments] = markTerms(['The IOMMU groups of the card.'])
    expect(segments?.map(({ text, term }) => [text, term])).toEqual([
      ['The ', undefined],
      ['IOMMU groups', 'iommu-group'],
      [' of the card.', undefined],
    ])
  })

  it('leaves longer words, paths and arguments alone', () => {
    const text = 'See /etc/vfio, xe-vfio-pci, intel_iommu=on, presets and screwdriver.'
    expect(markTerms([text])).toEqual([[{ text, term: undefined }]])
  })

  it('leaves out what the reader already knows', () => {
    expect(markTerms(['A driver.'], ['driver'])).toEqual([[{ text: 'A driver.', term: undefined }]])
  })
})

describe('the glossary', () => {
  it('has a name, an explanation and spellings for each term', () => {
    expect(terms.length).toBeGreaterThan(15)
    for (const term of terms) {
      expect(glossary[`term.${term}`]).not.toBe('')
      expect(glossary[`term.${term}.text`].length).toBeGreaterThan(40)
    }
  })

  it('gives no spelling to two terms', () => {
    expect(new Set(forms.map((form) => form.toLowerCase())).size).toBe(forms.length)
  })
})

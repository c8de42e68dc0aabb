import { describe, expect, it } from 'vitest'
import { placeholders, source } from './catalogues.ts'
import { pseudo } from './pseudo.ts'

describe('the language that nobody speaks', () => {
  it('keeps every placeholder and command, and is longer', () => {
    let before = 0
    let after = 0
    for (const sentence of Object.values(source)) {
      const other = pseudo(sentence)
      expect(placeholders(other)).toEqual(placeholders(sentence))
      expect([...other.matchAll(/`[^`]*`/g)].join()).toBe([...sentence.matchAll(/`[^`]*`/g)].join())
      before += sentence.length
      after += other.length
    }
    expect(after / before).toBeGreaterThan(1.25)
    expect(pseudo('Check again')).toBe('Çhëçkōx ágáïñōx')
  })
})

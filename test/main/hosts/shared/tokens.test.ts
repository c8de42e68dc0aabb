import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editTokens, missingFrom, sameTokens, tokensOf } from '../../../../src-main/hosts/shared/tokens.ts'
import { anyText } from '../../../any-text.ts'
import { closedTokens } from '../arbitrary-tokens.ts'

describe('editTokens', () => {
  it('makes any text read as the arguments that are wanted', () => {
    fc.assert(
      fc.property(anyText, closedTokens, (text, wanted) => {
        const line = text.replaceAll(/[\n"]/g, '')
        const next = tokensOf(wanted.join(' '))
        expect(tokensOf(editTokens(line, next))).toEqual(next)
      }),
    )
  })

  it('gives the same bytes again when what was added is taken out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = text.replaceAll(/[\n"]/g, '')
        const before = tokensOf(line)
        expect(editTokens(editTokens(line, [...before, 'gpu_handover=on']), before)).toBe(line)
      }),
    )
  })

  it('leaves the blanks of what stays', () => {
    expect(editTokens('  a   b\tc ', ['a', 'c', 'd'])).toBe('  a\tc d ')
    expect(editTokens('a b', ['b'])).toBe('b')
  })
})

describe('tokensOf', () => {
  it('keeps a quoted value together', () => {
    expect(tokensOf(' a dyndbg="file x +p" b="1')).toEqual(['a', 'dyndbg="file x +p"', 'b="1'])
  })
})

describe('missingFrom', () => {
  it('counts what stands several times', () => {
    expect(missingFrom(['a', 'b'], ['a', 'a', 'b'])).toEqual(['a'])
    expect(sameTokens(['a', 'b'], ['b', 'a'])).toBe(true)
    expect(sameTokens(['a', 'a'], ['a', 'b'])).toBe(false)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changedWords,
  type LinePart,
  likeness,
  wordCounts,
} from '../../../../src-shared/plan/present/changed-words.ts'

const marked = (parts: readonly LinePart[] | undefined): string | undefined =>
  parts?.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join('')

describe('the words that changed in a line', () => {
  it.each([
    [
      'GRUB_CMDLINE_LINUX="quiet"',
      'GRUB_CMDLINE_LINUX="quiet gpu_handover=on"',
      'GRUB_CMDLINE_LINUX="quiet"',
      'GRUB_CMDLINE_LINUX="quiet[ gpu_handover=on]"',
    ],
    ['<vcpu>8</vcpu>', '<vcpu>6</vcpu>', '<vcpu>[8]</vcpu>', '<vcpu>[6]</vcpu>'],
    ['  options x=1', '    options x=1', '[  ]options x=1', '[    ]options x=1'],
  ])('are told apart: %j -> %j', (before, after, first, second) => {
    const words = changedWords(before, after)
    expect(marked(words?.before)).toBe(first)
    expect(marked(words?.after)).toBe(second)
  })

  it('are not marked where most of the line is another', () => {
    expect(changedWords('blacklist nouveau', 'options vfio-pci ids=10de:2204')).toBeUndefined()
    expect(changedWords('', 'something')).toBeUndefined()
  })

  it('put together are the lines again, whatever they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        const words = changedWords(before, after)
        if (!words) return
        expect(words.before.map(({ text }) => text).join('')).toBe(before)
        expect(words.after.map(({ text }) => text).join('')).toBe(after)
      }),
    )
  })

  it('of long lines that differ everywhere are given up', () => {
    const line = (word: string) => `${word} `.repeat(1000)
    expect(changedWords(line('a'), line('b'))).toBeUndefined()
  })
})

describe('the likeness of two lines', () => {
  it('is that of their words', () => {
    const of = (one: string, other: string) => likeness(wordCounts(one), wordCounts(other))
    expect(of('a b', 'b a')).toBe(1)
    expect(of('a b', 'a c')).toBe(0.5)
    expect(of('a', 'b')).toBe(0)
    expect(of('', '')).toBe(0)
    expect(of('a a', 'a')).toBeCloseTo(2 / 3)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeLine } from '../../../../src-main/service/diagnosis/decode.ts'
import { automatonFor } from '../../../../src-shared/diagnosis/scan/automaton.ts'
import { type MarkedLine, readLines, type Wanted } from '../../../../src-shared/diagnosis/scan/read-lines.ts'

const automaton = automatonFor(['vfio', 'iommu'])

function read(
  text: string | Uint8Array,
  sizes: readonly number[] = [],
  wanted: Wanted = 'neighbours',
): { lines: MarkedLine[]; count: number } {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const lines: MarkedLine[] = []
  const reader = readLines({
    automaton,
    decode: decodeLine,
    look: () => wanted,
    take: (line) => void lines.push(line),
  })
  let at = 0
  for (const size of sizes) {
    const piece = Uint8Array.from(bytes.subarray(at, at + size))
    reader.push(piece)
    // Whoever pushes may use its buffer again.
    piece.fill(0x2a)
    at += size
  }
  reader.push(bytes.subarray(at))
  return { lines, count: reader.end() }
}

describe('reading lines', () => {
  it('hands on each line with a word, its number, and up to three lines on each side', () => {
    const { lines, count } = read('a\nb\nc\nd\nsay vfio\ne\nf\ng\nh\n')
    expect(count).toBe(9)
    expect(lines).toEqual([
      { number: 5, text: 'say vfio', before: ['b', 'c', 'd'], after: ['e', 'f', 'g'], words: [0] },
    ])
  })

  it('knows the lines around the first, the last and adjacent lines', () => {
    const { lines } = read('vfio 1\nvfio 2\nx\nvfio iommu')
    expect(lines.map(({ number, before, after, words }) => [number, before, after, words])).toEqual([
      [1, [], ['vfio 2', 'x', 'vfio iommu'], [0]],
      [2, ['vfio 1'], ['x', 'vfio iommu'], [0]],
      [4, ['vfio 1', 'vfio 2', 'x'], [], [0, 1]],
    ])
  })

  it('shows a line again for what was broken off it only where a neighbour begins in another way', () => {
    const shown = (text: string) => read(text, [], 'broken-off').lines.map((line) => line.text)
    expect(shown('[ 1] a\n[ 2] vfio\n[ 3] b\n')).toEqual([])
    expect(shown('[ 1] a\n[ 2] vfio\nmore\n')).toEqual(['[ 2] vfio'])
    expect(shown('[ 1] a\nof vfio\n[ 3] b\n')).toEqual(['of vfio'])
    expect(shown('[ 1] a\n[ 2] vfio')).toEqual(['[ 2] vfio'])
  })

  it('gives the same for pieces of any size', () => {
    const line = fc.constantFrom('', 'vfio', 'a line', 'the iommu of vfio', 'ünï', 'x'.repeat(200))
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 30 }),
        fc.array(fc.integer({ min: 0, max: 40 })),
        (text, sizes) => {
          expect(read(text.join('\n'), sizes)).toEqual(read(text.join('\n')))
        },
      ),
    )
  })

  it('takes a line of a megabyte apart around its words, and goes on behind it', () => {
    const long = `${'a'.repeat(1_000_000)} vfio here ${'b'.repeat(1_000_000)}`
    const { lines, count } = read(`before\n${long}\niommu\n`)
    expect(lines.map(({ number }) => number)).toEqual([2, 3])
    expect(lines[0]?.text).toContain(' vfio here ')
    expect(lines[0]?.text.length).toBeLessThan(10_000)
    expect(count).toBe(3)
  })

  it('does not wait for the end of a line that has none', () => {
    const seen: string[] = []
    const reader = readLines({
      automaton,
      decode: decodeLine,
      look: ({ text }) => {
        seen.push(text.trim().slice(-4))
        return 'nothing'
      },
      take: () => {},
    })
    const piece = Buffer.from(`${' '.repeat(64 * 1024)}vfio`)
    for (let count = 0; count < 64; count += 1) reader.push(piece)
    expect(seen.length).toBeGreaterThan(40)
    expect(reader.end()).toBe(1)
    expect(seen).toEqual(Array(64).fill('vfio'))
  })

  it('decodes a line that is not UTF-8 as Latin-1, and the next as UTF-8', () => {
    const bytes = Buffer.concat([
      Buffer.from('vfio gr\u00fc\u00dfe\n', 'latin1'),
      Buffer.from('vfio grüße\n'),
    ])
    expect(read(bytes).lines.map(({ text }) => text)).toEqual(['vfio grüße', 'vfio grüße'])
  })
})

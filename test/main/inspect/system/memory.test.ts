import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMemory } from '../../../../src-main/inspect/system/memory.ts'
import { anyText } from '../../../any-text.ts'
import { type Content, memoryRoot } from '../memory-root.ts'

const memory = (files: Readonly<Record<string, Content>>) => readMemory(memoryRoot(files))
const info = (text: string) => memory({ '/proc/meminfo': text })

describe('readMemory', () => {
  it('reads memory and huge pages', () => {
    expect(
      memory({
        '/proc/meminfo': 'MemTotal:       32658492 kB\nMemFree:  123 kB\nMemAvailable:   20000000 kB\n',
        '/sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages': '16\n',
        '/sys/kernel/mm/hugepages/hugepages-2048kB/free_hugepages': '4\n',
        '/sys/kernel/mm/hugepages/hugepages-1048576kB/nr_hugepages': '0\n',
      }),
    ).toEqual({
      totalBytes: 32_658_492 * 1024,
      availableBytes: 20_000_000 * 1024,
      hugepages: [
        { sizeKiB: 1_048_576, total: 0, free: 0 },
        { sizeKiB: 2048, total: 16, free: 4 },
      ],
    })
  })

  it.each(['', 'MemTotal: kB', 'MemTotal: 12 MB', 'XMemTotal: 12 kB', 'MemTotal: -5 kB', 'MemTotal: 1e3 kB'])(
    'knows no amount from %j',
    (text) => {
      expect(info(text)).toEqual({ totalBytes: 0, availableBytes: 0, hugepages: [] })
    },
  )

  it('does not take an amount without end', () => {
    expect(info(`MemTotal: ${'9'.repeat(400)} kB`).totalBytes).toBe(0)
  })

  it.each([
    'hugepages-0kB',
    'hugepages-kB',
    'hugepages--1kB',
    'hugepages-1MB',
    'x',
    'hugepages-9999999999kB',
  ])('takes the folder %s for no size', (name) => {
    expect(memory({ [`/sys/kernel/mm/hugepages/${name}/nr_hugepages`]: '1' }).hugepages).toEqual([])
  })

  it('gives amounts that can be counted with for any text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, total) => {
        const found = memory({
          '/proc/meminfo': `${text}\nMemTotal: ${total} kB\n${text}`,
          '/sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages': text,
        })
        expect(Number.isFinite(found.totalBytes)).toBe(true)
        expect(Number.isSafeInteger(found.hugepages[0]?.total)).toBe(true)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cpuList, readThreads } from '../../../../src-main/inspect/system/threads.ts'
import { memoryRoot } from '../memory-root.ts'

// A Ryzen of two dies with four cores each, as its kernel tells of cores 0, 4 and their second threads.
const files = (cpu: number, core: number, shared: string, extra: Record<string, string> = {}) =>
  Object.entries({
    'topology/core_id': `${core}\n`,
    'topology/physical_package_id': '0\n',
    'cache/index0/level': '1\n',
    'cache/index0/shared_cpu_list': `${cpu}\n`,
    'cache/index3/level': '3\n',
    'cache/index3/shared_cpu_list': `${shared}\n`,
    ...extra,
  }).map(([name, text]) => [`/sys/devices/system/cpu/cpu${cpu}/${name}`, text] as const)

describe('the threads of a processor', () => {
  it('are told with their core, their package, their node and the cache that they share', () => {
    const root = memoryRoot(
      Object.fromEntries([
        ['/sys/devices/system/cpu/online', '0,4,8\n'],
        ...files(0, 0, '0-3,8-11', { 'node0/x': '' }),
        ...files(4, 4, '4-7,12-15', { 'node1/x': '' }),
        ...files(8, 0, '0-3,8-11', { 'node0/x': '' }),
      ]),
    )
    expect(readThreads(root)).toEqual([
      { cpu: 0, core: 0, package: 0, node: 0, l3: 0 },
      { cpu: 4, core: 4, package: 0, node: 1, l3: 4 },
      { cpu: 8, core: 0, package: 0, node: 0, l3: 0 },
    ])
  })

  it('share a cache with nobody where none is told, and are left out without a place of their own', () => {
    const root = memoryRoot({
      '/sys/devices/system/cpu/online': '2-3',
      '/sys/devices/system/cpu/cpu2/topology/core_id': '1',
      '/sys/devices/system/cpu/cpu2/topology/physical_package_id': '0',
    })
    expect(readThreads(root)).toEqual([{ cpu: 2, core: 1, package: 0, node: 0, l3: 2 }])
  })

  it('are not known where nothing is told', () => {
    expect(readThreads(memoryRoot({}))).toEqual([])
  })

  it('are listed as the kernel writes them, and never without end', () => {
    expect(cpuList('0-3,8,10-11')).toEqual([0, 1, 2, 3, 8, 10, 11])
    expect(cpuList('')).toEqual([])
    expect(cpuList('0-x')).toEqual([])
    fc.assert(fc.property(fc.string(), (text) => void cpuList(text)))
    expect(cpuList('0-99999,0-99999').length).toBeLessThanOrEqual(4096)
  })
})

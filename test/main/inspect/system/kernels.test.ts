import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareReleases, readKernels } from '../../../../src-main/inspect/system/kernels.ts'
import { memoryRoot } from '../memory-root.ts'

describe('installed kernels', () => {
  it('are the folders with modules or an image, newest first', () => {
    const root = memoryRoot({
      '/lib': '-> usr/lib',
      '/usr/lib/modules/7.1.9-200.fc44.x86_64/modules.dep': '',
      '/usr/lib/modules/7.1.10-200.fc44.x86_64/vmlinuz': '',
      '/usr/lib/modules/6.19.0-300.fc43.x86_64/modules.dep': '',
      '/usr/lib/modules/6.18.0-left-behind/extra/v4l2loopback.ko': '',
      '/usr/lib/modules/readme.txt': '',
      '/usr/lib/modules/..odd name\n/modules.dep': '',
    })
    expect(readKernels(root)).toEqual([
      '7.1.10-200.fc44.x86_64',
      '7.1.9-200.fc44.x86_64',
      '6.19.0-300.fc43.x86_64',
    ])
  })

  it('are found where /lib is a folder of its own', () => {
    expect(readKernels(memoryRoot({ '/lib/modules/6.1.0-9-amd64/modules.dep': '' }))).toEqual([
      '6.1.0-9-amd64',
    ])
  })

  it('are none where nothing can be seen', () => {
    expect(readKernels(memoryRoot({}))).toEqual([])
    expect(readKernels(memoryRoot({ '/usr/lib/modules': { kind: 'denied' } }))).toEqual([])
  })
})

describe('the order of releases', () => {
  it.each([
    ['6.1.0-9-amd64', '6.1.0-10-amd64'],
    ['6.12.48+deb13-amd64', '6.12.101+deb13-amd64'],
    ['7.0.0-0.rc7.fc45', '7.0.0-200.fc45'],
    ['6.18~rc2-amd64', '6.18-amd64'],
    ['7.1.9-200.fc44.x86_64', '7.1.9-200.fc44.x86_64+debug'],
    ['6.8.0-49-generic', '6.11.0-9-generic'],
  ])('%s is older than %s', (older, newer) => {
    expect(compareReleases(older, newer)).toBeLessThan(0)
    expect(compareReleases(newer, older)).toBeGreaterThan(0)
  })

  it('is an order, whatever the names', () => {
    const name = fc.string({
      unit: fc.constantFrom('1', '02', 'a', 'rc', '.', '-', '~', '+', '_'),
      maxLength: 8,
    })
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(Math.sign(compareReleases(a, b))).toBe(-Math.sign(compareReleases(b, a)) + 0)
        expect(compareReleases(a, b) === 0).toBe(a === b)
        if (compareReleases(a, b) < 0 && compareReleases(b, c) < 0)
          expect(compareReleases(a, c)).toBeLessThan(0)
      }),
    )
  })
})

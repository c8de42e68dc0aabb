import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectOn, keyOf, withArguments } from '../../../src-shared/plan/arguments.ts'
import type { ArgumentChange } from '../../../src-shared/plan/operation.ts'

const nothing: ArgumentChange = { set: [], extend: [], drop: [] }
const change = (over: Partial<ArgumentChange>): ArgumentChange => ({ ...nothing, ...over })

/** Tokens as they stand on real command lines: keys that come several times, quotes, keys inside others. */
const token = fc.oneof(
  fc.constantFrom(
    'ro',
    'quiet',
    'console=tty0',
    'console=ttyS0,115200n8',
    'iommu',
    'iommu=pt',
    'iommu=force',
    'intel_iommu=on',
    'intel_iommu=off',
    'amd_iommu=on',
    'dyndbg="file drivers/usb/* +p"',
    '"foo=a b"',
    'vfio-pci.ids=10de:2204,10de:1aef',
    'vfio_pci.ids=8086:56a0',
    'rd.driver.pre=vfio_pci',
    'modprobe.blacklist=nouveau,nova_core',
    'rd.luks.uuid=luks-1',
    'rd.luks.uuid=luks-2',
    'key=',
    '=',
  ),
  fc.string({
    unit: fc.constantFrom('a', 'b', '=', '.', ',', '-', '_', '"', '\\', '$', '&'),
    minLength: 1,
    maxLength: 8,
  }),
)
const line = fc.array(token, { maxLength: 12 })
const plainChange = fc.record({
  set: fc.subarray(['gpu_handover=on', 'intel_iommu=on', 'pcie_acs_override=downstream']),
  extend: fc.subarray([
    { key: 'iommu', values: ['pt'] },
    { key: 'vfio-pci.ids', values: ['10de:2204', '1002:747e'] },
    { key: 'rd.driver.pre', values: ['vfio_pci'] },
    { key: 'modprobe.blacklist', values: ['nouveau', 'nvidia'] },
  ]),
  drop: fc.subarray(['iommu=off', 'amd_iommu=on', 'console=tty0', 'ro', 'vfio-pci.ids=10de:2204,10de:1aef']),
})

describe('withArguments', () => {
  it('puts what is new at the end and leaves the rest where it is', () => {
    expect(withArguments(['ro', 'quiet'], change({ set: ['gpu_handover=on'] }))).toEqual([
      'ro',
      'quiet',
      'gpu_handover=on',
    ])
  })

  it('replaces the value of a key and not a key that holds its name', () => {
    const tokens = ['iommu=pt', 'intel_iommu=off', 'ro']
    expect(withArguments(tokens, change({ set: ['intel_iommu=on'] }))).toEqual([
      'iommu=pt',
      'ro',
      'intel_iommu=on',
    ])
    expect(withArguments(['intel_iommu=on'], change({ extend: [{ key: 'iommu', values: ['pt'] }] }))).toEqual(
      ['intel_iommu=on', 'iommu=pt'],
    )
  })

  it('takes out exact words only', () => {
    const tokens = ['iommu=off', 'intel_iommu=on', 'xiommu=off']
    expect(withArguments(tokens, change({ drop: ['iommu=off'] }))).toEqual(['intel_iommu=on', 'xiommu=off'])
  })

  it('extends the list that is there, in quotes or not, and in either spelling of its key', () => {
    const extend = [{ key: 'vfio-pci.ids', values: ['b', 'c'] }]
    expect(withArguments(['vfio-pci.ids=a,b', 'ro'], change({ extend }))).toEqual([
      'ro',
      'vfio-pci.ids=a,b,c',
    ])
    expect(withArguments(['vfio_pci.ids="a,b"'], change({ extend }))).toEqual(['vfio-pci.ids=a,b,c'])
    expect(withArguments(['vfio-pci.ids=c,a,b'], change({ extend }))).toEqual(['vfio-pci.ids=c,a,b'])
  })

  it('joins several tokens of one key where the last, which counts, does not hold everything', () => {
    const extend = [{ key: 'vfio-pci.ids', values: ['a'] }]
    expect(withArguments(['vfio-pci.ids=a', 'vfio-pci.ids=b'], change({ extend }))).toEqual([
      'vfio-pci.ids=a,b',
    ])
    const whole = ['vfio-pci.ids=b', 'vfio-pci.ids=b,a']
    expect(withArguments(whole, change({ extend }))).toEqual(whole)
  })

  it('done twice is done once', () => {
    fc.assert(
      fc.property(line, plainChange, (tokens, drawn) => {
        const once = withArguments(tokens, drawn)
        expect(withArguments(once, drawn)).toEqual(once)
      }),
    )
  })

  it('leaves tokens that it does not name in their order and spelling', () => {
    fc.assert(
      fc.property(line, plainChange, (tokens, drawn) => {
        const spelled = (key: string) => key.replaceAll('-', '_')
        const keys = new Set([...drawn.set.map(keyOf), ...drawn.extend.map(({ key }) => key)].map(spelled))
        const isNamed = (one: string) => drawn.drop.includes(one) || keys.has(spelled(keyOf(one)))
        const rest = tokens.filter((one) => !isNamed(one))
        expect(withArguments(tokens, drawn).filter((one) => !isNamed(one))).toEqual(rest)
      }),
    )
  })

  it('ends with everything in effect that was asked for', () => {
    fc.assert(
      fc.property(line, plainChange, (tokens, drawn) => {
        const after = withArguments(tokens, drawn)
        for (const wanted of drawn.set) expect(after).toContain(wanted)
        for (const { key, values } of drawn.extend) {
          const last = after.findLast((one) => keyOf(one).replaceAll('-', '_') === key.replaceAll('-', '_'))
          const list = (last?.slice(last.indexOf('=') + 1) ?? '').replaceAll('"', '').split(',')
          expect(list).toEqual(expect.arrayContaining([...values]))
        }
        for (const gone of drawn.drop) expect(after).not.toContain(gone)
      }),
    )
  })
})

describe('effectOn', () => {
  it('tells what comes and what goes', () => {
    const drawn = change({ set: ['intel_iommu=on'], drop: ['iommu=off'] })
    expect(effectOn(['ro', 'intel_iommu=off', 'iommu=off'], drawn)).toEqual({
      added: ['intel_iommu=on'],
      removed: ['intel_iommu=off', 'iommu=off'],
    })
  })
})

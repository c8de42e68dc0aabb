import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareAddresses } from '../../../src-shared/host/address.ts'
import { bindSetOf, groupsOf, topologyOf } from '../../../src-shared/host/bind-set.ts'
import { machine } from './machines.ts'
import { device } from './sample-facts.ts'

const group = (id: number, ...devices: string[]) => ({ id, type: null, devices })
const endpoint = (address: string, id: number | null) => device({ address, group: id })
const bridge = (address: string, id: number | null) => device({ address, group: id, bridge: true })

describe('bindSetOf', () => {
  it('is the functions alone where their group holds nothing else', () => {
    const topology = topologyOf([endpoint('0000:01:00.0', 14)], [group(14, '0000:01:00.0')])
    expect(bindSetOf(['0000:01:00.0'], topology)).toEqual(['0000:01:00.0'])
  })

  it('takes every endpoint of every group and leaves the bridges', () => {
    const topology = topologyOf(
      [
        bridge('0000:00:01.0', 1),
        endpoint('0000:01:00.0', 1),
        endpoint('0000:01:00.1', 2),
        endpoint('0000:02:00.0', 1),
        endpoint('0000:03:00.0', 2),
        endpoint('0000:04:00.0', 3),
      ],
      [
        group(1, '0000:00:01.0', '0000:01:00.0', '0000:02:00.0'),
        group(2, '0000:01:00.1', '0000:03:00.0'),
        group(3, '0000:04:00.0'),
      ],
    )
    const functions = ['0000:01:00.0', '0000:01:00.1']
    expect(groupsOf(functions, topology)).toEqual([1, 2])
    expect(bindSetOf(functions, topology)).toEqual([
      '0000:01:00.0',
      '0000:01:00.1',
      '0000:02:00.0',
      '0000:03:00.0',
    ])
  })

  it('is the functions where no group is known', () => {
    const topology = topologyOf([endpoint('0000:01:00.0', null), endpoint('0000:01:00.1', null)], [])
    const functions = ['0000:01:00.0', '0000:01:00.1']
    expect(groupsOf(functions, topology)).toEqual([])
    expect(bindSetOf(functions, topology)).toEqual(functions)
  })

  it('does not mind a group that nobody lists and a member that nobody read', () => {
    const topology = topologyOf([endpoint('0000:01:00.0', 7)], [group(8, '0000:05:00.0')])
    expect(bindSetOf(['0000:01:00.0'], topology)).toEqual(['0000:01:00.0'])
  })
})

describe('bind sets of any machine', () => {
  const withFunctions = machine.chain(({ devices, groups }) => {
    const endpoints = devices.filter((found) => !found.bridge).map((found) => found.address)
    return fc.record({
      devices: fc.constant(devices),
      groups: fc.constant(groups),
      functions: fc.subarray(endpoints),
      shuffled: fc.shuffledSubarray([...devices], { minLength: devices.length }),
    })
  })

  it('hold the functions and all endpoints beside them, no bridge, sorted, each once', () => {
    fc.assert(
      fc.property(withFunctions, ({ devices, groups, functions }) => {
        const topology = topologyOf(devices, groups)
        const bindSet = bindSetOf(functions, topology)
        const members = bindSet.map((address) => topology.devices.get(address))
        expect(bindSet).toEqual(expect.arrayContaining(functions))
        expect(members.some((found) => found?.bridge)).toBe(false)
        expect(bindSet).toEqual([...new Set(bindSet)].sort(compareAddresses))
      }),
    )
  })

  it('are closed: asking for the whole set asks for nothing more', () => {
    fc.assert(
      fc.property(withFunctions, ({ devices, groups, functions }) => {
        const topology = topologyOf(devices, groups)
        const bindSet = bindSetOf(functions, topology)
        expect(bindSetOf(bindSet, topology)).toEqual(bindSet)
        expect(groupsOf(bindSet, topology)).toEqual(groupsOf(functions, topology))
      }),
    )
  })

  it('hold every endpoint that shares a group with a function', () => {
    fc.assert(
      fc.property(withFunctions, ({ devices, groups, functions }) => {
        const topology = topologyOf(devices, groups)
        const bindSet = new Set(bindSetOf(functions, topology))
        const ids = new Set(groupsOf(functions, topology))
        const missing = devices.filter(
          (found) =>
            !found.bridge && found.group !== null && ids.has(found.group) && !bindSet.has(found.address),
        )
        expect(missing).toEqual([])
      }),
    )
  })

  it('do not depend on the order of the input', () => {
    fc.assert(
      fc.property(withFunctions, ({ devices, groups, functions, shuffled }) => {
        const one = bindSetOf(functions, topologyOf(devices, groups))
        const other = bindSetOf([...functions].reverse(), topologyOf(shuffled, [...groups].reverse()))
        expect(other).toEqual(one)
      }),
    )
  })
})

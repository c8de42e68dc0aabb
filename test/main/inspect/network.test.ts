import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNetworks } from '../../../src-main/inspect/network.ts'
import { type Content, memoryRoot } from './memory-root.ts'

const HEAD = 'Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT'
const ZEROES = '0'.repeat(32)

function card(name: string, place: string, state = 'up'): Record<string, Content> {
  return {
    [`/sys/class/net/${name}`]: `-> ../../devices/pci0000:00/${place}/net/${name}`,
    [`/sys/devices/pci0000:00/${place}/net/${name}/operstate`]: `${state}\n`,
  }
}

function virtual(name: string, files: Record<string, Content> = {}): Record<string, Content> {
  const folder = `/sys/devices/virtual/net/${name}`
  return {
    [`/sys/class/net/${name}`]: `-> ../../devices/virtual/net/${name}`,
    [`${folder}/operstate`]: 'up\n',
    ...Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content])),
  }
}

const routed = (name: string) => ({
  '/proc/net/route': `${HEAD}\n${name}\t00000000\t0101A8C0\t0003\t0\t0\t100\t00000000\t0\t0\t0`,
})

describe('network', () => {
  it('lists interfaces that are hardware, with their function and the default route', () => {
    const files = {
      ...card('enp2s0', '0000:00:1c.0/0000:02:00.0'),
      ...card('wlp3s0', '0000:00:1d.0/0000:03:00.0', 'down'),
      ...virtual('lo'),
      ...virtual('virbr0'),
      ...routed('enp2s0'),
    }
    expect(readNetworks(memoryRoot(files))).toEqual([
      { name: 'enp2s0', address: '0000:02:00.0', up: true, defaultRoute: true },
      { name: 'wlp3s0', address: '0000:03:00.0', up: false, defaultRoute: false },
    ])
  })

  it('sees an interface on USB behind its controller', () => {
    const files = card('enx00', '0000:00:14.0/usb1/1-4/1-4:1.0')
    expect(readNetworks(memoryRoot(files))[0]?.address).toBe('0000:00:14.0')
  })

  it('passes a default route down a VLAN on a bond on two interfaces', () => {
    const files = {
      ...card('eno1', '0000:02:00.0'),
      ...card('eno2', '0000:02:00.1'),
      ...card('eno3', '0000:02:00.2'),
      ...virtual('bond0', { 'bonding/slaves': 'eno1 eno2\n' }),
      ...virtual('bond0.7', { lower_bond0: '-> ../bond0' }),
      ...routed('bond0.7'),
    }
    expect(readNetworks(memoryRoot(files)).map((network) => network.defaultRoute)).toEqual([
      true,
      true,
      false,
    ])
  })

  it('passes a default route down a bridge by its ports', () => {
    const files = {
      ...card('eno1', '0000:02:00.0'),
      ...virtual('br0', { 'brif/eno1': '-> x', 'brif/vnet0': '-> y' }),
      ...routed('br0'),
    }
    expect(readNetworks(memoryRoot(files))[0]?.defaultRoute).toBe(true)
  })

  it('ends at virtual interfaces that lie on each other', () => {
    const files = {
      ...virtual('a', { lower_b: '-> ../b' }),
      ...virtual('b', { lower_a: '-> ../a' }),
      ...routed('a'),
    }
    expect(readNetworks(memoryRoot(files))).toEqual([])
  })

  it('reads default routes of IPv6 and passes over the one that rejects', () => {
    const route = (name: string, flags: string) =>
      `${ZEROES} 00 ${ZEROES} 00 fe800000000000000000000000000001 00000400 00000001 00000000 ${flags} ${name}`
    const files = {
      ...card('eno1', '0000:02:00.0'),
      ...card('eno2', '0000:02:00.1'),
      '/proc/net/ipv6_route': [route('eno1', '00000003'), route('eno2', '00200200')].join('\n'),
    }
    expect(readNetworks(memoryRoot(files)).map((network) => network.defaultRoute)).toEqual([true, false])
  })

  it('does not take a route to one network for the default route', () => {
    const line = 'eno1\t0000A8C0\t00000000\t0001\t0\t0\t100\t0000FFFF\t0\t0\t0'
    const files = { ...card('eno1', '0000:02:00.0'), '/proc/net/route': `${HEAD}\n${line}` }
    expect(readNetworks(memoryRoot(files))[0]?.defaultRoute).toBe(false)
  })

  it('counts an interface of unknown state as up when it is switched on, and asks for no carrier', () => {
    const folder = '/sys/devices/pci0000:00/0000:02:00.0/net'
    const files = {
      ...card('eno1', '0000:02:00.0', 'unknown'),
      [`${folder}/eno1/flags`]: '0x1003\n',
      ...card('eno2', '0000:02:00.0', 'unknown'),
      [`${folder}/eno2/flags`]: '0x1002\n',
      [`${folder}/eno2/carrier`]: { kind: 'denied' } as const,
    }
    const root = memoryRoot(files)
    expect(readNetworks(root).map((network) => network.up)).toEqual([true, false])
    expect(root.notes).toEqual([])
  })

  it('never throws on any route table', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (four, six) => {
        const files = {
          ...card('eno1', '0000:02:00.0'),
          '/proc/net/route': four,
          '/proc/net/ipv6_route': six,
        }
        expect(readNetworks(memoryRoot(files))).toHaveLength(1)
      }),
    )
  })
})

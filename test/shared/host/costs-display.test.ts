import { describe, expect, it } from 'vitest'
import { costsOf } from '../../../src-shared/host/costs.ts'
import { ALL, costs, OWN } from './costs-machine.ts'
import { device, facts, intelGraphics, nvidiaCard } from './sample-facts.ts'

describe('display', () => {
  const monitor = (address: string, name: string) =>
    ({ address, name, status: 'connected', enabled: true, monitor: `${name} monitor` }) as const

  it('forbids taking the only display of the host', () => {
    expect(costs({ devices: nvidiaCard })[0]).toBe('blocks only-display 01:00.0')
  })

  it('counts no card that is reserved for VMs already, and none without connectors', () => {
    const reserved = device({ address: '0000:07:00.0', driver: 'vfio-pci' })
    const compute = device({ address: '0000:07:00.0', class: '030200' })
    for (const other of [reserved, compute]) {
      expect(costs({ devices: [...nvidiaCard, other] })[0]).toBe('blocks only-display 01:00.0')
    }
  })

  it('does not mourn a card that has no display to lose', () => {
    const compute = device({ address: '0000:01:00.0', class: '030200' })
    expect(costsOf(facts({ devices: [compute] }), [compute.address], [compute.address])).toEqual([])
  })

  it('names the monitors that go dark, and whether others stay', () => {
    const connectors = [monitor('0000:01:00.0', 'DP-1'), monitor('0000:01:00.0', 'DP-2')]
    expect(costs({ connectors })[0]).toBe('hurts all-monitors 01:00.0')
    expect(costs({ connectors: [...connectors, monitor(intelGraphics.address, 'HDMI-A-1')] })[0]).toBe(
      'hurts monitors 01:00.0',
    )
    const [cost] = costsOf(facts({ devices: ALL, connectors }), OWN, OWN)
    expect(cost?.text).toContain('The monitors DP-1 monitor (DP-1), DP-2 monitor (DP-2) go dark')
  })

  it('gives no advice to plug in the screen of a laptop elsewhere', () => {
    const connectors = [monitor('0000:01:00.0', 'eDP-1')]
    expect(costs({ connectors })[0]).toBe('hurts built-in-screen 01:00.0')
    const docked = [...connectors, monitor('0000:01:00.0', 'DP-3')]
    expect(costs({ connectors: docked })[0]).toBe('hurts all-monitors 01:00.0')
  })

  it('tells of another card that goes along', () => {
    const second = device({ address: '0000:07:00.0' })
    expect(costs({ devices: [...ALL, second] }, second.address)[0]).toBe('hurts other-card 07:00.0')
  })
})

import { describe, expect, it } from 'vitest'
import { costsOf } from '../../../src-shared/host/costs.ts'
import { ALL, CARD_SOUND, costs, NIC, NIC2 } from './costs-machine.ts'
import { facts } from './sample-facts.ts'

describe('network', () => {
  const wired = { name: 'eno1', address: NIC.address, up: true, defaultRoute: true }
  const wifi = { name: 'wlo1', address: NIC2.address, up: true, defaultRoute: false }

  it('hurts where the default route goes, and names the interface', () => {
    expect(costs({ networks: [wired, wifi] }, NIC.address)[0]).toBe('hurts default-network 03:00.0')
    const [cost] = costsOf(facts({ devices: ALL, networks: [wired, wifi] }), [NIC.address], [])
    expect(cost?.text).toContain('eno1')
  })

  it('is only noted where another one works', () => {
    expect(costs({ networks: [wired, wifi] }, NIC2.address)).toContain('note network 04:00.0')
  })

  it('hurts where it is the only one that works', () => {
    const quiet = { ...wired, defaultRoute: false }
    expect(costs({ networks: [quiet, { ...wifi, up: false }] }, NIC.address)[0]).toBe(
      'hurts only-network 03:00.0',
    )
    expect(costs({ networks: [{ ...quiet, up: false }] }, NIC.address)[0]).toBe('hurts only-network 03:00.0')
  })

  it('is only noted where it is not connected and another one is', () => {
    expect(costs({ networks: [wired, { ...wifi, up: false }] }, NIC2.address)).toContain(
      'note network 04:00.0',
    )
  })

  it('goes by the kind of device where no interface is known', () => {
    expect(costs({ networks: [] }, NIC.address, NIC2.address)).toEqual([
      'hurts only-network-device 03:00.0',
      'hurts only-network-device 04:00.0',
      CARD_SOUND,
    ])
    expect(costs({ networks: [] }, NIC.address)[0]).toBe('hurts unknown-network 03:00.0')
    expect(costs({ networks: [wired] }, NIC2.address)).toContain('note idle-network 04:00.0')
  })
})

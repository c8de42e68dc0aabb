import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareAddresses } from '../../../src-shared/host/address.ts'
import { costsOf } from '../../../src-shared/host/costs.ts'
import { ALL, costs } from './costs-machine.ts'
import { device, facts } from './sample-facts.ts'

describe('other functions', () => {
  it.each([
    ['060100', 'blocks isa-bridge'],
    ['0c0500', 'blocks smbus'],
    ['068000', 'hurts serial-bus'],
    ['0c8000', 'hurts serial-bus'],
    ['050000', 'hurts memory-device'],
    ['108000', 'hurts security-processor'],
    ['118000', 'note device'],
  ])('knows class %s', (classCode, expected) => {
    const other = device({ address: '0000:00:1f.0', class: classCode })
    expect(costs({ devices: [...ALL, other] }, other.address)).toContain(`${expected} 00:1f.0`)
  })

  it('refuses a bridge that should not be in a bind set at all', () => {
    const bridge = device({ address: '0000:00:01.0', class: '060400', bridge: true })
    expect(costs({ devices: [...ALL, bridge] }, bridge.address)[0]).toBe('blocks bridge 00:01.0')
  })

  it('does not stay silent about a function of which nothing is known', () => {
    expect(costs({}, '0000:09:00.0')[0]).toBe('hurts unknown-device 09:00.0')
  })
})

describe('order and completeness', () => {
  const text = fc.constantFrom('', 'sda', 'md0', 'dm-1', '\u202e<b>{{name}}</b>', 'x'.repeat(300))
  const address = fc.constantFrom(...ALL.map((found) => found.address), '0000:00:1f.0', '10000:e1:00.0', '')
  const somewhere = fc.option(address, { nil: undefined })
  const someFacts = fc.record({
    devices: fc.array(
      fc
        .record({
          address,
          class: fc.constantFrom(
            '',
            '03',
            '030000',
            '030200',
            '040300',
            '010802',
            '020000',
            '0c0330',
            '060100',
          ),
          bridge: fc.boolean(),
          driver: fc.constantFrom(null, 'vfio-pci', 'amdgpu'),
        })
        .map(device),
    ),
    connectors: fc.array(
      fc.record({
        address,
        name: text,
        status: fc.constantFrom('connected' as const, 'unknown' as const),
        enabled: fc.boolean(),
        monitor: fc.option(text, { nil: undefined }),
      }),
    ),
    blocks: fc.array(
      fc.record({
        name: text,
        addresses: fc.array(address),
        model: fc.option(text, { nil: undefined }),
        bytes: fc.nat(),
        uses: fc.array(fc.constantFrom('/', '/boot', 'swap', '/data', '')),
      }),
    ),
    networks: fc.array(
      fc.record({ name: text, address: somewhere, up: fc.boolean(), defaultRoute: fc.boolean() }),
    ),
    inputs: fc.array(
      fc.record({
        name: text,
        kind: fc.constantFrom('keyboard' as const, 'mouse' as const),
        address: somewhere,
      }),
    ),
    sounds: fc.array(fc.record({ name: text, address: somewhere })),
  })

  it('tells at least one cost of every function that is not of the card, the gravest first', () => {
    const rank = ['blocks', 'hurts', 'note']
    fc.assert(
      fc.property(someFacts, fc.array(address), fc.array(address), (over, bindSet, own) => {
        const found = costsOf(facts(over), bindSet, own)
        const told = new Set(found.map((cost) => cost.address))
        for (const taken of bindSet) if (!own.includes(taken)) expect(told).toContain(taken)
        for (const cost of found) expect(bindSet).toContain(cost.address)
        for (const [index, cost] of found.entries()) {
          const before = found[index - 1]
          if (!before) continue
          const step = rank.indexOf(cost.severity) - rank.indexOf(before.severity)
          expect(step).toBeGreaterThanOrEqual(0)
          if (step === 0) expect(compareAddresses(before.address, cost.address)).toBeLessThanOrEqual(0)
        }
      }),
    )
  })

  it('fills every sentence', () => {
    fc.assert(
      fc.property(someFacts, fc.array(address), (over, bindSet) => {
        for (const cost of costsOf(facts(over), bindSet, [])) {
          expect(cost.text.replaceAll('{{name}}', '')).not.toContain('{{')
          expect(cost.text).not.toMatch(/^cost\./)
        }
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { describeChange } from '../../../src-renderer/state/change.ts'
import { cardWith, connectorWith, deviceWith, reportWith } from '../machines.ts'

const card = cardWith({ address: '0000:01:00.0', connectors: [connectorWith('DP-1')] })
const device = deviceWith({ address: '0000:01:00.0', deviceName: 'GA102' })
const before = reportWith({ cards: [card], devices: [device] })

describe('describeChange', () => {
  it.each([
    [
      'a card that came',
      { cards: [card, cardWith({ address: '0000:02:00.0', name: 'AMD Navi' })] },
      /appeared: AMD Navi/,
    ],
    ['a card that went', { cards: [] }, /went away: NVIDIA GeForce RTX 3090/],
    [
      'a monitor that came',
      { cards: [{ ...card, connectors: [connectorWith('DP-1', 'X')] }] },
      /connected to DP-1/,
    ],
    [
      'a driver that changed',
      { devices: [{ ...device, driver: 'vfio-pci' }] },
      /GA102 now has the driver vfio-pci/,
    ],
    ['a driver that went', { devices: [{ ...device, driver: null }] }, /GA102 now has no driver/],
    ['anything else', { boot: { ...before.boot, arguments: [] } }, /Something about this computer changed/],
  ])('names %s', (_what, change, words) => {
    const sentence = describeChange(before, reportWith({ cards: [card], devices: [device], ...change }))
    expect(sentence).toMatch(words)
  })

  it('names a monitor that was disconnected', () => {
    const used = reportWith({
      cards: [{ ...card, connectors: [connectorWith('DP-1', 'X')] }],
      devices: [device],
    })
    expect(describeChange(used, before)).toMatch(/on DP-1 .* was disconnected/)
  })

  it('writes hostile names out', () => {
    const odd = cardWith({ address: '0000:02:00.0', name: 'a\u202eb' })
    expect(describeChange(before, reportWith({ cards: [card, odd] }))).toContain('a\\u{202e}b')
  })
})

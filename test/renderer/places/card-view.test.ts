import { describe, expect, it } from 'vitest'
import { cardViews, hasNoSockets, socketShape } from '../../../src-renderer/places/cards/card-view.ts'
import { shortAddress } from '../../../src-renderer/text/address.ts'
import type { Cost } from '../../../src-shared/host/report-card.ts'
import { cardWith, deviceWith, reportWith } from '../machines.ts'

const costOf = (address: string, severity: Cost['severity']): Cost => ({
  address,
  kind: 'other',
  severity,
  code: 'x',
  text: severity,
})
const audio = deviceWith({ address: '0000:01:00.1', class: '040300' })
const display = deviceWith({
  address: '0000:01:00.0',
  link: { speed: 2.5, width: 8, maxSpeed: 16, maxWidth: 8 },
  bars: [
    { index: 0, kind: 'memory', prefetchable: false, bytes: 16777216, resizable: false },
    { index: 1, kind: 'memory64', prefetchable: true, bytes: 268435456, resizable: true },
  ],
})
const card = cardWith({
  address: display.address,
  functions: [display.address, audio.address],
  bindSet: [display.address, audio.address, '0000:01:00.2'],
  costs: [costOf(audio.address, 'note'), costOf('0000:01:00.2', 'blocks'), costOf(display.address, 'hurts')],
})

describe('the view of a card', () => {
  const [view] = cardViews(reportWith({ cards: [card], devices: [display, audio] }))

  it('tells what moves, and what of it is the card itself', () => {
    expect(view?.movers.map(({ address, own, device }) => [address, own, device?.class])).toEqual([
      ['0000:01:00.0', true, '030000'],
      ['0000:01:00.1', true, '040300'],
      ['0000:01:00.2', false, undefined],
    ])
  })

  it('puts the gravest cost first', () => {
    expect(view?.costs.map(({ severity }) => severity)).toEqual(['blocks', 'hurts', 'note'])
  })

  it('reads maker, lanes and the resizable window from the display function', () => {
    expect(view).toMatchObject({ maker: 'nvidia', lanes: 8, resizable: 268435456, body: 'card' })
  })

  it('stands without the device that it is about', () => {
    const [alone] = cardViews(reportWith({ cards: [card], devices: [] }))
    expect(alone).toMatchObject({ maker: 'other', lanes: 16, resizable: undefined, device: undefined })
  })
})

describe('cards', () => {
  it('come with those in slots first, then by what can go, then by slot', () => {
    const cards = [
      cardWith({ address: '0000:00:02.0', kind: 'integrated' }),
      cardWith({ address: '0000:01:00.0', verdict: 'blocked' }),
      cardWith({ address: '0000:02:00.0', verdict: 'ready' }),
      cardWith({ address: '0000:03:00.0', verdict: 'ready' }),
      cardWith({ address: '0000:04:00.0', kind: 'management' }),
    ]
    expect(cardViews(reportWith({ cards })).map((view) => view.card.address.slice(5, 7))).toEqual([
      '02',
      '03',
      '01',
      '00',
      '04',
    ])
  })

  it('of a laptop are drawn as chips', () => {
    const machine = { ...reportWith().machine, chassis: 'laptop' } as const
    expect(cardViews(reportWith({ cards: [card], machine }))[0]?.body).toBe('chip')
  })
})

describe('small things of the drawing', () => {
  it.each([
    ['DP-1', 'dp'],
    ['HDMI-A-2', 'hdmi'],
    ['DVI-D-1', 'dvi'],
    ['VGA-1', 'vga'],
    ['eDP-1', 'panel'],
    ['LVDS-1', 'panel'],
    ['Writeback-1', 'other'],
  ])('%s is drawn as %s', (name, shape) => {
    expect(socketShape(name)).toBe(shape)
  })

  it('leave out a domain of zeros only', () => {
    expect(shortAddress('0000:01:00.0')).toBe('01:00.0')
    expect(shortAddress('10000:01:00.0')).toBe('10000:01:00.0')
  })

  it('know that a 3D controller has no sockets', () => {
    expect(hasNoSockets(deviceWith({ address: 'x', class: '030200' }))).toBe(true)
    expect(hasNoSockets(display)).toBe(false)
    expect(hasNoSockets(undefined)).toBe(false)
  })
})

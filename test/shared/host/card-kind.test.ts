import { describe, expect, it } from 'vitest'
import { cardKind } from '../../../src-shared/host/card-kind.ts'
import { findCards } from '../../../src-shared/host/cards.ts'
import type { Device } from '../../../src-shared/host/report-device.ts'
import { device } from './sample-facts.ts'

function kindOf(...devices: Device[]) {
  const [card] = findCards(devices)
  if (!card) throw new Error('no card in the listing')
  return cardKind(card, devices)
}

const amd = (address: string, over: Partial<Device> = {}) =>
  device({ address, vendor: '1002', device: '1638', ...over })
const neighbour = (address: string, code: string) => device({ address, vendor: '1022', class: code })

describe('the kind of a card', () => {
  it('is integrated for Intel graphics at bus 0, slot 2', () => {
    expect(kindOf(device({ address: '0000:00:02.0', vendor: '8086' }))).toBe('integrated')
  })
  it('is discrete for an Intel card behind a bridge, also at slot 2 or in another domain', () => {
    expect(kindOf(device({ address: '0000:03:00.0', vendor: '8086', device: '56a0' }))).toBe('discrete')
    expect(kindOf(device({ address: '0030:03:00.0', vendor: '8086', device: 'e20b' }))).toBe('discrete')
    expect(kindOf(device({ address: '0000:04:02.0', vendor: '8086' }))).toBe('discrete')
  })
  it.each(['108000', '0c0330'])('is integrated for AMD graphics beside class %s of the processor', (code) => {
    expect(kindOf(amd('0000:09:00.0'), neighbour('0000:09:00.2', code))).toBe('integrated')
  })
  it('is integrated for AMD graphics of class 0380 beside the security processor', () => {
    expect(kindOf(amd('0000:c3:00.0', { class: '038000' }), neighbour('0000:c3:00.2', '108000'))).toBe(
      'integrated',
    )
  })
  it('is discrete for an AMD card with USB of its own, and beside a neighbour in another slot', () => {
    const usb = amd('0000:0b:00.2', { class: '0c0330' })
    expect(kindOf(amd('0000:0b:00.0'), usb)).toBe('discrete')
    expect(kindOf(amd('0000:09:00.0'), neighbour('0000:09:01.0', '108000'))).toBe('discrete')
    expect(kindOf(amd('0000:09:00.0'), neighbour('0000:09:00.6', '040300'))).toBe('discrete')
  })
  it('is integrated for AMD graphics on bus 0 only beside a host bridge of AMD', () => {
    const bridge = (vendor: string) =>
      device({ address: '0000:00:00.0', vendor, class: '060000', bridge: true })
    expect(kindOf(amd('0000:00:01.0'), bridge('1022'))).toBe('integrated')
    expect(kindOf(amd('0000:00:05.0'), bridge('8086'))).toBe('discrete')
  })
  it.each([
    ['1a03', '2000'],
    ['102b', '0522'],
    ['102b', '0534'],
    ['102b', '0538'],
    ['19e5', '1711'],
    ['18ca', '0020'],
    ['1002', '515e'],
  ])('is management for %s:%s', (vendor, id) => {
    expect(kindOf(device({ address: '0000:03:00.0', vendor, device: id }))).toBe('management')
  })
  it.each([
    ['102b', '0521'],
    ['102b', '2527'],
    ['1002', '67df'],
    ['10de', '2206'],
  ])('is discrete for %s:%s', (vendor, id) => {
    expect(kindOf(device({ address: '0000:03:00.0', vendor, device: id }))).toBe('discrete')
  })
  it.each([
    ['1234', '1111'],
    ['1af4', '1050'],
    ['1b36', '0100'],
    ['15ad', '0405'],
    ['1013', '00b8'],
    ['80ee', 'beef'],
    ['1414', '5353'],
  ])('is emulated for %s:%s', (vendor, id) => {
    expect(kindOf(device({ address: '0000:00:02.0', vendor, device: id }))).toBe('emulated')
  })
})

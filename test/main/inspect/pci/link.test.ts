import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLink } from '../../../../src-main/inspect/pci/link.ts'
import { anyText } from '../../../any-text.ts'

const linkOf = (files: Readonly<Record<string, string>>) => parseLink((name) => files[name])
const UNKNOWN = { speed: null, width: null, maxSpeed: null, maxWidth: null }

describe('parseLink', () => {
  it('reads a link that sleeps below what it can do', () => {
    const files = {
      current_link_speed: '2.5 GT/s PCIe',
      current_link_width: '8',
      max_link_speed: '16.0 GT/s PCIe',
      max_link_width: '16',
    }
    expect(linkOf(files)).toEqual({ speed: 2.5, width: 8, maxSpeed: 16, maxWidth: 16 })
  })

  it('knows the speeds of old and new kernels', () => {
    const speeds = ['2.5 GT/s', '5 GT/s', '8.0 GT/s PCIe', '32.0 GT/s PCIe', '64.0 GT/s PCIe']
    expect(speeds.map((text) => linkOf({ max_link_speed: text }).maxSpeed)).toEqual([2.5, 5, 8, 32, 64])
  })

  it.each([
    ['nothing', {}],
    ['unknown speeds', { current_link_speed: 'Unknown', max_link_speed: 'Unknown speed' }],
    ['a link that is down', { current_link_width: '0', max_link_width: '255' }],
    ['a width that no slot has', { current_link_width: '33', max_link_width: '-1' }],
    ['what is no number', { current_link_width: 'x16', max_link_width: '1.5' }],
    ['another unit', { current_link_speed: '8.0 GB/s', max_link_speed: '8.0GT/s' }],
    ['a number too long', { current_link_speed: '88888.0 GT/s', max_link_width: '0016' }],
  ])('gives null for %s', (_, files) => {
    expect(linkOf(files)).toEqual(UNKNOWN)
  })

  it('gives numbers of a possible size for any text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(300), (text, width) => {
        const link = linkOf({
          current_link_speed: `${width}${text}`,
          max_link_width: String(width),
          max_link_speed: text,
        })
        for (const speed of [link.speed, link.maxSpeed]) expect(speed ?? 0).toBeGreaterThanOrEqual(0)
        expect(link.maxWidth).toBe(width >= 1 && width <= 32 ? width : null)
      }),
    )
  })
})

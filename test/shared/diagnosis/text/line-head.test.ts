import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginsMessage, timeOfLine } from '../../../../src-shared/diagnosis/text/line-head.ts'
import { anyText } from '../../../any-text.ts'

const zone = fc.integer({ min: -14 * 60, max: 14 * 60 })
const two = (number: number) => String(number).padStart(2, '0')
const zoneText = (minutes: number) =>
  `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`

describe('the time of a line', () => {
  it('is the one that it begins with, in whatever zone, as Date has it', () => {
    const times = fc.date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(times, zone, fc.boolean(), (date, minutes, colon) => {
        const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, -1)
        const offset = colon ? zoneText(minutes) : zoneText(minutes).replace(':', '')
        expect(timeOfLine(`${local}${offset} host kernel: words`)).toBe(date.getTime())
      }),
    )
  })

  it.each([
    ['2026-03-04T05:06:07.890123Z qemu-system-x86_64: words', Date.UTC(2026, 2, 4, 5, 6, 7, 890)],
    ['2026-03-04 05:06:07.890+0000: starting up libvirt version: 11', Date.UTC(2026, 2, 4, 5, 6, 7, 890)],
    ['2026-03-04T05:06:07,1+02:00 host kernel: words', Date.UTC(2026, 2, 4, 3, 6, 7, 100)],
    ['> 2024-02-29T23:59:59Z a leap day, quoted', Date.UTC(2024, 1, 29, 23, 59, 59)],
    ['type=AVC msg=audit(1700000000.123:456): avc: denied', 1_700_000_000_123],
    ['audit: type=1400 audit(1700000000.123:456): avc: denied', 1_700_000_000_123],
  ])('is read of %s', (line, time) => {
    expect(timeOfLine(line)).toBe(time)
  })

  it.each(['Mar 04 05:06:07 host kernel: no year', '[   12.345678] no date', 'words of 2026-03-04', ''])(
    'is not guessed of %s',
    (line) => {
      expect(timeOfLine(line)).toBeNull()
    },
  )

  it('is a number or null, whatever the text is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const time = timeOfLine(text)
        expect(time === null || Number.isFinite(time)).toBe(true)
      }),
    )
  })
})

describe('a message of its own begins with', () => {
  it.each([
    '[   12.345678] vfio-pci 0000:01:00.0: enabling device',
    '<6>[   12.345678] words',
    '[Do Okt 22 08:54:51 2020] words',
    'Mär 04 05:06:07 host kernel: words',
    '2026-03-04T05:06:07Z words',
    'type=AVC msg=audit(1:2): words',
    'qemu-system-x86_64: -device vfio-pci',
    'error: Failed to start domain',
    '> libvirtd[812]: internal error',
  ])('%s', (line) => {
    expect(beginsMessage(line)).toBe(true)
  })

  it.each(['failed with error -22', 'is not viable', '0000:01:00.0: no reset', ''])(
    'and not with %s',
    (line) => {
      expect(beginsMessage(line)).toBe(false)
    },
  )
})

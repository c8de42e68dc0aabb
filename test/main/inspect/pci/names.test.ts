import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pciNames } from '../../../../src-main/inspect/pci/names.ts'
import { anyText } from '../../../any-text.ts'

const namesOf = (text: string) => pciNames(new TextEncoder().encode(text))

const SMALL = `# List of PCI ID's

0010  Allied Telesis, Inc (Wrong ID)
10de  NVIDIA Corporation
\t2204  GA102 [GeForce RTX 3090]
\t\t10de 147d  RTX 3090 Founders Edition
\t# a remark
\t1aef  GA102 High Definition Audio Controller
# between

1b21  ASMedia Technology Inc.
\t2142  ASM2142/ASM3142 USB 3.1 Host Controller
C 03  Display controller
\t00  VGA compatible controller
\t\t00  VGA controller
\t02  3D controller
C 0c  Serial bus controller
\t03  USB controller
\t\t30  XHCI
`

describe('pciNames', () => {
  it('finds vendors, devices and classes', () => {
    const names = namesOf(SMALL)
    expect(names.vendor('10de')).toBe('NVIDIA Corporation')
    expect(names.device('10de', '2204')).toBe('GA102 [GeForce RTX 3090]')
    expect(names.device('10de', '1aef')).toBe('GA102 High Definition Audio Controller')
    expect(names.device('1b21', '2142')).toBe('ASM2142/ASM3142 USB 3.1 Host Controller')
    expect(names.class('030000')).toBe('VGA compatible controller')
    expect(names.class('0c0330')).toBe('USB controller')
  })

  it('falls back to the base class', () => {
    expect(namesOf(SMALL).class('03ff00')).toBe('Display controller')
  })

  it('knows a vendor on the first line and a device on the last', () => {
    const names = namesOf('10de  NVIDIA\n\t2204  GA102')
    expect(names.vendor('10de')).toBe('NVIDIA')
    expect(names.device('10de', '2204')).toBe('GA102')
  })

  it('finds nothing that is not there', () => {
    const names = namesOf(SMALL)
    expect([
      names.vendor('ffff'),
      names.vendor('2204'),
      names.vendor('C 03'.slice(0, 2)),
      names.device('10de', 'ffff'),
      names.device('10de', '147d'),
      names.device('1b21', '2204'),
      names.device('ffff', '2204'),
      names.class('ff0000'),
    ]).toEqual(Array.from({ length: 8 }, () => undefined))
  })

  it('takes an empty name for none', () => {
    const names = namesOf('10de  \n\t2204   \n')
    expect([names.vendor('10de'), names.device('10de', '2204')]).toEqual([undefined, undefined])
  })

  it('reads names as UTF-8 and shows marks that hide', () => {
    const names = namesOf('10de  Müller\u202e & Söhne <b>\n\t2204  \u001b[31mred\n')
    expect(names.vendor('10de')).toBe('Müller\\u{202e} & Söhne <b>')
    expect(names.device('10de', '2204')).toBe('\\u{1b}[31mred')
  })

  it('reads the list that comes with the app', () => {
    const names = pciNames(readFileSync('build/pci.ids'))
    expect(names.vendor('10de')).toBe('NVIDIA Corporation')
    expect(names.vendor('8086')).toBe('Intel Corporation')
    expect(names.device('10de', '2204')).toContain('RTX 3090')
    expect(names.class('060400')).toBe('PCI bridge')
  })

  it('finds every vendor and device of any list, and no other', () => {
    const id = fc.nat(40).map((value) => value.toString(16).padStart(4, '0'))
    const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 .,[\]/]{0,20}[A-Za-z]$/)
    const list = fc.uniqueArray(
      fc.record({
        id,
        name,
        devices: fc.uniqueArray(fc.record({ id, name }), { selector: (device) => device.id, maxLength: 5 }),
      }),
      { selector: (vendor) => vendor.id, maxLength: 8 },
    )
    fc.assert(
      fc.property(list, id, id, (vendors, vendor, device) => {
        const names = namesOf(
          vendors
            .map((one) =>
              [`${one.id}  ${one.name}`, ...one.devices.map((two) => `\t${two.id}  ${two.name}`)].join('\n'),
            )
            .join('\n'),
        )
        const expected = vendors.find((one) => one.id === vendor)
        expect(names.vendor(vendor)).toBe(expected?.name)
        expect(names.device(vendor, device)).toBe(expected?.devices.find((two) => two.id === device)?.name)
      }),
    )
  })

  it('answers the thousandth question as it answers the first', () => {
    const list = readFileSync('build/pci.ids')
    const ids = Array.from({ length: 1000 }, (_, id) => (0x2200 + id).toString(16))
    const names = pciNames(list)
    expect(ids.map((id) => names.device('10de', id))).toEqual(
      ids.map((id) => pciNames(list).device('10de', id)),
    )
    const vendors = Array.from({ length: 200 }, (_, id) => (0x1000 + id).toString(16))
    expect(vendors.map((id) => names.vendor(id))).toEqual(vendors.map((id) => pciNames(list).vendor(id)))
  })

  it('does not throw on any bytes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          anyText.map((text) => Buffer.from(text)),
        ),
        (bytes) => {
          const names = pciNames(bytes)
          expect(names.vendor('10de') ?? '').not.toMatch(/[\n\t]/)
          expect(names.class('030000') ?? '').not.toMatch(/[\n\t]/)
        },
      ),
    )
  })

  it.each([
    ['lines without names', `10de  NVIDIA\n${'\tx\n'.repeat(700_000)}`],
    ['one line', `10de  ${'  '.repeat(1_000_000)}`],
    ['vendors', '10de  x\n'.repeat(250_000)],
  ])('is quick with megabytes of %s', (_, text) => {
    const start = performance.now()
    const names = namesOf(text)
    for (let id = 0; id < 2000; id += 1) names.device('10de', id.toString(16).padStart(4, '0'))
    for (let id = 0; id < 2000; id += 1) names.vendor(id.toString(16).padStart(4, '0'))
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

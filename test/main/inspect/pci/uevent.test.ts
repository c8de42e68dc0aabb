import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseUevent } from '../../../../src-main/inspect/pci/uevent.ts'
import { anyText } from '../../../any-text.ts'

const CARD = `DRIVER=nvidia
PCI_CLASS=30000
PCI_ID=10DE:2204
PCI_SUBSYS_ID=1043:87B3
PCI_SLOT_NAME=0000:01:00.0
MODALIAS=pci:v000010DEd00002204sv00001043sd000087B3bc03sc00i00`

describe('parseUevent', () => {
  it('reads what the kernel writes', () => {
    expect(parseUevent(CARD)).toEqual({
      driver: 'nvidia',
      class: '030000',
      vendor: '10de',
      device: '2204',
      subsystemVendor: '1043',
      subsystemDevice: '87b3',
      modalias: 'pci:v000010DEd00002204sv00001043sd000087B3bc03sc00i00',
    })
  })

  it('leaves out the driver of a function that has none', () => {
    expect(parseUevent('PCI_CLASS=C0330\nPCI_ID=1B21:2142')).toEqual({
      class: '0c0330',
      vendor: '1b21',
      device: '2142',
    })
  })

  it('knows the class of a host bridge and of something of class 0', () => {
    expect(parseUevent('PCI_CLASS=60000').class).toBe('060000')
    expect(parseUevent('PCI_CLASS=0').class).toBe('000000')
  })

  it.each([
    '',
    'PCI_ID=10DE2204',
    'PCI_ID=10de:2204',
    'PCI_ID=10DE:220',
    'PCI_ID=10DE:22044',
    'PCI_ID = 10DE:2204',
    ' PCI_ID=10DE:2204',
    'PCI_ID=10DE:2204 ',
    'PCI_SUBSYS_ID=:',
    'PCI_CLASS=',
    'PCI_CLASS=3000000',
    'PCI_CLASS=0x30000',
    'DRIVER=',
    'DRIVER',
    '=nvidia',
    'XDRIVER=nvidia',
  ])('takes nothing from %j', (line) => {
    expect(parseUevent(line)).toEqual({})
  })

  it('keeps good lines beside bad ones', () => {
    expect(parseUevent('\0\0\nPCI_ID=1:2\nDRIVER=snd_hda_intel\nPCI_CLASS=zz')).toEqual({
      driver: 'snd_hda_intel',
    })
  })

  it('gives numbers of the right form for any text', () => {
    const nearly = fc
      .array(
        fc.constantFrom(
          'PCI_ID=',
          'PCI_CLASS=',
          'PCI_SUBSYS_ID=',
          '10DE',
          ':',
          '2204',
          '30000',
          'é',
          '\n',
          ' ',
        ),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(anyText, nearly), (text) => {
        const found = parseUevent(text)
        for (const id of [found.vendor, found.device, found.subsystemVendor, found.subsystemDevice])
          if (id !== undefined) expect(id).toMatch(/^[0-9a-f]{4}$/)
        if (found.class !== undefined) expect(found.class).toMatch(/^[0-9a-f]{6}$/)
        expect(found.driver).not.toBe('')
      }),
    )
  })

  it('reads back any function that is written as the kernel writes it', () => {
    const id = fc.nat(0xffff)
    const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')
    fc.assert(
      fc.property(id, id, fc.nat(0xffffff), (vendor, device, code) => {
        const ids = `${hex(vendor, 4)}:${hex(device, 4)}`.toUpperCase()
        expect(parseUevent(`PCI_CLASS=${code.toString(16).toUpperCase()}\nPCI_ID=${ids}`)).toEqual({
          class: hex(code, 6),
          vendor: hex(vendor, 4),
          device: hex(device, 4),
        })
      }),
    )
  })
})

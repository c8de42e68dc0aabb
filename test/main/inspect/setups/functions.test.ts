import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { functionIndex } from '../../../../src-main/inspect/setups/functions.ts'
import { device } from '../../../shared/host/sample-facts.ts'

const GPU = device({
  address: '0000:01:00.0',
  vendor: '10de',
  device: '2204',
  subsystemVendor: '1043',
  subsystemDevice: '87b3',
})
const AUDIO = device({ address: '0000:01:00.1', vendor: '10de', device: '1aef', class: '040300' })
const TWIN = device({ ...GPU, address: '0000:02:00.0', subsystemVendor: '1458' })
const VMD = device({ address: '10000:e1:00.0', vendor: '8086', device: '0a54' })
const functions = functionIndex([GPU, AUDIO, TWIN, VMD])

describe('ids', () => {
  it('matches vendor and device, several in a list', () => {
    expect(functions.byIds('10de:2204,10de:1aef')).toEqual(['0000:01:00.0', '0000:01:00.1', '0000:02:00.0'])
  })

  it('tells cards apart by their subsystem', () => {
    expect(functions.byIds('10DE:2204:1458')).toEqual(['0000:02:00.0'])
    expect(functions.byIds('10de:2204:ffffffff:87b3')).toEqual(['0000:01:00.0', '0000:02:00.0'])
  })

  it('matches any vendor by class and mask', () => {
    expect(functions.byIds('ffffffff:ffffffff:ffffffff:ffffffff:00040300:00ffff00')).toEqual(['0000:01:00.1'])
  })

  it('counts a subsystem that could not be read as a match, so that nothing is missed', () => {
    expect(functions.byIds('10de:1aef:1458')).toEqual(['0000:01:00.1'])
  })

  it('matches nothing for what is no pair of numbers', () => {
    for (const list of ['', '10de', '10de:', ':2204', 'nvidia:2204', '10de:2204:zz', '10de-2204']) {
      expect(functions.byIds(list)).toEqual([])
    }
  })
})

describe('named functions', () => {
  it('finds addresses in all spellings, each once', () => {
    expect(functions.named('bind 0000:01:00.0 and 01:00.1, then 0000:01:00.0 again')).toEqual([
      '0000:01:00.0',
      '0000:01:00.1',
    ])
    expect(functions.named('virsh nodedev-detach pci_0000_02_00_0')).toEqual(['0000:02:00.0'])
    expect(functions.named('/sys/bus/pci/devices/0000\\:01\\:00.0/driver')).toEqual(['0000:01:00.0'])
    expect(functions.named('10000:E1:00.0')).toEqual(['10000:e1:00.0'])
  })

  it('names no function that this machine does not have', () => {
    expect(functions.named('0000:09:00.0 09:00.0 pci_0000_09_00_0 1:01:00.0 a01:00.00')).toEqual([])
  })

  it('gives only addresses of the machine, whatever the text', () => {
    const known = new Set([GPU, AUDIO, TWIN, VMD].map((found) => found.address))
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123:.\\_pcide,f ') }), (text) => {
        for (const address of [...functions.named(text), ...functions.byIds(text)]) {
          expect(known.has(address)).toBe(true)
        }
      }),
    )
  })
})

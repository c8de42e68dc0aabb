import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseInputs, readInputs } from '../../../src-main/inspect/input.ts'
import { memoryRoot } from './memory-root.ts'

interface Told {
  readonly bus?: string
  readonly name?: string
  readonly path?: string
  readonly handlers?: string
  readonly key?: string
}

const USB = '/devices/pci0000:00/0000:00:14.0/usb1/1-1/1-1:1.0/0003:046D:C31C.0001/input/input5'
const LETTERS = '1000000000007 ff9f207ac14057ff febeffdfffefffff fffffffffffffffe'

function block({
  bus = '0003',
  name = 'Keyboard',
  path = USB,
  handlers = 'sysrq kbd event3',
  key,
}: Told): string {
  return [
    `I: Bus=${bus} Vendor=046d Product=c31c Version=0110`,
    `N: Name="${name}"`,
    'P: Phys=usb-0000:00:14.0-1/input0',
    `S: Sysfs=${path}`,
    'U: Uniq=',
    `H: Handlers=${handlers} `,
    'B: PROP=0',
    'B: EV=120013',
    ...(key === undefined ? [] : [`B: KEY=${key}`]),
    '',
  ].join('\n')
}

describe('input', () => {
  it('takes for a keyboard what has letters, with the controller that it hangs on', () => {
    expect(parseInputs(block({ name: 'Logitech USB Keyboard', key: LETTERS }))).toEqual([
      { name: 'Logitech USB Keyboard', kind: 'keyboard', address: '0000:00:14.0' },
    ])
  })

  it('takes no power button, video bus or media keys for a keyboard', () => {
    const text = [
      block({ name: 'Power Button', bus: '0019', handlers: 'kbd event0', key: '10000000000000 0' }),
      block({ name: 'Video Bus', bus: '0019', handlers: 'kbd event1', key: '3e000b00000000 0 0 0' }),
      block({ name: 'Consumer Control', key: '3f000301ff 0 0 483ffff17aff32d 0' }),
      block({ name: 'no keys' }),
    ].join('\n')
    expect(parseInputs(text)).toEqual([])
  })

  it('sees mice and touchpads by their handler', () => {
    const text = [
      block({ name: 'Mouse', handlers: 'mouse0 event4', key: 'ff0000 0 0 0 0' }),
      block({
        name: 'ELAN Touchpad',
        bus: '0018',
        path: '/devices/pci0000:00/0000:00:15.1/i2c_designware.1/i2c-2/i2c-ELAN/input/input12',
        handlers: 'mouse1 event7',
      }),
    ].join('\n')
    expect(parseInputs(text)).toEqual([
      { name: 'Mouse', kind: 'mouse', address: '0000:00:14.0' },
      { name: 'ELAN Touchpad', kind: 'mouse', address: undefined },
    ])
  })

  it('gives a keyboard on PS/2 or Bluetooth no address', () => {
    const path = '/devices/platform/i8042/serio0/input/input3'
    const text = [block({ bus: '0011', path, key: LETTERS }), block({ bus: '0005', key: LETTERS })].join('\n')
    expect(parseInputs(text).map((input) => input.address)).toEqual([undefined, undefined])
  })

  it('leaves out keyboards that a program made up', () => {
    expect(parseInputs(block({ path: '/devices/virtual/input/input30', key: LETTERS }))).toEqual([])
  })

  it('counts a receiver that is both as both', () => {
    const both = block({ handlers: 'sysrq kbd mouse0 event3', key: LETTERS })
    expect(parseInputs(both).map((input) => input.kind)).toEqual(['keyboard', 'mouse'])
  })

  it('reads the list of a root, and nothing where there is none', () => {
    const root = memoryRoot({ '/proc/bus/input/devices': block({ key: LETTERS }) })
    expect(readInputs(root)).toHaveLength(1)
    expect(readInputs(memoryRoot({}))).toEqual([])
  })

  it('never throws, and shows no control character, whatever a device calls itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, key) => {
        for (const input of parseInputs(block({ name, key }))) {
          expect(input.name).not.toMatch(/[\u0000-\u001f\u202e]/)
        }
        parseInputs(name)
        expect(parseInputs(block({ name: 'x', key: LETTERS }))).toHaveLength(1)
      }),
    )
  })
})

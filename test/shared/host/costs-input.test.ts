import { describe, expect, it } from 'vitest'
import { costsOf } from '../../../src-shared/host/costs.ts'
import { ALL, CARD_SOUND, costs, USB } from './costs-machine.ts'
import { facts } from './sample-facts.ts'

describe('keyboard, mouse and USB', () => {
  const keyboard = { name: 'Keyboard', kind: 'keyboard', address: USB.address } as const
  const mouse = { name: 'Mouse', kind: 'mouse', address: USB.address } as const

  it('hurts where the last keyboard and the last mouse hang on it', () => {
    expect(costs({ inputs: [keyboard, mouse] }, USB.address)).toEqual([
      'hurts last-keyboard 05:00.0',
      'hurts last-mouse 05:00.0',
      CARD_SOUND,
      'note usb 05:00.0',
    ])
  })

  it('is only noted where a keyboard on PS/2 or on another controller stays', () => {
    const others = [undefined, '0000:00:14.0']
    for (const address of others) {
      const inputs = [keyboard, { ...keyboard, address }]
      expect(costs({ inputs }, USB.address)).toEqual([CARD_SOUND, 'note usb 05:00.0'])
    }
  })

  it('says what hangs on a controller, also on the USB of the card itself', () => {
    const sounds = [{ name: 'Headset', address: USB.address }]
    const machine = facts({ devices: ALL, inputs: [keyboard], sounds })
    const usb = (own: string[]) => costsOf(machine, [USB.address], own).find((cost) => cost.kind === 'usb')
    expect(usb([])?.text).toContain('Keyboard, Headset')
    expect(usb([USB.address])?.text).toContain('Keyboard, Headset')
  })

  it('notes a controller with nothing on it, unless it is the USB of the card itself', () => {
    expect(costs({}, USB.address)).toEqual([CARD_SOUND, 'note usb-ports 05:00.0'])
    expect(costsOf(facts({ devices: ALL }), [USB.address], [USB.address])).toEqual([])
  })
})

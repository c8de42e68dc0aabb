import { describe, expect, it } from 'vitest'
import { CARD_SOUND, costs, SOUND } from './costs-machine.ts'

describe('sound', () => {
  const hdmi = { name: 'HDMI', address: '0000:01:00.1' }
  const onboard = { name: 'Onboard', address: SOUND.address }

  it('notes the sound of the card itself, and whether it is the only one', () => {
    expect(costs({ sounds: [hdmi, onboard] })).toEqual([CARD_SOUND])
    expect(costs({ sounds: [hdmi] })).toEqual(['note card-audio-only 01:00.1'])
  })

  it('hurts where the only other sound goes along', () => {
    expect(costs({ sounds: [hdmi, onboard] }, SOUND.address)).toEqual([
      'hurts only-audio 06:00.0',
      CARD_SOUND,
    ])
  })

  it('is only noted where sound on USB stays', () => {
    const usb = { name: 'Headset', address: '0000:00:14.0' }
    expect(costs({ sounds: [hdmi, onboard, usb] }, SOUND.address)).toContain('note audio 06:00.0')
  })

  it('goes by the kind of device where no sound is known', () => {
    expect(costs({ sounds: [] }, SOUND.address)[0]).toBe('hurts only-audio 06:00.0')
  })
})

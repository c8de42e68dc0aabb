import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSounds } from '../../../src-main/inspect/sound.ts'
import { memoryRoot } from './memory-root.ts'

const CARDS = {
  '/sys/class/sound/card0': '-> ../../devices/pci0000:00/0000:00:01.1/0000:01:00.1/sound/card0',
  '/sys/class/sound/card1': '-> ../../devices/pci0000:00/0000:00:14.0/usb1/1-2/1-2:1.0/sound/card1',
  '/sys/class/sound/controlC0': '-> ../../devices/x',
}

describe('sound', () => {
  it('gives cards with their function and the name that ALSA has for them', () => {
    const cards = [
      ' 0 [HDMI           ]: HDA-Intel - HDA ATI HDMI',
      '                      HDA ATI HDMI at 0xfcf60000 irq 119',
      ' 1 [Headset        ]: USB-Audio - ',
    ].join('\n')
    expect(readSounds(memoryRoot({ ...CARDS, '/proc/asound/cards': cards }))).toEqual([
      { name: 'HDA ATI HDMI', address: '0000:01:00.1' },
      { name: 'Headset', address: '0000:00:14.0' },
    ])
  })

  it('names a card by its number where ALSA tells nothing', () => {
    expect(readSounds(memoryRoot(CARDS)).map((sound) => sound.name)).toEqual(['card0', 'card1'])
  })

  it('never throws, and shows no control character, whatever stands in the list', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        const cards = ` 0 [${id}]: USB-Audio - ${id}`
        for (const sound of readSounds(memoryRoot({ ...CARDS, '/proc/asound/cards': cards }))) {
          expect(sound.name).not.toMatch(/[\u0000-\u001f\u202e]/)
        }
      }),
    )
  })
})

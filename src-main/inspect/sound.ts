import type { SoundFacts } from '../../src-shared/host/facts.ts'
import { printable } from '../../src-shared/host/printable.ts'
import { addressInPath } from './pci/address-in-path.ts'
import type { Root } from './root/root.ts'

const SOUND = '/sys/class/sound'
const CARD = /^card(\d+)$/

/** The sound cards of ALSA with the PCI function each sits on (for USB sound: the USB controller). */
export function readSounds(root: Root): SoundFacts[] {
  const cards = (root.list(SOUND) ?? []).filter((name) => CARD.test(name))
  if (cards.length === 0) return []
  const names = cardNames(root.text('/proc/asound/cards') ?? '')
  return cards.map((card) => {
    const number = CARD.exec(card)?.[1] ?? ''
    const path = root.link(`${SOUND}/${card}`) ?? root.link(`${SOUND}/${card}/device`)
    return { name: printable(names.get(number) ?? card), address: addressInPath(path) }
  })
}

/** Names by card number, from lines such as " 0 [HDMI           ]: HDA-Intel - HDA ATI HDMI". */
function cardNames(text: string): Map<string, string> {
  const lines = text.matchAll(/^ *(\d+) \[([^\]\n]*)\]: (.*)$/gm)
  return new Map(
    Array.from(lines, ([, number = '', id = '', rest = '']) => {
      const name = rest.slice(rest.indexOf(' - ') + 1).replace(/^- /, '')
      return [number, name.trim() || id.trim()] as const
    }),
  )
}

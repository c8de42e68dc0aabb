import type { Description } from '../description/description.ts'
import { type Places, placeOf } from './places.ts'
import type { Tree } from './tree.ts'

const CLASS = '/sys/class/sound'

/** Writes sound cards with a control and a playback node each, and ALSA's list (sound/core/init.c). */
export function writeSounds(tree: Tree, { sounds }: Description, places: Places): void {
  if (sounds.length === 0) return
  const lines = sounds.map(({ number, id, name }) => {
    return `${String(number).padStart(2)} [${id.padEnd(15)}]: HDA-Intel - ${name}\n${' '.repeat(22)}${name}\n`
  })
  tree.file('/proc/asound/cards', lines.join(''))
  for (const { number, address, id } of sounds) {
    const pci = placeOf(places, address)
    const folder = `${pci}/sound/card${number}`
    tree.link(`${CLASS}/card${number}`, folder)
    tree.link(`${folder}/device`, pci)
    tree.line(`${folder}/id`, id)
    tree.line(`${folder}/number`, number)
    for (const node of [`controlC${number}`, `pcmC${number}D0p`]) {
      tree.folder(`${folder}/${node}`)
      tree.link(`${CLASS}/${node}`, `${folder}/${node}`)
      tree.node(`/dev/snd/${node}`)
    }
  }
}

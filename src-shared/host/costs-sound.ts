import { type CostRule, cost } from './costs-context.ts'
import type { Device } from './report-device.ts'

/** Sound that goes with the bind set: the card's own, and that of the host. */
export const soundCosts: CostRule = ({ facts, taken, takenDevices, own, ofClass }) => {
  const isTaken = (address: string | undefined) => address !== undefined && taken.has(address)
  const remains =
    facts.sounds.length > 0
      ? facts.sounds.some((sound) => !isTaken(sound.address))
      : ofClass('04').some((device) => isSound(device) && !taken.has(device.address))
  const nameOf = new Map(facts.sounds.map((sound) => [sound.address, sound.name]))
  const isSounding = (device: Device) => isSound(device) || nameOf.has(device.address)
  const going = takenDevices.filter(isSounding)
  return going.map((device) => {
    const name = nameOf.get(device.address) ?? device.deviceName
    if (own.has(device.address)) {
      // Where the host's own sound goes as well, that one is told as the loss.
      const isAll = !remains && going.every(({ address }) => own.has(address))
      return cost(device.address, 'audio', 'note', isAll ? 'card-audio-only' : 'card-audio')
    }
    return remains
      ? cost(device.address, 'audio', 'note', 'audio', { name })
      : cost(device.address, 'audio', 'hurts', 'only-audio', { name })
  })
}

/** Multimedia audio controllers and HD audio devices (base class 04). */
function isSound(device: Device): boolean {
  return device.class.startsWith('0401') || device.class.startsWith('0403')
}

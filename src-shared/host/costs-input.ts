import { type CostRule, cost, listed } from './costs-context.ts'
import type { InputFacts } from './facts.ts'
import { groupBy } from './group-by.ts'

const USB_CONTROLLER = '0c03'

/** The last keyboard and the last mouse, where they go with the bind set. */
export const keyboardCosts: CostRule = ({ facts, taken }) => {
  const lost = (kind: InputFacts['kind']) => {
    const all = facts.inputs.filter((input) => input.kind === kind)
    const going = all.filter(({ address }) => address !== undefined && taken.has(address))
    return going.length === all.length
      ? groupBy(going, (input) => input.address ?? '')
      : new Map<string, InputFacts[]>()
  }
  const name = (inputs: readonly InputFacts[]) => ({ name: listed(inputs.map((input) => input.name)) })
  return [
    ...Array.from(lost('keyboard'), ([address, inputs]) =>
      cost(address, 'keyboard', 'hurts', 'last-keyboard', name(inputs)),
    ),
    ...Array.from(lost('mouse'), ([address, inputs]) =>
      cost(address, 'keyboard', 'hurts', 'last-mouse', name(inputs)),
    ),
  ]
}

/** USB controllers in the bind set, with what is known to hang on them. */
export const usbCosts: CostRule = ({ facts, takenDevices, own }) =>
  takenDevices
    .filter((device) => device.class.startsWith(USB_CONTROLLER))
    .flatMap(({ address }) => {
      const things = [
        ...facts.inputs.filter((input) => input.address === address),
        ...facts.blocks.filter((block) => block.addresses.includes(address)),
        ...facts.networks.filter((network) => network.address === address),
        ...facts.sounds.filter((sound) => sound.address === address),
      ].map((thing) => thing.name)
      if (things.length > 0) return [cost(address, 'usb', 'note', 'usb', { things: listed(things) })]
      return own.has(address) ? [] : [cost(address, 'usb', 'note', 'usb-ports')]
    })

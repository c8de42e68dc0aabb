import type { Description, InputPart } from '../description/description.ts'
import { usbInterface } from './disks.ts'
import { type Places, placeOf } from './places.ts'
import type { Tree } from './tree.ts'

/** An entry of the table: what handles it, and its event and key bits. */
interface Entry {
  readonly name: string
  readonly bus: string
  /** Path of its sysfs folder without "/sys". */
  readonly device: string
  readonly handlers: readonly string[]
  readonly bits: readonly string[]
}

const BUSES = { usb: '0003', bluetooth: '0005', ps2: '0011', i2c: '0018', host: '0019' }
const BITS = {
  keyboard: [
    'PROP=0',
    'EV=120013',
    'KEY=1000000000007 ff9f207ac14057ff febeffdfffefffff fffffffffffffffe',
    'MSC=10',
    'LED=7',
  ],
  mouse: ['PROP=0', 'EV=17', 'KEY=1f0000 0 0 0 0', 'REL=1943', 'MSC=10'],
  button: ['PROP=0', 'EV=3', 'KEY=8000 10000000000000 0'],
}

/**
 * Writes /proc/bus/input/devices and /sys/class/input (drivers/input/input.c). The power button is always among
 * them: the kernel lists it with a "kbd" handler, and it is no keyboard.
 */
export function writeInputs(tree: Tree, { inputs }: Description, places: Places): void {
  if (inputs.length === 0) return
  const entries: Entry[] = [
    {
      name: 'Power Button',
      bus: BUSES.host,
      device: '/devices/LNXSYSTM:00/LNXPWRBN:00/input/input0',
      handlers: ['kbd', 'event0'],
      bits: BITS.button,
    },
  ]
  let mice = 0
  for (const [index, input] of inputs.entries()) {
    const number = index + 1
    const own = input.kind === 'keyboard' ? ['sysrq', 'kbd', 'leds'] : [`mouse${mice++}`]
    entries.push({
      name: input.name,
      bus: BUSES[input.place.kind],
      device: `${deviceOf(input, number, places)}/input/input${number}`.replace(/^\/sys/, ''),
      handlers: [...own, `event${number}`],
      bits: BITS[input.kind],
    })
  }
  tree.file('/proc/bus/input/devices', entries.map(blockOf).join(''))
  for (const { name, device, handlers } of entries) {
    const folder = `/sys${device}`
    tree.link(`/sys/class/input/${device.slice(device.lastIndexOf('/') + 1)}`, folder)
    tree.line(`${folder}/name`, name)
    for (const handler of handlers.filter((word) => /^(event|mouse)\d+$/.test(word))) {
      tree.folder(`${folder}/${handler}`)
      tree.link(`/sys/class/input/${handler}`, `${folder}/${handler}`)
    }
  }
}

function deviceOf({ place }: InputPart, number: number, places: Places): string {
  const id = String(number).padStart(4, '0')
  switch (place.kind) {
    case 'usb':
      return `${usbInterface(placeOf(places, place.address), place.port)}/0003:046D:C52B.${id}`
    case 'i2c':
      return `${placeOf(places, place.address)}/i2c_designware.0/i2c-1/i2c-PNP0C50:00/0018:04F3:30B5.${id}`
    case 'ps2':
      return `/sys/devices/platform/i8042/serio${number - 1}`
    case 'bluetooth':
      return `/sys/devices/virtual/misc/uhid/0005:046D:B342.${id}`
  }
}

function blockOf({ name, bus, device, handlers, bits }: Entry): string {
  const lines = [
    `I: Bus=${bus} Vendor=046d Product=c52b Version=0111`,
    `N: Name="${name}"`,
    'P: Phys=',
    `S: Sysfs=${device}`,
    'U: Uniq=',
    `H: Handlers=${handlers.join(' ')} `,
    ...bits.map((bit) => `B: ${bit}`),
  ]
  return `${lines.join('\n')}\n\n`
}

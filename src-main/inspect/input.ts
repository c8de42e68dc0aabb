import type { InputFacts } from '../../src-shared/host/facts.ts'
import { printable } from '../../src-shared/host/printable.ts'
import { addressInPath } from './pci/address-in-path.ts'
import type { Root } from './root/root.ts'

const LIMIT = 1024 * 1024
// Bits 16 to 25 of the key bitmap: KEY_Q to KEY_P (linux/input-event-codes.h).
const LETTERS = 0x3ffn << 16n
// Buses of linux/input.h whose devices are not lost with one PCI function: Bluetooth, PS/2 and I2C.
const NO_ADDRESS = new Set(['0005', '0011', '0018'])

/**
 * The keyboards and pointing devices in /proc/bus/input/devices. A keyboard is what has letters: power
 * buttons, video buses and media keys have none. What a program made up (uinput) is left out.
 */
export function readInputs(root: Root): InputFacts[] {
  return parseInputs(root.text('/proc/bus/input/devices', LIMIT) ?? '')
}

/** The same from the text of that file. */
export function parseInputs(text: string): InputFacts[] {
  return text.split(/\n\s*\n/).flatMap((block) => {
    const path = /^S: Sysfs=(.*)$/m.exec(block)?.[1] ?? ''
    if (path.startsWith('/devices/virtual/input/')) return []
    const handlers = /^H: Handlers=(.*)$/m.exec(block)?.[1]?.split(/\s+/) ?? []
    const bus = /^I: Bus=([0-9a-f]{4})\b/m.exec(block)?.[1] ?? ''
    const name = printable(/^N: Name="(.*)"$/m.exec(block)?.[1] ?? '')
    const address = NO_ADDRESS.has(bus) ? undefined : addressInPath(path)
    const kinds: InputFacts['kind'][] = []
    if (handlers.includes('kbd') && hasLetters(block)) kinds.push('keyboard')
    if (handlers.some((handler) => /^mouse\d+$/.test(handler))) kinds.push('mouse')
    return kinds.map((kind) => ({ name, kind, address }))
  })
}

/** The bitmap is printed in words, highest first; the letters are in the lowest, whatever a word's size. */
function hasLetters(block: string): boolean {
  const lowest = /^B: KEY=(.*)$/m.exec(block)?.[1]?.trim().split(' ').at(-1) ?? ''
  return /^[0-9a-f]{1,16}$/.test(lowest) && (BigInt(`0x${lowest}`) & LETTERS) === LETTERS
}

import type { HelperFiles, HelperMachine } from '../../../src-main/helper/machine/files.ts'

/** What stops everything at a cut point; nothing that is asked of the machine afterwards is done any more. */
export class Crash extends Error {}

const CHANGING = new Set<string>([
  'write',
  'copy',
  'replace',
  'remove',
  'makeFolder',
  'removeFolder',
  'setModified',
  'append',
  'create',
  'restore',
  'sweep',
] satisfies (keyof HelperFiles)[])

/**
 * A machine that stops before the effect with that number, from 0, and stays so: the file is not written, the tool not
 * run. With `torn`, half of what an append would write is written. `effects` counts them.
 */
export function crashingAt(machine: HelperMachine, cut: number, torn = false) {
  const counter = { effects: 0 }
  const pass = (): boolean => {
    counter.effects += 1
    return counter.effects <= cut
  }
  const files = new Proxy(machine.files, {
    get(target, name, receiver) {
      const method: unknown = Reflect.get(target, name, receiver)
      if (typeof method !== 'function' || typeof name !== 'string') return method
      return (...args: unknown[]) => {
        if (!CHANGING.has(name)) {
          if (counter.effects > cut) throw new Crash()
          return Reflect.apply(method, target, args)
        }
        if (pass()) return Reflect.apply(method, target, args)
        const [path, text] = args
        if (torn && name === 'append' && counter.effects === cut + 1 && typeof text === 'string')
          target.append(String(path), text.slice(0, text.length / 2))
        throw new Crash()
      }
    },
  })
  const crashing: HelperMachine = {
    files,
    live: machine.live,
    run(tool, args, options) {
      if (!pass()) throw new Crash()
      return machine.run(tool, args, options)
    },
  }
  return { machine: crashing, counter }
}

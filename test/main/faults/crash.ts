import type { HelperFiles } from '../../../src-main/helper/machine/files.ts'
import type { HelperParts } from '../../../src-main/helper/parts.ts'
import { cutOff, heal } from '../../fixtures/scratch/faults.ts'
import type { ScratchRoot } from '../../fixtures/scratch/model.ts'

/** Everything stops here: no error of the machine, and nothing that a helper could answer. */
class Crash extends Error {}

export interface Crashing {
  readonly parts: HelperParts
  /** What was done to the machine so far, one word or two each. */
  readonly effects: readonly string[]
}

/**
 * Parts whose effects stop at the one with this number, counted from 0, and let nothing through from then on. What is
 * there at that moment is half done: a part of a line in a journal, a tool in the middle of its work.
 */
export function crashingAt(root: ScratchRoot, parts: HelperParts, number: number): Crashing {
  const effects: string[] = []
  const isOver = (name: string): boolean => {
    effects.push(name)
    if (effects.length > number + 1) throw new Crash()
    return effects.length > number
  }
  const { files, run } = parts.machine
  const guarded =
    <Args extends readonly unknown[], Answer>(name: keyof HelperFiles, effect: (...args: Args) => Answer) =>
    (...args: Args): Answer => {
      if (isOver(`${name} ${String(args[0])}`)) throw new Crash()
      return effect(...args)
    }
  const machine: HelperParts['machine'] = {
    ...parts.machine,
    files: {
      ...files,
      write: guarded('write', files.write),
      copy: guarded('copy', files.copy),
      replace: guarded('replace', files.replace),
      remove: guarded('remove', files.remove),
      makeFolder: guarded('makeFolder', files.makeFolder),
      removeFolder: guarded('removeFolder', files.removeFolder),
      setModified: guarded('setModified', files.setModified),
      create: guarded('create', files.create),
      restore: guarded('restore', files.restore),
      sweep: guarded('sweep', files.sweep),
      append(path, content) {
        if (!isOver(`append ${path}`)) return files.append(path, content)
        files.append(path, content.slice(0, Math.ceil(content.length / 2)))
        throw new Crash()
      },
    },
    async run(tool, args, options) {
      if (!isOver(`run ${tool}`)) return run(tool, args, options)
      cutOff(root, tool)
      await run(tool, args, options)
      heal(root, tool)
      throw new Crash()
    },
  }
  return { parts: { ...parts, machine }, effects }
}

/** Runs what is to crash; gives what came of it where it did not. */
export async function crashes<Answer>(running: Promise<Answer>): Promise<Answer | 'crashed'> {
  try {
    return await running
  } catch (error) {
    if (error instanceof Crash) return 'crashed'
    throw error
  }
}

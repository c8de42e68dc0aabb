import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { diskMachine } from '../../../src-main/helper/machine/disk-machine.ts'
import type { Host, Work } from '../../../src-main/hosts/host.ts'
import { hostOf } from '../../../src-main/hosts/hosts.ts'
import type { Machine } from '../../../src-main/hosts/machine.ts'
import { defaultChoice } from '../../../src-shared/plan/choice.ts'
import type { Operation } from '../../../src-shared/plan/operation.ts'
import type { Family, Plan } from '../../../src-shared/plan/plan.ts'
import { enter } from '../../fixtures/scratch/enter.ts'
import type { ScratchRoot } from '../../fixtures/scratch/model.ts'
import { place } from '../../fixtures/scratch/place.ts'

/** A plan of nothing but its operations, which is all that a host looks at. */
function planOf(family: Family, operations: readonly Operation[]): Plan {
  return {
    choice: defaultChoice([]),
    family,
    cards: [],
    bindSet: [],
    operations: [...operations],
    costs: [],
    warnings: [],
    waysBack: [],
    restarts: 1,
    seconds: 0,
    groupsPreview: null,
  }
}

/** Operations done and undone on a scratch root as the helper does: touched files are kept by text before. */
export interface Bench {
  readonly host: Host
  readonly work: Work
  readonly machine: Machine
  /** Writes a file of ours, as the engine does before the host's operations. */
  own(path: string, text: string, mode: number): void
  /** Keeps what an operation touches, and performs it. */
  perform(operation: Operation): ReturnType<Host['perform']>
  /** Takes everything back, the last first, and settles; gives what was reported as left. */
  undo(): Promise<string[]>
  text(path: string): string | undefined
  /** A tool of the root, run by the machine's owner. */
  run(tool: string, args?: readonly string[]): { code: number; output: string; errors: string }
  /** Makes a stand-in fail or lie from now on; null lets it work again. */
  fault(tool: string, words: string | null): void
}

/** A bench over a scratch root with the operations of a plan. */
export function benchOf(root: ScratchRoot, operations: readonly Operation[]): Bench {
  const machine = diskMachine(root.path)
  const host = hostOf(root.family)
  const before = new Map<string, Uint8Array | undefined>()
  const left = new Map<string, string | undefined>()
  const performed: Operation[] = []
  const own: string[] = []
  const touched = new Map<Operation, readonly string[]>()
  const work: Work = {
    machine,
    plan: planOf(root.family, operations),
    before: (path) => {
      const bytes = before.get(path)
      return bytes && new TextDecoder().decode(bytes)
    },
    output: () => {},
  }
  const text = (path: string) => machine.files.text(path)
  return {
    host,
    work,
    machine,
    own(path, content, mode) {
      machine.files.makeFolder(path.slice(0, path.lastIndexOf('/')), 0o755)
      own.push(path)
      machine.files.write(path, content, mode)
    },
    async perform(operation) {
      const paths = await host.touches(operation, work)
      touched.set(operation, paths)
      for (const path of paths) if (!before.has(path)) before.set(path, machine.files.read(path))
      performed.push(operation)
      const result = await host.perform(operation, work)
      for (const path of paths) left.set(path, machine.files.hash(path))
      return result
    },
    async undo() {
      const reported: string[] = []
      for (const operation of [...performed].reverse()) {
        for (const path of touched.get(operation) ?? []) {
          const kept = before.get(path)
          const now = machine.files.text(path)
          const mode = machine.files.stat(path)?.mode ?? 0o644
          if (machine.files.hash(path) === left.get(path) || now === undefined) {
            if (kept) machine.files.write(path, kept, mode & 0o7777)
            else if (machine.files.stat(path)) machine.files.remove(path)
            left.set(path, machine.files.hash(path))
          } else {
            const clean = host.withoutOurs(operation, path, now, work)
            if (clean === undefined) reported.push(path)
            else machine.files.write(path, clean, mode & 0o7777)
          }
        }
        const result = await host.revert(operation, work)
        if (!result.ok) reported.push(result.problem.text)
      }
      for (const path of own) machine.files.remove(path)
      const deviations = await host.settle(work, [])
      return [...reported, ...deviations.map(({ text: words }) => words)]
    },
    text,
    run: (tool, args = []) => enter(root.path, tool, args),
    fault(tool, words) {
      const path = `/run/scratch/faults/${tool}`
      if (words === null) machine.files.remove(path)
      else place(root.path, path, `${words}\n`)
    },
  }
}

/** The tools that were called since the root was made, each as one line. */
export function callsOf(root: ScratchRoot): string[] {
  return readFileSync(join(root.path, '/run/scratch/calls'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
}

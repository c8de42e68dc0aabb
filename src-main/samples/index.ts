import type { Sample } from '../../src-shared/ipc/contract.ts'
import { say } from '../../src-shared/words/say.ts'
import { memoryStore } from '../inspect/root/memory-store.ts'
import { openRoot, type Root, type RootOptions } from '../inspect/root/root.ts'
import type { Store } from '../inspect/root/store.ts'
import { buildTree } from './build/build.ts'
import type { Description } from './description/description.ts'
import { parseDescription } from './description/parse.ts'
import { logOf } from './logs/log-of.ts'
import { trouble } from './logs/trouble.ts'
import { machines, type SampleId } from './machines/machines.ts'
import { asStarted } from './scratch/as-started.ts'
import { type Scratch, untouched } from './scratch/scratch.ts'

export * as moves from './scratch/moves.ts'
export { bootIdOf, type Scratch, untouched } from './scratch/scratch.ts'
export { toolLines } from './scratch/tool-lines.ts'
export { type SampleVm, sampleVms } from './vms/vms.ts'

const INITRAMFS = /^\/boot\/(?:.*\/)?initr(?:amfs-|d\.img-)/

/** The machines that can be explored without having one, in the order in which they are shown. */
export function listSamples(): readonly Sample[] {
  return Object.keys(machines)
    .filter(isSample)
    .map((id) => ({ id, title: say(`sample.${id}.title`), summary: say(`sample.${id}.summary`) }))
}

/** The files of a sample machine as its scratch copy is now; undefined where there is none of this id. */
export function sampleRoot(id: string, options: RootOptions, scratch: Scratch = untouched): Root | undefined {
  const description = descriptionOf(id)
  if (!description) return undefined
  const store = memoryStore(buildTree(description, scratch))
  // Neither room nor images are there: they are only told of.
  const size: Store['size'] = (path) => (INITRAMFS.test(path) ? description.boot?.image : store.size(path))
  return openRoot('memory', { ...store, freeBytes: () => description.bootFree, size }, options)
}

/** What a sample machine logged since its present start; undefined where there is none of this id. */
export function sampleLog(id: string, scratch: Scratch): string | undefined {
  const description = descriptionOf(id)
  if (!description || !isSample(id)) return undefined
  // What went wrong did so before anything was changed here.
  return logOf(asStarted(description, scratch), scratch.starts === 0 ? (trouble[id] ?? []) : [])
}

function descriptionOf(id: string): Description | undefined {
  if (!isSample(id)) return undefined
  const parsed = parseDescription(machines[id])
  // The machines are ours and tested: one that cannot be read is a bug.
  if (!parsed.ok) throw new Error(`sample ${id}: ${JSON.stringify(parsed.problems)}`)
  return parsed.description
}

function isSample(id: string): id is SampleId {
  return Object.hasOwn(machines, id)
}

import type { MemoryTree } from '../../inspect/root/memory-store.ts'
import type { Description, ProcessPart } from '../description/description.ts'
import { asStarted, withChange } from '../scratch/as-started.ts'
import { onDisk, type Scratch, untouched } from '../scratch/scratch.ts'
import { writeScratch } from '../scratch/write-scratch.ts'
import { writeBoot } from './boot.ts'
import { writeFunctions } from './functions.ts'
import { writeGraphics } from './graphics.ts'
import { writeInputs } from './inputs.ts'
import { writeIommu } from './iommu.ts'
import { writeNetworks } from './network.ts'
import { placesOf } from './places.ts'
import { writeSounds } from './sounds.ts'
import { writeStorage } from './storage.ts'
import { writeSystem } from './system.ts'
import { newTree, type Tree } from './tree.ts'
import { writeVirtualization } from './virtualization.ts'

/**
 * The files that a machine of this description would show under /sys, /proc, /etc, /usr and /run, after what was done to
 * its scratch copy.
 */
export function buildTree(described: Description, scratch: Scratch = untouched): MemoryTree {
  const description = asStarted(described, scratch)
  const tree = newTree()
  const places = placesOf(description.functions)
  writeSystem(tree, description)
  // What this start came up with says nothing of the next.
  writeBoot(tree, { ...description, cmdline: withChange(described.cmdline, onDisk(scratch)?.plan ?? null) })
  writeFunctions(tree, description.functions, places)
  writeIommu(tree, description, places)
  writeStorage(tree, description, places)
  writeGraphics(tree, description, places)
  writeNetworks(tree, description, places)
  writeInputs(tree, description, places)
  writeSounds(tree, description, places)
  writeVirtualization(tree, description)
  for (const process of withInit(description.processes)) writeProcess(tree, process)
  for (const { path, content } of description.files) tree.file(path, content)
  writeScratch(tree, scratch)
  return tree.entries
}

/** Where processes are told, the first of all is there as well. */
function withInit(processes: readonly ProcessPart[]): readonly ProcessPart[] {
  return processes.length === 0 ? [] : [{ pid: 1, name: 'systemd', files: [] }, ...processes]
}

/** A process by its name and open files; the first three descriptors are those that every process has. */
function writeProcess(tree: Tree, { pid, name, files }: ProcessPart): void {
  tree.line(`/proc/${pid}/comm`, name.slice(0, 15))
  for (const [number, file] of ['/dev/null', '/dev/null', '/dev/null', ...files].entries()) {
    // Absolute, as the kernel shows what a descriptor stands for.
    tree.absoluteLink(`/proc/${pid}/fd/${number}`, file)
  }
}

import { stateFolder } from '../../../src-shared/plan/own-files.ts'
import type { MemoryEntry } from '../../inspect/root/memory-store.ts'
import type { Tree } from '../build/tree.ts'
import { bootIdOf, onDisk, type Scratch } from './scratch.ts'

const BOOT_ID = '/proc/sys/kernel/random/boot_id'

/**
 * Writes into the tree of a machine what a change in force left on its disk beside the arguments for the next start: the
 * files of its plan, and what is remembered of it; and by which name the present start goes.
 */
export function writeScratch(tree: Tree, scratch: Scratch): void {
  const plan = onDisk(scratch)?.plan ?? null
  tree.line(BOOT_ID, bootIdOf(scratch))
  if (scratch.status.records.length > 0)
    tree.file(`${stateFolder}/status.json`, `${JSON.stringify(scratch.status)}\n`)
  for (const operation of plan?.operations ?? []) {
    if (operation.kind === 'file') tree.file(operation.path, operation.text)
    // Its bytes are not kept in what is remembered, and nothing reads them here.
    if (operation.kind === 'vbios') tree.file(operation.path, '')
    if (operation.kind === 'lines') {
      const gone = new Set(operation.remove.map(({ line }) => line))
      const lines = textOf(tree.entries.get(operation.path)).split('\n')
      tree.file(operation.path, lines.filter((_, index) => !gone.has(index + 1)).join('\n'))
    }
  }
}

function textOf(entry: MemoryEntry | undefined): string {
  return entry?.kind === 'file' && typeof entry.content === 'string' ? entry.content : ''
}

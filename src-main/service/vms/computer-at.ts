import type { Computer } from '../../../src-shared/vms/apply-edit.ts'
import { openRootAt } from '../../inspect/recording/open.ts'
import type { Root } from '../../inspect/root/root.ts'
import { readSharedInputs } from '../../inspect/shared-inputs.ts'
import { readThreads } from '../../inspect/system/threads.ts'
import { sampleRoot } from '../../samples/index.ts'
import { inspectionClock } from '../report-at.ts'

/** What a VM can be fitted to, of the machine at a path or of a sample; with nothing known where neither is there. */
export async function computerAt(place: string | { readonly sample: string }): Promise<Computer> {
  if (typeof place !== 'string') return computerOf(sampleRoot(place.sample, inspectionClock))
  const opening = await openRootAt(place, inspectionClock)
  return computerOf(opening.ok ? opening.root : undefined)
}

function computerOf(root: Root | undefined): Computer {
  return root ? { threads: readThreads(root), inputs: readSharedInputs(root) } : { threads: [], inputs: [] }
}

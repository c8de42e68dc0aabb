import type { Outcome } from '../../../src-shared/ipc/contract.ts'
import { failed } from '../../../src-shared/ipc/failed.ts'
import { openRootAt } from '../../inspect/recording/open.ts'
import { type RecordedVm, recordedVms } from '../../libvirt/recorded-vms.ts'
import { inspectionClock } from '../report-at.ts'

/** The VMs of a recording, or of another system's root, by libvirt's own files in it. */
export async function recordedVmsAt(path: string): Promise<Outcome<readonly RecordedVm[]>> {
  const opening = await openRootAt(path, inspectionClock)
  if (!opening.ok) return failed('unavailable', opening.failure.message)
  return { ok: true, value: recordedVms(opening.root) }
}

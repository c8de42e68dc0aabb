import { changeViewOf } from '../../src-shared/change/change-view.ts'
import type { ChangeView } from '../../src-shared/change/proof.ts'
import type { Deviation } from '../../src-shared/change/record.ts'
import type { Outcome } from '../../src-shared/ipc/contract.ts'
import { failed } from '../../src-shared/ipc/failed.ts'
import { say } from '../../src-shared/words/say.ts'
import { readBootId, readStatus, statusFile } from '../inspect/change-status.ts'
import { openRootAt } from '../inspect/recording/open.ts'
import { bareReport } from './bare-report.ts'
import { inspectionClock } from './report-at.ts'

/**
 * Where the machine at a path stands with Handover, read by this thread. `deviations` are those of the helper, where
 * it was asked. Fails for a recording that cannot be read, and where what is remembered of changes is damaged.
 */
export async function changeViewAt(
  path: string,
  deviations: readonly Deviation[] = [],
): Promise<Outcome<ChangeView>> {
  const opening = await openRootAt(path, inspectionClock)
  if (!opening.ok) return failed('unavailable', opening.failure.message)
  const { root, source } = opening
  const status = readStatus(root)
  if (!status) return failed('unavailable', say('service.status-damaged', { file: statusFile }))
  const report = await bareReport(root, source)
  return { ok: true, value: changeViewOf(status, report, readBootId(root), deviations) }
}

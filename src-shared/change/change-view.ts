import type { HostReport } from '../host/report.ts'
import { kernelWord } from '../plan/own-files.ts'
import type { ChangeView } from './proof.ts'
import { proofOf } from './proof-of.ts'
import { changeInForce } from './queries.ts'
import type { Deviation, Status } from './record.ts'

/**
 * Where the machine stands. The proof is of the change in force; where there is none, of the last one, whose state
 * is then `ended`. `bootId` null: the boot that runs cannot be told. `deviations` of the helper, where it was asked.
 */
export function changeViewOf(
  status: Status,
  report: HostReport,
  bootId: string | null,
  deviations: readonly Deviation[] = [],
): ChangeView {
  const records = status.records.toReversed()
  const current = changeInForce(status)
  const record = current ?? records[0] ?? null
  const active = report.boot.arguments
  const wordActive = active.length === 0 ? null : active.includes(kernelWord)
  return {
    records,
    current,
    proof: record && proofOf({ record, report, deviations, bootId, wordActive }),
    restarted: record !== null && bootId !== null && record.bootId !== bootId,
  }
}

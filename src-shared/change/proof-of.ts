import type { HostReport } from '../host/report.ts'
import { argumentChangeOf, argumentRows, missingTokens, needsWord } from './argument-rows.ts'
import { functionRows } from './device-rows.ts'
import { groupsRow, iommuRow, nextRow } from './machine-rows.ts'
import { type Place, placesOf } from './places.ts'
import type { Proof, ProofRow } from './proof.ts'
import { proofText } from './proof-text.ts'
import { hasEnded } from './queries.ts'
import type { ChangeRecord, Deviation } from './record.ts'

/** What a proof is made from: the record of a change, and the machine as it is now. */
export interface ProofInput {
  readonly record: ChangeRecord
  readonly report: HostReport
  /** What the helper found on disk beside the record; empty where it was not asked. */
  readonly deviations: readonly Deviation[]
  /** The boot that runs now; null where it cannot be read. */
  readonly bootId: string | null
  /** This start has the kernel word on its command line; null where that cannot be read. */
  readonly wordActive: boolean | null
}

/** What a proof found, before it is put into words. */
export interface Findings extends ProofInput {
  readonly rows: readonly ProofRow[]
  readonly places: readonly Place[]
  /** Our arguments that are not among those for the next kernels, as far as these can be read. */
  readonly lost: readonly string[]
}

/**
 * What the machine itself shows of a change: each fact before, now and as wanted. After an undo what was before is
 * wanted. What could not be read is `unknown` and never counts as in effect.
 */
export function proofOf(input: ProofInput): Proof {
  const { record, report } = input
  const back = hasEnded(record) || record.phase === 'undoing'
  const places = placesOf(record.plan.bindSet, report)
  const active = report.boot.arguments.length > 0 ? report.boot.arguments : null
  const next = nextRow(record, report, back)
  const change = argumentChangeOf(record.plan)
  const rows = [
    iommuRow(record.before, report, back),
    groupsRow(record, report, back),
    ...functionRows(record, places, report, back),
    ...argumentRows(change, { before: record.before.arguments, active, back }),
    ...(next ? [next] : []),
  ]
  const lost = report.boot.next && !back ? missingTokens(change, report.boot.next) : []
  const findings = { ...input, rows, places, lost }
  const state = stateOf(findings)
  return {
    transaction: record.id,
    state,
    text: proofText(state, findings),
    rows,
    deviations: [...input.deviations],
  }
}

function stateOf({ record, rows, places, deviations, bootId, wordActive }: Findings): Proof['state'] {
  if (hasEnded(record)) return 'ended'
  if (record.phase === 'applying' || record.phase === 'undoing') return 'partly'
  if (places.some(({ tag }) => tag === 'gone' || tag === 'replaced')) return 'moved'
  if (record.plan.restarts > 0) {
    if (bootId === record.bootId) return 'waiting-for-restart'
    // Without a boot id a start without the word may be the one before the restart or one by the way back.
    if (needsWord(record.plan) && wordActive === false)
      return bootId === null ? 'waiting-for-restart' : 'started-without'
  }
  const asWanted = rows.every(({ verdict }) => verdict === 'as-wanted')
  return asWanted && deviations.length === 0 ? 'in-effect' : 'partly'
}

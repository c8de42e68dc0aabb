import type { HostReport } from '../../src-shared/host/report.ts'
import type { Outcome, Sample, Source } from '../../src-shared/ipc/contract.ts'
import { answered, idle, loading, type Remote } from './remote.ts'

/** What is known of machines: reports by source, each replaced whole, and the samples there are. */
export interface MachinesSlice {
  readonly reports: Readonly<Record<string, Remote<HostReport>>>
  readonly samples: Remote<readonly Sample[]>
}

export const noMachines: MachinesSlice = { reports: {}, samples: idle }

/** The key of a source in records; an id from outside never names a property of its own. */
export function sourceKey(source: Source): string {
  return source.kind === 'live' ? 'live' : `sample:${source.id}`
}

/** The source that a key stands for. */
export function sourceOf(key: string): Source {
  return key === 'live' ? { kind: 'live' } : { kind: 'sample', id: key.slice('sample:'.length) }
}

/** What is known of a machine. */
export function reportOf(slice: MachinesSlice, source: Source): Remote<HostReport> {
  return slice.reports[sourceKey(source)] ?? idle
}

/** A report is being asked for. */
export function reportLoading(slice: MachinesSlice, source: Source): Partial<MachinesSlice> {
  return withReport(slice, source, loading(reportOf(slice, source)))
}

/** The service answered, or pushed, a report. */
export function reportAnswered(
  slice: MachinesSlice,
  source: Source,
  outcome: Outcome<HostReport>,
): Partial<MachinesSlice> {
  return withReport(slice, source, answered(reportOf(slice, source), outcome))
}

function withReport(
  { reports }: MachinesSlice,
  source: Source,
  report: Remote<HostReport>,
): Partial<MachinesSlice> {
  return { reports: { ...reports, [sourceKey(source)]: report } }
}

import type { HostReport } from '../../src-shared/host/report.ts'
import { listSamples, type Scratch, sampleRoot } from '../samples/index.ts'
import { inspectionClock, reportOf } from './report-at.ts'

/** The report of a sample machine as its scratch copy is; undefined where there is none of this id. */
export async function reportOfSample(id: string, scratch?: Scratch): Promise<HostReport | undefined> {
  const root = sampleRoot(id, inspectionClock, scratch)
  const sample = listSamples().find((one) => one.id === id)
  return root && sample ? reportOf(root, { kind: 'sample', name: sample.title }) : undefined
}

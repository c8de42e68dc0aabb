import type { Diagnosis } from '../../../src-shared/diagnosis/diagnosis.ts'
import type { Outcome } from '../../../src-shared/ipc/contract.ts'
import { failed } from '../../../src-shared/ipc/failed.ts'
import { say } from '../../../src-shared/words/say.ts'
import { type Scratch, sampleLog } from '../../samples/index.ts'
import { reportOfSample } from '../report-of-sample.ts'
import { diagnoseText } from './diagnose-text.ts'

/** Diagnoses a sample machine by the log that it came with, and by the report of its scratch copy. */
export async function diagnoseSample(id: string, scratch: Scratch): Promise<Outcome<Diagnosis>> {
  const [log, report] = [sampleLog(id, scratch), await reportOfSample(id, scratch)]
  if (log === undefined || !report) return failed('not-found', say('shell.no-such-sample'))
  const title = say('tour.log', { sample: report.source.name ?? id })
  return { ok: true, value: await diagnoseText([Buffer.from(log)], { title, report }) }
}

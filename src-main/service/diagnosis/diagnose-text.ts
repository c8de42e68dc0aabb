import { beginDiagnosis } from '../../../src-shared/diagnosis/begin-diagnosis.ts'
import type { Diagnosis } from '../../../src-shared/diagnosis/diagnosis.ts'
import type { HostReport } from '../../../src-shared/host/report.ts'
import { say } from '../../../src-shared/words/say.ts'
import { decodeLine, toUtf8 } from './decode.ts'

/**
 * Diagnoses a log that comes in pieces: a file, standard input, a pasted text. Whatever its bytes are, it does not
 * fail. A report only of the machine that the log is from.
 */
export async function diagnoseText(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { title, report }: { readonly title?: string; readonly report?: HostReport } = {},
): Promise<Diagnosis> {
  const diagnosis = beginDiagnosis(decodeLine)
  const reader = diagnosis.read({
    id: 'text',
    title: title ?? say('diagnosis.log.text'),
    boot: undefined,
    vm: undefined,
  })
  const convert = toUtf8()
  for await (const piece of pieces) reader.push(convert(piece))
  reader.end()
  return diagnosis.conclude({ report })
}

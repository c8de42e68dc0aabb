import { decodeLine } from '../../../src-main/service/diagnosis/decode.ts'
import { beginDiagnosis } from '../../../src-shared/diagnosis/begin-diagnosis.ts'
import type { Diagnosis, SeenBoot } from '../../../src-shared/diagnosis/diagnosis.ts'
import type { HostReport } from '../../../src-shared/host/report.ts'

/** Diagnoses lines as one log, of the machine of a report where one is given. */
export function diagnoseLines(lines: readonly string[], report?: HostReport): Diagnosis {
  return diagnoseBytes(Buffer.from(`${lines.join('\n')}\n`), report)
}

/** Diagnoses bytes as one log, pushed in pieces of a size. */
export function diagnoseBytes(bytes: Uint8Array, report?: HostReport, piece = bytes.length): Diagnosis {
  const diagnosis = beginDiagnosis(decodeLine)
  const reader = diagnosis.read({ id: 'text', title: 'A text', boot: undefined, vm: undefined })
  for (let at = 0; at < bytes.length; at += piece) reader.push(bytes.subarray(at, at + piece))
  reader.end()
  return diagnosis.conclude({ report })
}

/** Diagnoses a log for each start of the machine, newest first. */
export function diagnoseBoots(
  logs: readonly { readonly boot: SeenBoot; readonly lines: readonly string[] }[],
): Diagnosis {
  const diagnosis = beginDiagnosis(decodeLine)
  for (const { boot, lines } of logs) {
    const reader = diagnosis.read({ id: boot.id, title: boot.id, boot: boot.id, vm: undefined })
    reader.push(Buffer.from(lines.join('\n')))
    reader.end()
  }
  return diagnosis.conclude({ boots: logs.map(({ boot }) => boot) })
}

/** Diagnoses a log that says nothing of its start, on a machine whose starts are known. */
export function diagnoseBeside(boots: readonly SeenBoot[], lines: readonly string[]): Diagnosis {
  const diagnosis = beginDiagnosis(decodeLine)
  const reader = diagnosis.read({ id: 'qemu', title: 'QEMU', boot: undefined, vm: undefined })
  reader.push(Buffer.from(lines.join('\n')))
  reader.end()
  return diagnosis.conclude({ boots })
}

import { createReadStream } from 'node:fs'
import type { Diagnosis } from '../../../src-shared/diagnosis/diagnosis.ts'
import { printable } from '../../../src-shared/host/printable.ts'
import type { Outcome } from '../../../src-shared/ipc/contract.ts'
import { failed as failure } from '../../../src-shared/ipc/failed.ts'
import { say } from '../../../src-shared/words/say.ts'
import { failed } from './failed.ts'
import type { Output } from './output.ts'
import { exitCodes } from './usage/command.ts'

/** `handoverctl diagnose`: what a log, or the machine's own logs, say went wrong. */
export async function runDiagnose(
  {
    file,
    root,
    json,
  }: { readonly file: string | undefined; readonly root: string | undefined; readonly json: boolean },
  output: Output,
): Promise<number> {
  const outcome = file === undefined ? await ofMachine(root ?? '/') : await ofFile(file, root)
  if (!outcome.ok) return failed(outcome.failure.message, output)
  if (json) {
    output.print(`${JSON.stringify(outcome.value.findings)}\n`)
    for (const { text } of outcome.value.notes) output.complain(text)
    return exitCodes.done
  }
  const [{ diagnosisText }, { painter }] = await Promise.all([
    import('./text/diagnosis-text.ts'),
    import('./text/style.ts'),
  ])
  output.print(diagnosisText(outcome.value, painter(output.colour)))
  return exitCodes.done
}

async function ofMachine(root: string): Promise<Outcome<Diagnosis>> {
  const { diagnoseMachine } = await import('../../service/diagnosis/diagnose-machine.ts')
  return diagnoseMachine(root)
}

async function ofFile(file: string, root: string | undefined): Promise<Outcome<Diagnosis>> {
  const { diagnoseText } = await import('../../service/diagnosis/diagnose-text.ts')
  const report = root === undefined ? undefined : await reportOf(root)
  if (report && !report.ok) return report
  const pieces = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: PIECE })
  const options = { ...(file !== '-' && { title: printable(file) }), ...(report && { report: report.value }) }
  try {
    return { ok: true, value: await diagnoseText(pieces, options) }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return failure('unavailable', say('cli.no-read', { file, reason: reasonOf(String(error.code)) }))
  }
}

// Large pieces: each costs a little, and a log may have gigabytes.
const PIECE = 256 * 1024

function reasonOf(code: string): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return say('cli.reason-absent')
    case 'EISDIR':
      return say('cli.reason-folder')
    case 'EACCES':
    case 'EPERM':
      return say('cli.reason-no-read')
    default:
      return say('cli.reason-other', { code })
  }
}

async function reportOf(root: string) {
  const { reportAt } = await import('../../service/report-at.ts')
  return reportAt(root)
}

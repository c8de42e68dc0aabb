import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { beginDiagnosis, type RunningDiagnosis } from '../../../src-shared/diagnosis/begin-diagnosis.ts'
import type { Diagnosis } from '../../../src-shared/diagnosis/diagnosis.ts'
import type { HostReport } from '../../../src-shared/host/report.ts'
import type { Outcome } from '../../../src-shared/ipc/contract.ts'
import { failed } from '../../../src-shared/ipc/failed.ts'
import { say } from '../../../src-shared/words/say.ts'
import { openRootAt } from '../../inspect/recording/open.ts'
import { inspectionClock, reportAt } from '../report-at.ts'
import { recordedLog } from '../surroundings.ts'
import { decodeLine } from './decode.ts'
import { readJournal } from './journal.ts'
import { readKernelMessages } from './kernel-messages.ts'
import { readAuditLog, readQemuLogs } from './log-files.ts'

type Notes = Diagnosis['notes']

const PATIENCE = 20_000

/**
 * Diagnoses the machine at a path by its own logs and its report: "/" for the one at hand, another system's root
 * folder, or a recording. Asks for no rights; a note says what could not be read without them. Fails only for a
 * recording that cannot be read. `known` is its report, where the caller has it already.
 */
export async function diagnoseMachine(path: string, known?: HostReport): Promise<Outcome<Diagnosis>> {
  const opening = await openRootAt(path, inspectionClock)
  if (!opening.ok) return failed('unavailable', opening.failure.message)
  const inspected = known ? { ok: true as const, value: known } : await reportAt(path)
  if (!inspected.ok) return inspected
  const report = inspected.value
  const diagnosis = beginDiagnosis(decodeLine)
  const recorded = opening.root.text(recordedLog)
  if (recorded !== undefined) {
    readRecorded(recorded, diagnosis)
    return { ok: true, value: diagnosis.conclude({ report }) }
  }
  const { boots, notes } = await readLogs(path, diagnosis)
  return { ok: true, value: diagnosis.conclude({ report, boots, notes }) }
}

function readRecorded(text: string, diagnosis: RunningDiagnosis): void {
  const reader = diagnosis.read({
    id: 'recording',
    title: say('diagnosis.log.recording'),
    boot: undefined,
    vm: undefined,
  })
  reader.push(Buffer.from(text))
  reader.end()
}

async function readLogs(path: string, diagnosis: RunningDiagnosis) {
  const live = path === '/'
  const base = live ? '/' : resolve(path)
  const end = AbortSignal.timeout(PATIENCE)
  const programs = process.env.PATH ?? '/usr/bin:/bin'
  const journal = await readJournal({ root: live ? undefined : base, path: programs, end }, diagnosis)
  const notes: Notes = []
  if (journal.tag === 'none') {
    const kernel = live && (await readKernelMessages(diagnosis, { path: programs, end }))
    notes.push(kernel ? note('journal-denied') : note(live ? 'no-kernel-log' : 'no-journal'))
  }
  const qemu = await readQemuLogs(base, join(base, 'var/log/libvirt/qemu'), diagnosis)
  if (live) await readQemuLogs('/', sessionLogs(), diagnosis)
  await readAuditLog(base, join(base, 'var/log/audit/audit.log'), diagnosis)
  if (qemu === 'denied') notes.push(note('qemu-denied'))
  if (end.aborted) notes.push(note('logs-cut'))
  return { boots: journal.tag === 'read' ? journal.boots : [], notes }
}

/** Where qemu:///session keeps its logs. */
function sessionLogs(): string {
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'libvirt/qemu/log')
}

function note(
  code: 'journal-denied' | 'no-kernel-log' | 'no-journal' | 'qemu-denied' | 'logs-cut',
): Notes[number] {
  return { code, text: say(`diagnosis.log.${code}`) }
}

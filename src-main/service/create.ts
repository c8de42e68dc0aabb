import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { ChangeView } from '../../src-shared/change/proof.ts'
import type { Diagnosis } from '../../src-shared/diagnosis/diagnosis.ts'
import type { HostReport } from '../../src-shared/host/report.ts'
import type { AppInfo, Bundle, Capture, LogOrigin, Outcome, Service } from '../../src-shared/ipc/contract.ts'
import type { Computer } from '../../src-shared/vms/apply-edit.ts'
import { tongueOf } from '../../src-shared/words/languages.ts'
import { spoken } from '../../src-shared/words/say.ts'
import { elevateParts } from '../elevate/elevate-parts.ts'
import { reachHelper } from '../elevate/reach-helper.ts'
import { listSamples } from '../samples/index.ts'
import { inspectWorker } from './bundled.ts'
import { askHelper } from './change/ask-helper.ts'
import { statusStamp } from './change/status-stamp.ts'
import { machineFingerprint } from './fingerprint.ts'
import type { WorkerJob, WorkerTask } from './inspect-worker.ts'
import { settingsFile } from './own-folders.ts'
import type { Resume } from './resume/resume.ts'
import { runWorker } from './run-worker.ts'
import { createService } from './service.ts'
import { type SettingsHere, settingsHere } from './settings/settings-here.ts'
import { systemPartHere } from './system-part/system-part.ts'
import { createTour } from './tour/tour.ts'
import { productName, version } from './version.ts'
import { vmsHere } from './vms/vms-here.ts'
import { type Watched, watched } from './watched.ts'

/** What a shell says of itself. */
export interface HostServiceOptions {
  readonly shell: AppInfo['shell']
  /** What is inspected and changed as the machine at hand: "/", or another root folder, or a recording. */
  readonly root: string
  readonly settings: SettingsHere
  /** The libvirt URI whose virtual machines are shown; left out: those that are usual on this computer. */
  readonly connect?: string
  /** Is handed what an inspection throws that nobody waits for. */
  readonly onBug: (error: unknown) => void
  /** Where the shell can go on by itself after a restart. */
  readonly resume?: Resume
}

// More than an inspection gives itself, so that its own partial report comes first.
const INSPECTION = { milliseconds: 30_000, megabytes: 1024 }
// More than the reading of logs gives itself, for the same reason.
const DIAGNOSIS = { milliseconds: 60_000, megabytes: 1024 }
const CAPTURE = { milliseconds: 90_000, megabytes: 1024 }
const HOST_INTERVAL = 3000
const CHANGE_INTERVAL = 1500

/** The service over this machine: inspections and plans run in threads of their own and never hold up a shell. */
export function createHostService({
  shell,
  root,
  settings,
  connect,
  onBug,
  resume,
}: HostServiceOptions): Service {
  const work = <Answer>(job: WorkerJob, limits = INSPECTION): Promise<Outcome<Answer>> =>
    runWorker<Outcome<Answer>>(inspectWorker(), taskOf(job), limits)
  const base = root === '/' ? '' : resolve(root)
  const inspect = () => work<HostReport>({ kind: 'report', path: root })
  const schedule = unimportantTimer
  const tour = createTour({
    inspect: (id, scratch) => work<HostReport>({ kind: 'sample', id, scratch }),
    plan: (id, scratch, choice) =>
      work({ kind: 'plan:make', path: root, source: { kind: 'sample', id }, scratch, choice }),
    now: Date.now,
    wait: (milliseconds) => wait(milliseconds),
    schedule,
    newDigits: () => randomBytes(2).toString('hex'),
    onRestart: (id) => vms.restart(id),
  })
  const inspectSample = (id: string) => work<HostReport>({ kind: 'sample', id, scratch: tour.scratchOf(id) })
  const vms = vmsHere({
    live: root === '/',
    connect,
    report: inspect,
    sampleReport: inspectSample,
    async computer(sample) {
      const place = sample === undefined ? root : { sample }
      const outcome = await work<Computer>({ kind: 'computer', place })
      return outcome.ok ? outcome.value : { threads: [], inputs: [] }
    },
    recorded: () => work({ kind: 'vms', path: root }),
    onLent: tour.lend,
    schedule,
    onBug,
  })
  function diagnosisOf(source: LogOrigin): WorkerJob {
    switch (source.kind) {
      case 'machine':
        return { kind: 'diagnose', path: root }
      case 'sample':
        return { kind: 'diagnose-sample', id: source.id, scratch: tour.scratchOf(source.id) }
      case 'text':
        return { kind: 'diagnose-text', text: source.text }
    }
  }
  return createService({
    settings,
    appInfo: { name: productName, version, shell, versions: versionsHere() },
    host:
      root === '/'
        ? watched({
            read: inspect,
            fingerprint: () => machineFingerprint(base),
            schedule,
            interval: HOST_INTERVAL,
            onBug,
          })
        : still(inspect),
    listSamples,
    inspectSample,
    capture: () => work<Capture>({ kind: 'capture', path: root }, CAPTURE),
    plan: (name, { source, choice }) => {
      const scratch = source.kind === 'sample' ? tour.scratchOf(source.id) : undefined
      return work({ kind: name, path: root, source, choice, ...(scratch && { scratch }) })
    },
    diagnose: (source) => work<Diagnosis>(diagnosisOf(source), DIAGNOSIS),
    bundle: () => work<Bundle>({ kind: 'bundle', path: root }, CAPTURE),
    helper: askHelper({
      root,
      reach: (request, onProgress) =>
        reachHelper(request, elevateParts({ root: base || '/', terminal: false, onProgress })),
      onOutcome: (_request, outcome) => resume?.after(outcome),
    }),
    change: watched({
      read: () => work<ChangeView>({ kind: 'change', path: root }),
      // What the helper wrote down, here or for a command in a terminal, and what the proof looks at.
      fingerprint: async () => (await Promise.all([statusStamp(base), machineFingerprint(base)])).join(' '),
      schedule,
      interval: CHANGE_INTERVAL,
      onBug,
    }),
    systemPart: systemPartHere(base || '/', () => {}),
    tour,
    vms,
  })
}

/** The settings of the person who runs this process, which speaks their language from then on. */
export function ownSettings(onBug: (error: unknown) => void): Promise<SettingsHere> {
  const environment = tongueOf(process.env)
  return settingsHere({ file: settingsFile(), environment, schedule: unimportantTimer, onBug })
}

/** A job for a thread, which speaks as this one does. */
function taskOf(job: WorkerJob): WorkerTask {
  return { ...job, tongue: spoken() }
}

/** A poll is no reason to keep a program running that has nothing else to do. */
function unimportantTimer(milliseconds: number, action: () => void): () => void {
  const timer = setTimeout(action, milliseconds).unref()
  return () => clearTimeout(timer)
}

/** A root that is not the running system does not change by itself. */
function still(read: Watched<HostReport>['read']): Watched<HostReport> {
  return { read, listen: () => () => {} }
}

function versionsHere(): AppInfo['versions'] {
  const { electron, chrome, node } = process.versions
  return [
    { name: 'Electron', version: electron },
    { name: 'Chromium', version: chrome },
    { name: 'Node.js', version: node },
  ].flatMap(({ name, version: found }) => (found === undefined ? [] : [{ name, version: found }]))
}

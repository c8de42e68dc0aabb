import type { HostReport } from '../../src-shared/host/report.ts'
import type { AppInfo, Capture, Outcome, Service } from '../../src-shared/ipc/contract.ts'
import { listSamples } from '../samples/index.ts'
import { inspectWorker } from './bundled.ts'
import { machineFingerprint } from './fingerprint.ts'
import type { WorkerJob } from './inspect-worker.ts'
import { type LiveHost, liveHost } from './live-host.ts'
import { runWorker } from './run-worker.ts'
import { createService } from './service.ts'
import { productName, version } from './version.ts'

/** What a shell says of itself. */
export interface HostServiceOptions {
  readonly shell: AppInfo['shell']
  /** What is inspected as the machine at hand: "/", or another root folder or recording. */
  readonly root: string
  /** Is handed what an inspection throws that nobody waits for. */
  readonly onBug: (error: unknown) => void
}

// More than an inspection gives itself, so that its own partial report comes first.
const INSPECTION = { milliseconds: 30_000, megabytes: 1024 }
const CAPTURE = { milliseconds: 90_000, megabytes: 1024 }
const INTERVAL = 3000

/** The service over this machine: inspections run in threads of their own and never hold up a shell. */
export function createHostService({ shell, root, onBug }: HostServiceOptions): Service {
  const work = <Answer>(job: WorkerJob, limits: typeof INSPECTION): Promise<Outcome<Answer>> =>
    runWorker<Outcome<Answer>>(inspectWorker(), job, limits)
  const inspect = (): Promise<Outcome<HostReport>> => work({ kind: 'report', path: root }, INSPECTION)
  return createService({
    appInfo: { name: productName, version, shell, versions: versionsHere() },
    host: root === '/' ? watched(inspect, onBug) : still(inspect),
    listSamples,
    inspectSample: (id) => work({ kind: 'sample', id }, INSPECTION),
    capture: () => work<Capture>({ kind: 'capture', path: root }, CAPTURE),
  })
}

function watched(inspect: LiveHost['inspect'], onBug: (error: unknown) => void): LiveHost {
  return liveHost({
    inspect,
    fingerprint: () => machineFingerprint(''),
    schedule(milliseconds, action) {
      // A poll is no reason to keep a program running that has nothing else to do.
      const timer = setTimeout(action, milliseconds).unref()
      return () => clearTimeout(timer)
    },
    interval: INTERVAL,
    onBug,
  })
}

/** A root that is not the running system does not change by itself. */
function still(inspect: LiveHost['inspect']): LiveHost {
  return { inspect, listen: () => () => {} }
}

function versionsHere(): AppInfo['versions'] {
  const { electron, chrome, node } = process.versions
  return [
    { name: 'Electron', version: electron },
    { name: 'Chromium', version: chrome },
    { name: 'Node.js', version: node },
  ].flatMap(({ name, version: found }) => (found === undefined ? [] : [{ name, version: found }]))
}

import { parentPort, workerData } from 'node:worker_threads'
import type { CallInput, Capture, Outcome } from '../../src-shared/ipc/contract.ts'
import { failed } from '../../src-shared/ipc/failed.ts'
import { say } from '../../src-shared/words/say.ts'
import { captureAt } from './capture-at.ts'
import { reportAt } from './report-at.ts'
import { reportOfSample } from './report-of-sample.ts'

/**
 * What the worker is asked for: the report of a root or of a sample machine, a recording of a root, a plan or its
 * script for either, where the machine of a root stands with Handover, or the VMs by its files.
 */
export type WorkerJob =
  | { readonly kind: 'report'; readonly path: string }
  | { readonly kind: 'sample'; readonly id: string }
  | { readonly kind: 'capture'; readonly path: string }
  | ({ readonly kind: 'plan:make' | 'plan:script'; readonly path: string } & CallInput<'plan:make'>)
  | { readonly kind: 'change' | 'vms'; readonly path: string }

// The script of the thread: one job, one answer. What it throws reaches the one who started it.
const job: WorkerJob = workerData
parentPort?.postMessage(await answer(job))

async function answer(asked: WorkerJob): Promise<Outcome<unknown>> {
  switch (asked.kind) {
    case 'report':
      return reportAt(asked.path)
    case 'sample': {
      const report = await reportOfSample(asked.id)
      return report ? { ok: true, value: report } : failed('not-found', say('shell.no-such-sample'))
    }
    case 'capture':
      return recording(asked.path, new Date())
    // Loaded only now: whoever only inspects does without.
    case 'plan:make':
    case 'plan:script': {
      const { planAt, scriptAt } = await import('./plan-at.ts')
      const place = asked.source.kind === 'live' ? asked.path : { sample: asked.source.id }
      return asked.kind === 'plan:make' ? planAt(place, asked.choice) : scriptAt(place, asked.choice)
    }
    case 'change': {
      const { changeViewAt } = await import('./change-view-at.ts')
      return changeViewAt(asked.path)
    }
    case 'vms': {
      const { recordedVmsAt } = await import('./vms/recorded-vms-at.ts')
      return recordedVmsAt(asked.path)
    }
  }
}

/** A recording as a window gets it: as text, with a name to save it under. */
async function recording(path: string, date: Date): Promise<Outcome<Capture>> {
  const outcome = await captureAt(path, date)
  if (!outcome.ok) return outcome
  const { archive, taken, masked } = outcome.value
  return {
    ok: true,
    value: {
      fileName: `handover-${date.toISOString().slice(0, 10)}.tar.gz`,
      archive: Buffer.from(archive).toString('base64'),
      taken: [...taken],
      masked: [...masked],
    },
  }
}

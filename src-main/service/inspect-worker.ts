import { parentPort, workerData } from 'node:worker_threads'
import type { Bundle, CallInput, Capture, Outcome } from '../../src-shared/ipc/contract.ts'
import { failed } from '../../src-shared/ipc/failed.ts'
import { speakAs } from '../../src-shared/words/dictionary.ts'
import type { Tongue } from '../../src-shared/words/languages.ts'
import { say } from '../../src-shared/words/say.ts'
import type { Scratch } from '../samples/index.ts'
import { captureAt } from './capture-at.ts'
import type { SupportBundle } from './diagnosis/bundle-at.ts'
import { reportAt } from './report-at.ts'
import { reportOfSample } from './report-of-sample.ts'

/**
 * What the worker is asked for: the report of a root or of a sample machine, a recording of a root, a plan or its
 * script for either, where the machine of a root stands with Handover, the VMs by its files, what a VM can be fitted
 * to, what its logs say went wrong, or all of that in one bundle.
 */
export type WorkerJob =
  | { readonly kind: 'report'; readonly path: string }
  | { readonly kind: 'sample' | 'diagnose-sample'; readonly id: string; readonly scratch: Scratch }
  | { readonly kind: 'capture'; readonly path: string }
  | ({
      readonly kind: 'plan:make' | 'plan:script'
      readonly path: string
      readonly scratch?: Scratch
    } & CallInput<'plan:make'>)
  | { readonly kind: 'change' | 'vms' | 'diagnose'; readonly path: string }
  | { readonly kind: 'bundle'; readonly path: string }
  | { readonly kind: 'diagnose-text'; readonly text: string }
  | { readonly kind: 'computer'; readonly place: string | { readonly sample: string } }

/** A job, and the language in which it is answered. */
export type WorkerTask = WorkerJob & { readonly tongue: Tongue }

// The script of the thread: one job, one answer. What it throws reaches the one who started it.
const { tongue, ...job }: WorkerTask = workerData
await speakAs(tongue)
parentPort?.postMessage(await answer(job))

async function answer(asked: WorkerJob): Promise<Outcome<unknown>> {
  switch (asked.kind) {
    case 'report':
      return reportAt(asked.path)
    case 'sample': {
      const report = await reportOfSample(asked.id, asked.scratch)
      return report ? { ok: true, value: report } : failed('not-found', say('shell.no-such-sample'))
    }
    case 'capture':
      return recording(asked.path, new Date())
    // Loaded only now: whoever only inspects does without.
    case 'plan:make':
    case 'plan:script': {
      const { planAt, scriptAt } = await import('./plan-at.ts')
      const { path, source, scratch } = asked
      const place = source.kind === 'live' ? path : { sample: source.id, ...(scratch && { scratch }) }
      return asked.kind === 'plan:make' ? planAt(place, asked.choice) : scriptAt(place, asked.choice)
    }
    case 'change': {
      const { changeViewAt } = await import('./change-view-at.ts')
      return changeViewAt(asked.path)
    }
    case 'computer': {
      const { computerAt } = await import('./vms/computer-at.ts')
      return { ok: true, value: await computerAt(asked.place) }
    }
    case 'vms': {
      const { recordedVmsAt } = await import('./vms/recorded-vms-at.ts')
      return recordedVmsAt(asked.path)
    }
    case 'diagnose': {
      const { diagnoseMachine } = await import('./diagnosis/diagnose-machine.ts')
      return diagnoseMachine(asked.path)
    }
    case 'diagnose-sample': {
      const { diagnoseSample } = await import('./diagnosis/diagnose-sample.ts')
      return diagnoseSample(asked.id, asked.scratch)
    }
    case 'diagnose-text': {
      const { diagnoseText } = await import('./diagnosis/diagnose-text.ts')
      return { ok: true, value: await diagnoseText([Buffer.from(asked.text)]) }
    }
    case 'bundle': {
      const { bundleAt } = await import('./diagnosis/bundle-at.ts')
      const date = new Date()
      return bundle(await bundleAt(asked.path, date), date)
    }
  }
}

/** A support bundle as a window gets it. */
function bundle(outcome: Outcome<SupportBundle>, date: Date): Outcome<Bundle> {
  if (!outcome.ok) return outcome
  const { archive, text, taken, masked } = outcome.value
  return {
    ok: true,
    value: {
      fileName: `handover-support-${date.toISOString().slice(0, 10)}.tar.gz`,
      archive: Buffer.from(archive).toString('base64'),
      text,
      taken: [...taken],
      masked: [...masked],
    },
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

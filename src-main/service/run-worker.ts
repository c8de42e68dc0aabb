import { Worker } from 'node:worker_threads'
import type { Failure } from '../../src-shared/ipc/contract.ts'
import { failed } from '../../src-shared/ipc/failed.ts'
import { say } from '../../src-shared/words/say.ts'

/** How much a worker may use before it is given up. */
export interface WorkerLimits {
  readonly milliseconds: number
  readonly megabytes: number
}

/** What a worker run can fail with by itself. */
type WorkerFailure = { readonly ok: false; readonly failure: Failure }

/**
 * Runs a worker thread on one job (its `workerData`) and gives the first message it posts. One that uses up its
 * time or memory is ended and gives `unavailable`. Rejects only for a bug: the worker threw, or ended without
 * an answer.
 */
export function runWorker<Answer>(
  file: URL,
  job: unknown,
  { milliseconds, megabytes }: WorkerLimits,
): Promise<Answer | WorkerFailure> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    })
    const timer = setTimeout(() => {
      resolve(failed('unavailable', say('shell.took-too-long', { count: Math.round(milliseconds / 1000) })))
      // Not waited for: a thread that is held in the kernel ends only when the kernel lets it go.
      void worker.terminate()
    }, milliseconds)
    worker.once('message', (answer: Answer) => resolve(answer))
    worker.once('error', (error) => {
      if (isOutOfMemory(error))
        resolve(failed('unavailable', say('shell.took-too-much', { count: megabytes })))
      else reject(error)
    })
    worker.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`The worker ended with code ${code} and without an answer.`))
    })
  })
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

import { Worker } from 'node:worker_threads'
import type { Note } from '../../../src-shared/host/report.ts'
import type { FunctionReader } from '../pci/devices.ts'
import { type RawFunction, readFunction } from '../pci/read-function.ts'
import type { RootKind } from '../root/root.ts'

/** What a reading thread is given. `next` is shared: one counter of the chunks that are taken. */
export interface ReadingTask {
  readonly kind: RootKind
  readonly base: string
  readonly budget: number
  readonly addresses: readonly string[]
  readonly next: SharedArrayBuffer
}

/** What a reading thread gives back: what it read, by position in the list of addresses. */
export interface ReadingShare {
  readonly functions: readonly (readonly [number, RawFunction])[]
  readonly notes: readonly Note[]
}

const CHUNK = 64
// Below this a thread costs more time to start than it saves.
const WORTH_A_THREAD = 600

/**
 * A reader that shares the functions of a root on disk between this thread and one more. `worker` gives the
 * script of the other thread. Where that cannot be started, this thread reads all.
 */
export function sharedReader(worker: () => URL, base: string, budget: number): FunctionReader {
  return async (root, addresses) => {
    const next = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
    const task: ReadingTask = { kind: root.kind, base, budget, addresses, next }
    const other = addresses.length < WORTH_A_THREAD ? undefined : startThread(worker, task)
    const own = readShare(addresses, next, (address) => readFunction(root, address))
    const share = await other
    for (const note of share?.notes ?? []) root.note(note.code, note.path)
    const functions = new Map([...own, ...(share?.functions ?? [])])
    // A thread that died may have taken addresses with it.
    const lost = other !== undefined && share === undefined
    return addresses.flatMap((address, index) => {
      return functions.get(index) ?? (lost ? readFunction(root, address) : undefined) ?? []
    })
  }
}

/** Takes chunk after chunk of the addresses until none is left. */
export function readShare(
  addresses: readonly string[],
  next: SharedArrayBuffer,
  read: (address: string) => RawFunction | undefined,
): (readonly [number, RawFunction])[] {
  const counter = new Int32Array(next)
  const found: (readonly [number, RawFunction])[] = []
  for (;;) {
    const start = Atomics.add(counter, 0, CHUNK)
    if (start >= addresses.length) return found
    for (const [offset, address] of addresses.slice(start, start + CHUNK).entries()) {
      const device = read(address)
      if (device) found.push([start + offset, device])
    }
  }
}

function startThread(script: () => URL, task: ReadingTask): Promise<ReadingShare | undefined> {
  return new Promise((resolve) => {
    try {
      const thread = new Worker(script(), { workerData: task })
      thread.once('message', resolve)
      thread.once('error', () => resolve(undefined))
      thread.once('exit', () => resolve(undefined))
    } catch {
      // The system gives no thread at all.
      resolve(undefined)
    }
  })
}

import type { Failure, Outcome } from '../../src-shared/ipc/contract.ts'

/**
 * Something that the service was or will be asked for. `value` is the last good answer: it stays while the
 * service is asked again and where asking again failed, so that nobody loses what they were reading.
 */
export type Remote<Value> =
  | { readonly state: 'idle'; readonly value: undefined }
  | { readonly state: 'loading'; readonly value: Value | undefined }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly value: Value | undefined; readonly failure: Failure }

/** Not asked for yet. */
export const idle = { state: 'idle', value: undefined } as const

/** The same, now being asked for. */
export function loading<Value>(before: Remote<Value>): Remote<Value> {
  return { state: 'loading', value: before.value }
}

/** The same after an answer; a failure keeps the value from before. */
export function answered<Value>(before: Remote<Value>, outcome: Outcome<Value>): Remote<Value> {
  return outcome.ok
    ? { state: 'ready', value: outcome.value }
    : { state: 'failed', value: before.value, failure: outcome.failure }
}

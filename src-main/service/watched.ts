import type { Outcome } from '../../src-shared/ipc/contract.ts'
import { speakers } from './speakers.ts'

/** What `watched` works with. */
export interface WatchParts<Value> {
  readonly read: () => Promise<Outcome<Value>>
  /** A short text that differs whenever the value could; cheap, and never rejects. */
  readonly fingerprint: () => Promise<string>
  /** Runs an action after some milliseconds, unless the function it gives back is called before. */
  readonly schedule: (milliseconds: number, action: () => void) => () => void
  /** Milliseconds between two looks. */
  readonly interval: number
  /** Is handed what `read` throws while nobody waits for its answer. */
  readonly onBug: (error: unknown) => void
}

/** Something of the machine that is read when asked for, and by itself after a change. */
export interface Watched<Value> {
  /** Reads it anew. Whoever asks while it is being read gets the outcome of that reading. */
  readonly read: () => Promise<Outcome<Value>>
  /** Tells of each new value until the function it gives back is called; nothing polls while nobody listens. */
  readonly listen: (listener: (value: Value) => void) => () => void
}

/**
 * Watches by a fingerprint. What counts as a change is a difference from the fingerprint that was taken right
 * before the last reading, so that nothing is missed between a reading and the first look, and one that was
 * already on its way when the change came is followed by another.
 */
export function watched<Value>(parts: WatchParts<Value>): Watched<Value> {
  const { read, fingerprint, schedule, interval, onBug } = parts
  const { tell, listen } = speakers<Value>(startLoop)
  let known: string | undefined
  let running: Promise<Outcome<Value>> | undefined

  async function run(): Promise<Outcome<Value>> {
    known = await fingerprint()
    return read()
  }

  function readOnce(): Promise<Outcome<Value>> {
    running ??= run().finally(() => {
      running = undefined
    })
    return running
  }

  async function look(): Promise<void> {
    const now = await fingerprint()
    known ??= now
    if (now === known) return
    const outcome = await readOnce()
    if (outcome.ok) tell(outcome.value)
  }

  function startLoop(): () => void {
    let stopped = false
    let cancel = (): void => {}
    function turn(): void {
      void look()
        .catch(onBug)
        .then(() => {
          if (!stopped) cancel = schedule(interval, turn)
        })
    }
    turn()
    return () => {
      stopped = true
      cancel()
    }
  }

  return { read: readOnce, listen }
}

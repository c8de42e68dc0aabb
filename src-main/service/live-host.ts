import type { HostReport } from '../../src-shared/host/report.ts'
import type { Outcome } from '../../src-shared/ipc/contract.ts'

/** What `liveHost` works with. */
export interface LiveHostParts {
  readonly inspect: () => Promise<Outcome<HostReport>>
  /** A short text that differs whenever the report could; cheap, and never rejects. */
  readonly fingerprint: () => Promise<string>
  /** Runs an action after some milliseconds, unless the function it gives back is called before. */
  readonly schedule: (milliseconds: number, action: () => void) => () => void
  /** Milliseconds between two looks. */
  readonly interval: number
  /** Is handed what `inspect` throws while nobody waits for its answer. */
  readonly onBug: (error: unknown) => void
}

/** The machine at hand: its report when asked for, and by itself after a change. */
export interface LiveHost {
  /** A fresh report. Whoever asks while an inspection runs gets the outcome of that one. */
  readonly inspect: () => Promise<Outcome<HostReport>>
  /** Tells of each new report until the function it gives back is called; nothing polls while nobody listens. */
  readonly listen: (listener: (report: HostReport) => void) => () => void
}

/**
 * Watches the machine by its fingerprint. What counts as a change is a difference from the fingerprint that was
 * taken right before the last inspection, so that nothing is missed between a report and the first look, and a
 * report that was already on its way when the change came is followed by another.
 */
export function liveHost({ inspect, fingerprint, schedule, interval, onBug }: LiveHostParts): LiveHost {
  const listeners = new Set<(report: HostReport) => void>()
  let known: string | undefined
  let running: Promise<Outcome<HostReport>> | undefined
  let stopLoop: (() => void) | undefined

  async function run(): Promise<Outcome<HostReport>> {
    known = await fingerprint()
    return inspect()
  }

  function inspectOnce(): Promise<Outcome<HostReport>> {
    running ??= run().finally(() => {
      running = undefined
    })
    return running
  }

  async function look(): Promise<void> {
    const now = await fingerprint()
    known ??= now
    if (now === known) return
    const outcome = await inspectOnce()
    if (outcome.ok) for (const listener of listeners) listener(outcome.value)
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

  return {
    inspect: inspectOnce,
    listen(listener) {
      // Wrapped, so that the same function may listen twice and each end its own subscription.
      const own = (report: HostReport): void => listener(report)
      listeners.add(own)
      stopLoop ??= startLoop()
      return () => {
        listeners.delete(own)
        if (listeners.size > 0) return
        stopLoop?.()
        stopLoop = undefined
      }
    },
  }
}

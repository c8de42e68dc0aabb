import { execa } from 'execa'
import type { Virsh } from './virsh.ts'

/** What following the events of a connection works with. */
export interface EventParts {
  readonly virsh: Omit<Virsh, 'end'>
  /** Something may have changed; by an event, or because nobody can tell. */
  readonly onChange: () => void
  /** Runs an action after some milliseconds, unless the function it gives back is called before. */
  readonly schedule: (milliseconds: number, action: () => void) => () => void
}

// While no events can be had the list is read at this pace; a try to have them again comes with each look.
const POLL = 3000
const LONGEST_WAIT = 30_000
// What happened while the stream came to be is told by nobody.
const AFTER_BEGIN = 1000
// What a running VM tells of itself all the time, and what changes nothing that is listed.
const NOISE =
  /^event '(?:rtc-change|balloon-change|block-job(?:-2)?|block-threshold|job-completed|migration-iteration|memory-failure|tray-change)'/

/**
 * Tells of changes of a connection's VMs until the function it gives back is called: by libvirt's own events where they
 * can be had, which needs no password, and by calling every few seconds where not. A daemon that goes away ends the
 * stream; it is begun again by itself.
 */
export function followEvents({ virsh, onChange, schedule }: EventParts): () => void {
  const end = new AbortController()
  let cancel = (): void => {}
  let cancelLook = (): void => {}
  let waited = POLL

  async function stream(): Promise<void> {
    const child = execa(virsh.program, ['-r', '-q', '-c', virsh.connection, 'event', '--all', '--loop'], {
      reject: false,
      stdin: 'ignore',
      stderr: 'ignore',
      buffer: false,
      env: virsh.env,
      extendEnv: false,
      cancelSignal: end.signal,
      forceKillAfterDelay: 500,
    })
    try {
      for await (const line of child.iterable()) {
        waited = POLL
        if (!NOISE.test(String(line))) onChange()
      }
    } catch {
      // It was ended, or could not be started.
    }
    await child
  }

  function begin(): void {
    cancelLook()
    cancelLook = schedule(AFTER_BEGIN, onChange)
    void stream().then(() => {
      if (end.signal.aborted) return
      onChange()
      cancel = schedule(waited, begin)
      waited = Math.min(LONGEST_WAIT, waited * 1.5)
    })
  }

  begin()
  return () => {
    end.abort()
    cancel()
    cancelLook()
  }
}

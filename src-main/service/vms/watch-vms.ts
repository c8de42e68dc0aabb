import type { VmList } from '../../../src-shared/vms/vm.ts'
import { speakers } from '../speakers.ts'

/** What watching VMs works with. */
export interface WatchVmsParts {
  readonly read: () => Promise<VmList>
  /** Calls whenever something may have changed, until the function it gives back is called. */
  readonly follow: (onChange: () => void) => () => void
  /** Runs an action after some milliseconds, unless the function it gives back is called before. */
  readonly schedule: (milliseconds: number, action: () => void) => () => void
  /** Is handed what `read` throws. */
  readonly onBug: (error: unknown) => void
}

/** The list of VMs, told anew whenever it changed. */
export interface WatchedVms {
  /** Looks whether something changed that libvirt does not tell of. */
  readonly touch: () => void
  /** Tells of each new list until the function it gives back is called; nothing is followed while nobody listens. */
  readonly listen: (listener: (list: VmList) => void) => () => void
}

// A start is several events within some milliseconds; a list of many VMs takes longer to read than they to come.
const SETTLE = 120

/** Tells of a new list once the events of a change have settled, and only if it differs from the one told before. */
export function watchVms({ read, follow, schedule, onBug }: WatchVmsParts): WatchedVms {
  const { tell, listen } = speakers<VmList>(start)
  let stop: (() => void) | undefined
  let cancel: (() => void) | undefined
  let reading = false
  let again = false
  let told = ''

  async function look(): Promise<void> {
    const list = await read()
    const text = JSON.stringify(list)
    if (text === told) return
    told = text
    tell(list)
  }

  function soon(): void {
    if (!stop) return
    if (reading) again = true
    else cancel ??= schedule(SETTLE, begin)
  }

  function begin(): void {
    cancel = undefined
    reading = true
    again = false
    void look()
      .catch(onBug)
      .then(() => {
        reading = false
        if (again) soon()
      })
  }

  function start(): () => void {
    stop = follow(soon)
    return () => {
      stop?.()
      stop = undefined
      cancel?.()
      cancel = undefined
      told = ''
    }
  }

  return { touch: soon, listen }
}

import type { HostReport } from '../../../src-shared/host/report.ts'
import type { Outcome, Source } from '../../../src-shared/ipc/contract.ts'
import type { Computer } from '../../../src-shared/vms/apply-edit.ts'
import type { RecordedVm } from '../../libvirt/recorded-vms.ts'
import { sampleVms } from '../../samples/index.ts'
import type { ServiceParts } from '../service.ts'
import { filesBackend } from './files-backend.ts'
import { libvirtHere } from './libvirt-here.ts'
import { sampleBackend } from './sample-backend.ts'
import { type VmCalls, vmCalls } from './vm-calls.ts'
import { watchVms } from './watch-vms.ts'

/** What the VMs of a shell's service work with. */
export interface VmsHereParts {
  /** Whether the machine at hand is this computer, and not a recording or another system's root. */
  readonly live: boolean
  /** The libvirt URI that was named; undefined: those that are usual. */
  readonly connect: string | undefined
  readonly report: () => Promise<Outcome<HostReport>>
  readonly sampleReport: (id: string) => Promise<Outcome<HostReport>>
  /** What of the machine at hand, or of a sample, a VM can be fitted to. */
  readonly computer: (sample: string | undefined) => Promise<Computer>
  /** The VMs by the files of the root. */
  readonly recorded: () => Promise<Outcome<readonly RecordedVm[]>>
  /** The functions that running VMs of a sample have are these now. */
  readonly onLent: (sample: string, functions: readonly string[]) => void
  readonly schedule: (milliseconds: number, action: () => void) => () => void
  readonly onBug: (error: unknown) => void
}

/** The VMs of a service, and those of its samples as their machines are started anew. */
type VmsHere = ServiceParts['vms'] & { readonly restart: (sample: string) => void }

/** The VMs of this computer, of a recording or another system's root, and those of each sample machine. */
export function vmsHere(parts: VmsHereParts): VmsHere {
  const { live, connect, report, computer, recorded, schedule, onBug } = parts
  const here = { report, computer: () => computer(undefined) }
  const { of: ofSample, restart } = samplesHere(parts)
  if (!live) {
    const calls = vmCalls({ backend: filesBackend(recorded), ...here })
    return {
      of: (source) => (source.kind === 'live' ? calls : ofSample(source.id)),
      listen: () => () => {},
      restart,
    }
  }
  const { backend, follow } = libvirtHere(connect)
  const watch = watchVms({
    read: async () => (await backend.read()).list,
    follow: (onChange) => follow(onChange, schedule),
    schedule,
    onBug,
  })
  const calls = touching(vmCalls({ backend, ...here }), watch.touch)
  return {
    of: (source: Source) => (source.kind === 'live' ? calls : ofSample(source.id)),
    listen: watch.listen,
    restart,
  }
}

/** The VMs of each sample machine, made when they are first asked for. */
function samplesHere({ sampleReport, computer, onLent }: VmsHereParts) {
  const samples = new Map<string, { readonly calls: VmCalls; readonly restart: () => void }>()
  function make(id: string) {
    const backend = sampleBackend(sampleVms, Date.now)
    const calls = vmCalls({ backend, report: () => sampleReport(id), computer: () => computer(id) })
    const lend = async () => {
      const { list } = await backend.read()
      const running = list.vms.filter(({ state }) => state === 'running')
      onLent(
        id,
        running.flatMap(({ functions }) => functions.now),
      )
    }
    const made = {
      calls: touching(calls, () => void lend()),
      restart(): void {
        backend.restart()
        void lend()
      },
    }
    samples.set(id, made)
    return made
  }
  return {
    of: (id: string): VmCalls => (samples.get(id) ?? make(id)).calls,
    restart: (id: string): void => samples.get(id)?.restart(),
  }
}

/** The same calls; what they leave behind on this computer shows in the list, and libvirt does not tell of it. */
function touching(calls: VmCalls, touch: () => void): VmCalls {
  const touched =
    <Input, Answer>(call: (input: Input) => Promise<Answer>) =>
    async (input: Input): Promise<Answer> => {
      const answer = await call(input)
      touch()
      return answer
    }
  return {
    ...calls,
    'vms:write': touched(calls['vms:write']),
    'vms:start': touched(calls['vms:start']),
    'vms:stop': touched(calls['vms:stop']),
  }
}

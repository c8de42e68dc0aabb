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
  readonly schedule: (milliseconds: number, action: () => void) => () => void
  readonly onBug: (error: unknown) => void
}

/** The VMs of this computer, of a recording or another system's root, and those of each sample machine. */
export function vmsHere(parts: VmsHereParts): ServiceParts['vms'] {
  const { live, connect, report, sampleReport, computer, recorded, schedule, onBug } = parts
  const here = { report, computer: () => computer(undefined) }
  const samples = new Map<string, VmCalls>()
  const ofSample = (id: string): VmCalls => {
    const known =
      samples.get(id) ??
      vmCalls({
        backend: sampleBackend(sampleVms, Date.now),
        report: () => sampleReport(id),
        computer: () => computer(id),
      })
    samples.set(id, known)
    return known
  }
  if (!live) {
    const calls = vmCalls({ backend: filesBackend(recorded), ...here })
    return { of: (source) => (source.kind === 'live' ? calls : ofSample(source.id)), listen: () => () => {} }
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

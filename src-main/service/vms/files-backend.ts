import type { Outcome } from '../../../src-shared/ipc/contract.ts'
import type { PowerOutcome, VmProblem } from '../../../src-shared/vms/outcome.ts'
import type { VmList, VmRef } from '../../../src-shared/vms/vm.ts'
import { say } from '../../../src-shared/words/say.ts'
import type { RecordedVm } from '../../libvirt/recorded-vms.ts'
import { vmOf } from '../../libvirt/vm-of.ts'
import type { VmBackend } from './backend.ts'

const SYSTEM = 'qemu:///system'

/** VMs by the definition files of a recording, or of a system that does not run here: to be looked at. */
export function filesBackend(recorded: () => Promise<Outcome<readonly RecordedVm[]>>): VmBackend {
  const refused = async (): Promise<PowerOutcome> => ({ tag: 'failed', problem: onlyLooking(), report: null })
  return {
    async read() {
      const outcome = await recorded()
      if (!outcome.ok) return { list: unreadable(outcome.failure.message), definition: () => undefined }
      const vms = outcome.value
      const definitions = new Map(vms.map(({ uuid, definition }) => [uuid, definition]))
      return {
        list: {
          connections: [{ uri: SYSTEM, kind: 'files', state: 'ok', text: onlyLooking().text }],
          vms: vms.map(({ uuid, definition, autostart }) =>
            vmOf(
              {
                uuid,
                state: 'unknown',
                persistent: true,
                autostart,
                saved: false,
                permanent: definition,
                present: undefined,
              },
              SYSTEM,
              { kept: undefined, failedStart: undefined },
            ),
          ),
        },
        definition: ({ uuid }: VmRef) => definitions.get(uuid),
      }
    },
    kept: async () => undefined,
    write: async () => ({
      tag: 'failed',
      problem: onlyLooking(),
      definition: 'as-before',
      kept: undefined,
    }),
    start: refused,
    stop: refused,
    open: refused,
  }
}

function unreadable(text: string): VmList {
  return { connections: [{ uri: SYSTEM, kind: 'files', state: 'refused', text }], vms: [] }
}

function onlyLooking(): VmProblem {
  return { code: 'only-looking', text: say('vms.problem.only-looking') }
}

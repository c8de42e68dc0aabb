import type { PowerOutcome, VmProblem } from '../../../src-shared/vms/outcome.ts'
import type { VmRef, VmState } from '../../../src-shared/vms/vm.ts'
import { say } from '../../../src-shared/words/say.ts'
import type { Kept } from '../../libvirt/kept.ts'
import { vmOf } from '../../libvirt/vm-of.ts'
import type { Written } from '../../libvirt/write-definition.ts'
import type { SampleVm } from '../../samples/index.ts'
import type { VmBackend, WantedEdit } from './backend.ts'

/** The connection that the VMs of a sample machine are on. */
const sampleConnection = 'sample:///'

interface MemoryVm {
  readonly autostart: boolean
  readonly state: VmState
  readonly definition: string
  /** What it was started with, while it runs. */
  readonly present: string | undefined
  readonly kept: readonly Kept[]
}

/** The same, as their machine is started anew: those run that start by themselves, with what they have by then. */
export interface SampleBackend extends VmBackend {
  readonly restart: () => void
}

/** VMs in memory, for a sample machine: everything works on them, and nothing else ever sees it. */
export function sampleBackend(samples: readonly SampleVm[], now: () => number): SampleBackend {
  const vms = new Map<string, MemoryVm>(
    samples.map(({ uuid, definition, state, autostart }) => [
      uuid,
      { autostart, state, definition, present: state === 'off' ? undefined : definition, kept: [] },
    ]),
  )

  function written({ vm, kind, seen, edit }: WantedEdit): Written {
    const found = vms.get(vm.uuid)
    if (!found) return failed('gone')
    if (found.definition !== seen) return failed('changed')
    const edited = edit(seen)
    const runs = found.state === 'running'
    if (edited.tag === 'failed')
      return { tag: 'failed', problem: edited.problem, definition: 'as-before', kept: undefined }
    if (edited.tag === 'unchanged') return { tag: 'unchanged', text: seen, runs }
    const kept =
      kind === 'take-back' ? found.kept.slice(0, -1) : [...found.kept, keptOf(vm, kind, seen, edited.text)]
    vms.set(vm.uuid, { ...found, definition: edited.text, kept })
    return { tag: 'written', before: seen, after: edited.text, runs }
  }

  function keptOf(vm: VmRef, edit: Kept['edit'], before: string, after: string): Kept {
    const texts = (text: string) => ({ whole: text, shown: text })
    return { schema: 1, at: now(), ...vm, edit, before: texts(before), written: texts(after) }
  }

  function power({ uuid }: VmRef, state: VmState): PowerOutcome {
    const found = vms.get(uuid)
    if (!found) return { tag: 'failed', problem: problem('gone'), report: null }
    vms.set(uuid, { ...found, state, present: state === 'off' ? undefined : found.definition })
    return { tag: 'done', state }
  }

  return {
    async read() {
      return {
        list: {
          connections: [
            { uri: sampleConnection, kind: 'sample', state: 'ok', text: say('vms.sample-connection') },
          ],
          vms: [...vms].map(([uuid, { autostart, state, definition, present, kept }]) =>
            vmOf(
              {
                uuid,
                state,
                persistent: true,
                autostart,
                saved: false,
                permanent: definition,
                present,
              },
              sampleConnection,
              { kept: kept.at(-1), failedStart: undefined },
            ),
          ),
        },
        definition: ({ uuid }) => vms.get(uuid)?.definition,
      }
    },
    restart() {
      for (const [uuid, vm] of vms)
        vms.set(uuid, {
          ...vm,
          state: vm.autostart ? 'running' : 'off',
          present: vm.autostart ? vm.definition : undefined,
        })
    },
    kept: async ({ uuid }) => vms.get(uuid)?.kept.at(-1),
    write: async (wanted) => written(wanted),
    start: async (vm) => power(vm, 'running'),
    stop: async (vm) => power(vm, 'off'),
    open: async () => ({ tag: 'failed', problem: problem('only-sample'), report: null }),
  }
}

function failed(code: 'gone' | 'changed'): Written {
  return { tag: 'failed', problem: problem(code), definition: 'as-before', kept: undefined }
}

function problem(code: 'gone' | 'changed' | 'only-sample'): VmProblem {
  return { code, text: say(`vms.problem.${code}`) }
}

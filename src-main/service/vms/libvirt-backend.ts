import type { Connection, VmList, VmRef } from '../../../src-shared/vms/vm.ts'
import type { KeptVms } from '../../libvirt/kept.ts'
import { openConsole } from '../../libvirt/open-console.ts'
import { startVm, stopVm } from '../../libvirt/power.ts'
import { problemOfFailure } from '../../libvirt/problem-of.ts'
import { readVms } from '../../libvirt/read-vms.ts'
import type { Virsh } from '../../libvirt/virsh.ts'
import { vmOf } from '../../libvirt/vm-of.ts'
import { writeDefinition } from '../../libvirt/write-definition.ts'
import type { VmBackend } from './backend.ts'

/** What reaching libvirt works with. */
export interface LibvirtParts {
  readonly program: string
  /** All that virsh gets of an environment. */
  readonly env: Readonly<Record<string, string>>
  /** URIs of the connections that are looked at. */
  readonly connections: () => readonly string[]
  readonly kept: KeptVms
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly manager: { readonly program: string; readonly env: NodeJS.ProcessEnv }
}

// As for the claims of an inspection; a daemon that must be started first takes a second.
const PATIENCE = 10_000

/** The VMs of this computer's libvirt. */
export function libvirtBackend(parts: LibvirtParts): VmBackend {
  const { program, env, connections, kept, now, manager } = parts
  const virshOf = (connection: string): Omit<Virsh, 'end'> => ({ program, env, connection })
  const partsOf = ({ connection }: VmRef) => ({ virsh: virshOf(connection), kept, now })

  return {
    async read() {
      const all = await Promise.all(connections().map((uri) => readConnection(virshOf(uri), kept)))
      const definitions = new Map(all.flatMap(({ definitions: some }) => some))
      const list: VmList = {
        connections: all.map(({ connection }) => connection),
        vms: all.flatMap(({ vms }) => vms),
      }
      return { list, definition: (vm) => definitions.get(keyOf(vm)) }
    },
    async kept(vm) {
      return (await kept.newest(vm))?.kept
    },
    write: (wanted) => writeDefinition(partsOf(wanted.vm), wanted),
    start: (vm, name) => startVm(partsOf(vm), vm, name),
    stop: (vm, how) => stopVm(partsOf(vm), vm, how),
    async open(vm) {
      const problem = await openConsole(manager, vm)
      return problem ? { tag: 'failed', problem, report: null } : { tag: 'done', state: null }
    },
  }
}

interface ConnectionRead {
  readonly connection: Connection
  readonly vms: VmList['vms']
  readonly definitions: readonly (readonly [string, string])[]
}

async function readConnection(virsh: Omit<Virsh, 'end'>, kept: KeptVms): Promise<ConnectionRead> {
  const { connection: uri } = virsh
  const outcome = await readVms({ ...virsh, end: AbortSignal.timeout(PATIENCE) })
  const kind = kindOf(uri)
  if (outcome.tag !== 'read') {
    const { code, text } = problemOfFailure(outcome, uri)
    return { connection: { uri, kind, state: STATES.get(code) ?? 'refused', text }, vms: [], definitions: [] }
  }
  const vms = await Promise.all(
    outcome.vms.map(async (text) => {
      const vm = { connection: uri, uuid: text.uuid }
      const [newest, failedStart] = await Promise.all([kept.newest(vm), kept.failedStart(vm)])
      return vmOf(text, uri, { kept: newest?.kept, failedStart })
    }),
  )
  const definitions = outcome.vms.flatMap(({ uuid, permanent }) =>
    permanent === undefined ? [] : [[keyOf({ connection: uri, uuid }), permanent] as const],
  )
  return { connection: { uri, kind, state: 'ok', text: null }, vms, definitions }
}

const STATES = new Map<string, Connection['state']>([
  ['absent', 'absent'],
  ['away', 'away'],
  ['silent', 'silent'],
])

function kindOf(uri: string): Connection['kind'] {
  if (uri === 'qemu:///system') return 'system'
  return uri === 'qemu:///session' ? 'session' : 'other'
}

const keyOf = ({ connection, uuid }: VmRef) => `${uuid} ${connection}`

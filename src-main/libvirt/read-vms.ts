import type { VmState } from '../../src-shared/vms/vm.ts'
import { runCommands } from './commands.ts'
import { definitionIn } from './definition-in.ts'
import type { Virsh, VirshFailure } from './virsh.ts'

/** A VM as virsh tells of it, its definitions as text. */
export interface VmText {
  readonly uuid: string
  readonly state: VmState
  readonly persistent: boolean
  readonly autostart: boolean
  /** Its memory is saved: the next start goes on from there, with the devices that it had. */
  readonly saved: boolean
  /** What its next start is given; undefined where it could not be had. */
  readonly permanent: string | undefined
  /** What it has now, where it runs. */
  readonly present: string | undefined
}

/** What libvirt told of every VM of a connection, in the order in which it named them. */
export type VmTexts = { readonly tag: 'read'; readonly vms: readonly VmText[] } | VirshFailure

const LISTS = [
  'list --all --uuid',
  'list --uuid',
  'list --all --uuid --state-running',
  'list --all --uuid --state-paused',
  'list --all --uuid --persistent',
  'list --all --uuid --autostart',
  'list --all --uuid --with-managed-save',
] as const

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Asks libvirt for every VM with its definitions, by two processes however many there are. VMs are asked for by UUID,
 * because a name can look like an option or like the number of another VM.
 */
export async function readVms(virsh: Virsh): Promise<VmTexts> {
  const lists = await runCommands(virsh, LISTS)
  if (lists.tag !== 'done') return lists
  const [all, active, running, paused, persistent, autostart, saved] = lists.answers.map(uuids)
  const names = [...(all ?? [])]
  const sleepers = names.filter((uuid) => active?.has(uuid) && !running?.has(uuid) && !paused?.has(uuid))
  const asked = [
    ...names.map((uuid) => `dumpxml --inactive --domain ${uuid}`),
    ...names.filter((uuid) => active?.has(uuid)).map((uuid) => `dumpxml --domain ${uuid}`),
    ...sleepers.map((uuid) => `domstate --domain ${uuid}`),
  ]
  const told = await runCommands(virsh, asked)
  if (told.tag !== 'done') return told
  const answers = new Map(asked.map((command, index) => [command, told.answers[index] ?? '']))
  const definition = (command: string) => definitionIn(answers.get(command) ?? '')
  return {
    tag: 'read',
    vms: names.map((uuid) => ({
      uuid,
      state: running?.has(uuid)
        ? 'running'
        : paused?.has(uuid)
          ? 'paused'
          : active?.has(uuid)
            ? stateOf(answers.get(`domstate --domain ${uuid}`) ?? '')
            : 'off',
      persistent: persistent?.has(uuid) ?? false,
      autostart: autostart?.has(uuid) ?? false,
      saved: saved?.has(uuid) ?? false,
      permanent: definition(`dumpxml --inactive --domain ${uuid}`),
      present: definition(`dumpxml --domain ${uuid}`),
    })),
  }
}

/** A state in virsh's words (virshDomainStateToString in tools/virsh-domain-monitor.c). */
export function stateOf(words: string): VmState {
  switch (words.trim()) {
    case 'running':
    case 'idle':
      return 'running'
    case 'paused':
      return 'paused'
    case 'in shutdown':
      return 'stopping'
    case 'shut off':
      return 'off'
    case 'crashed':
      return 'crashed'
    case 'pmsuspended':
      return 'suspended'
    default:
      return 'unknown'
  }
}

function uuids(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => UUID.test(line)),
  )
}

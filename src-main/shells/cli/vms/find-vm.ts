import { printable } from '../../../../src-shared/host/printable.ts'
import type { Vm, VmList } from '../../../../src-shared/vms/vm.ts'
import { say } from '../../../../src-shared/words/say.ts'
import { exitCodes } from '../usage/command.ts'

/** The VM that is meant; or what to tell the person, and the exit code. */
export type FoundVm =
  | { readonly ok: true; readonly vm: Vm }
  | { readonly ok: false; readonly message: string; readonly code: number }

/** The VM of a name or UUID. A name that several connections have is never a guess. */
export function findVm({ vms, connections }: VmList, named: string): FoundVm {
  const shown = printable(named)
  const byUuid = vms.filter(({ uuid }) => uuid === named.toLowerCase())
  const found = byUuid.length > 0 ? byUuid : vms.filter(({ name }) => name === shown)
  const [vm, second] = found
  if (vm && !second) return { ok: true, vm }
  if (vm) {
    const lines = found.map(({ connection }) => `  ${say('cli.vm-option', { connection })}`)
    return no([say('cli.several-vms', { vm: shown }), ...lines].join('\n'), exitCodes.usage)
  }
  // Where a connection could not be asked, the VM may well be there.
  const silent = connections.flatMap(({ state, text }) => (state === 'ok' || text === null ? [] : [text]))
  if (silent.length > 0) return no(silent.join('\n'), exitCodes.failed)
  const names = vms.map(({ name }) => `  ${name}`)
  const key = names.length === 0 ? 'cli.no-vms-at-all' : 'cli.no-such-vm'
  return no([say(key, { vm: shown }), ...names].join('\n'), exitCodes.usage)
}

const no = (message: string, code: number): FoundVm => ({ ok: false, message, code })

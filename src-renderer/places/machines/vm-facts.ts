import type { Edit } from '../../../src-shared/vms/edit.ts'
import type { Vm } from '../../../src-shared/vms/vm.ts'
import { say } from '../../../src-shared/words/say.ts'
import { bytes } from '../../text/amounts.ts'

/** What a person would tell of a machine: system, memory, processors, firmware, mainboard, and what is special. */
export function vmFacts({ definition, autostart, saved, connection }: Vm): string[] {
  const special = [
    ...(autostart ? [say('app.machines.autostart')] : []),
    ...(saved ? [say('app.machines.saved')] : []),
    ...(connection.endsWith('/session') ? [say('app.machines.session')] : []),
  ]
  if (!definition) return special
  const { guest, memoryKiB, vcpus, firmware, chipset } = definition
  return [
    say(`app.machines.guest.${guest}`),
    ...(memoryKiB === null ? [] : [say('app.machines.memory', { memory: bytes(memoryKiB * 1024) })]),
    ...(vcpus === null ? [] : [say('app.machines.vcpus', { count: vcpus })]),
    say(`app.machines.firmware.${firmware}`),
    ...(chipset === 'q35' || chipset === 'i440fx' ? [chipset] : []),
    ...special,
  ]
}

/**
 * Which words tell what a written edit comes to by now: a machine that was shut down or started since has what was
 * still to come when it was written.
 */
export function whatIsDone(
  edit: Edit,
  waits: boolean,
  { state, functions }: Pick<Vm, 'state' | 'functions'>,
) {
  if (edit.kind === 'attach' && functions.now.includes(edit.card)) return 'attach-now' as const
  return waits && state !== 'off' ? (`${edit.kind}-waits` as const) : edit.kind
}

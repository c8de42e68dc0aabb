import type { Vm } from '../../../src-shared/vms/vm.ts'
import type { Wish } from '../../../src-shared/ways/wish.ts'

/** The wish to begin with: for the system that most machines run, and for what most people want a card for. */
export function firstWish(vms: readonly Vm[]): Wish {
  const guests = vms.flatMap(({ definition }) => definition?.guest ?? [])
  const linux = guests.filter((guest) => guest === 'linux').length
  const windows = guests.filter((guest) => guest === 'windows' || guest === 'windows-11').length
  return { guest: windows > 0 && windows >= linux ? 'windows' : 'linux', purpose: 'games', sharing: false }
}

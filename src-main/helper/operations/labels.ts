import type { Deviation } from '../../../src-shared/change/record.ts'
import type { Machine } from '../../hosts/machine.ts'
import { deviation } from '../say.ts'

/** Gives files the SELinux label that the policy has for them; a system without restorecon has no labels. */
export async function relabel(machine: Machine, paths: readonly string[]): Promise<void> {
  const there = paths.filter((path) => machine.files.stat(path))
  if (there.length > 0) await machine.run('restorecon', there)
}

/** Files with another label, as restorecon(8) tells without changing any. */
export async function wrongLabels(machine: Machine, paths: readonly string[]): Promise<Deviation[]> {
  const { output, missing } = await machine.run('restorecon', ['-n', '-v', ...paths])
  if (missing) return []
  const lines = output.split('\n')
  return paths
    .filter((path) => lines.some((line) => line.startsWith(`Would relabel ${path} from `)))
    .map((path) => deviation('wrong-label', path))
}

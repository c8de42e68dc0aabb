import type { Done, Work } from '../host.ts'
import { environmentPath, type Grub } from './grub.ts'
import { grubVariables } from './grubenv.ts'
import { done, failed } from './say.ts'
import { outcomeOf, runQuiet } from './tools.ts'

/** A variable of GRUB's environment block; undefined where it is not set or the block is not there. */
export function environmentValue(work: Work, names: Grub, name: string): string | undefined {
  const text = work.machine.files.text(environmentPath(work, names))
  const value = text === undefined ? undefined : grubVariables(text)?.get(name)
  return value === '' ? undefined : value
}

/** Sets a variable (undefined: takes it out) with GRUB's own tool, and reads it again. */
export async function setEnvironment(
  work: Work,
  names: Grub,
  name: string,
  value: string | undefined,
): Promise<Done> {
  const words = value === undefined ? ['unset', name] : ['set', `${name}=${value}`]
  const result = outcomeOf(names.editenv, await runQuiet(work, names.editenv, ['-', ...words]))
  if (!result.ok) return result
  if (environmentValue(work, names, name) === value) return done
  return failed('environment-unchanged', { tool: names.editenv, name, place: environmentPath(work, names) })
}

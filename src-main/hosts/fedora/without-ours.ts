import type { ArgumentChange, Operation } from '../../../src-shared/plan/operation.ts'
import type { Work } from '../host.ts'
import { environmentPath, grub2 } from '../shared/grub.ts'
import { defaultArguments, withDefaultArguments } from '../shared/grub-defaults.ts'
import { grubVariables, withGrubVariable } from '../shared/grubenv.ts'
import { withoutMenuOnce } from '../shared/menu-once.ts'
import { takeBack } from '../shared/take-back.ts'
import { cmdlineArguments, withCmdlineArguments } from './cmdline.ts'
import { kerneloptsOf, wayBackPath } from './entries.ts'
import { entryArguments, withEntryArguments } from './entry.ts'
import { CMDLINE, DEFAULTS, DEFAULTS_NAME, ENTRIES, KERNELOPTS } from './paths.ts'
import { argumentsBefore } from './places.ts'

/** A file that somebody changed since, with our part taken out of it and theirs kept. */
export function withoutOursFedora(
  operation: Operation,
  path: string,
  now: string,
  work: Work,
): string | undefined {
  if (operation.kind === 'menu-once') return withoutMenuOnce(path, now, work)
  // Ours whole: it is removed when the operation is reverted.
  if (operation.kind === 'way-back') return path === wayBackPath(work) ? now : undefined
  if (operation.kind !== 'arguments') return undefined
  const { change } = operation
  const before = work.before(path)
  if (path.startsWith(`${ENTRIES}/`)) {
    const tokens = takeBack(entryArguments(now), change, argumentsBefore(work, path))
    return withEntryArguments(now, tokens)
  }
  if (path === CMDLINE) {
    const earlier = before === undefined ? argumentsBefore(work) : cmdlineArguments(before)
    return withCmdlineArguments(now, takeBack(cmdlineArguments(now), change, earlier))
  }
  if (path === DEFAULTS) return withoutOursInDefaults(now, before, change)
  return path === environmentPath(work, grub2) ? withoutOursInEnvironment(now, before, change) : undefined
}

function withoutOursInDefaults(
  now: string,
  before: string | undefined,
  change: ArgumentChange,
): string | undefined {
  const tokens = defaultArguments(now, DEFAULTS_NAME)
  if (!tokens) return undefined
  const earlier = before === undefined ? [] : (defaultArguments(before, DEFAULTS_NAME) ?? [])
  return withDefaultArguments(now, DEFAULTS_NAME, takeBack(tokens, change, earlier))
}

function withoutOursInEnvironment(
  now: string,
  before: string | undefined,
  change: ArgumentChange,
): string | undefined {
  const tokens = kerneloptsOf(now)
  if (!tokens) return grubVariables(now) ? now : undefined
  return withGrubVariable(now, KERNELOPTS, takeBack(tokens, change, kerneloptsOf(before) ?? []).join(' '))
}

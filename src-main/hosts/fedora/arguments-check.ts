import type { Deviation } from '../../../src-shared/change/record.ts'
import type { ArgumentChange } from '../../../src-shared/plan/operation.ts'
import type { Work } from '../host.ts'
import { differences } from '../shared/differences.ts'
import { environmentPath, grub2 } from '../shared/grub.ts'
import { defaultArguments } from '../shared/grub-defaults.ts'
import { wrongLabels } from '../shared/labels.ts'
import { deviation } from '../shared/say.ts'
import { carriesOurs } from '../shared/take-back.ts'
import { cmdlineArguments } from './cmdline.ts'
import { effectiveArguments, kerneloptsOf, usualEntries } from './entries.ts'
import { entryArguments, isRescue } from './entry.ts'
import { CMDLINE, DEFAULTS, DEFAULTS_NAME } from './paths.ts'
import { type Places, placePaths, readPlaces, wantedIn } from './places.ts'

/**
 * Every place whose kernel arguments are not as the change wants them. With `base`, the places as they were right
 * before, also what got lost on the way.
 */
export async function argumentDeviations(
  change: ArgumentChange,
  work: Work,
  base?: Places,
): Promise<readonly Deviation[]> {
  const now = readPlaces(work)
  const wanted = base && wantedIn(base, change)
  const found: Deviation[] = []
  const usual = usualEntries(work)
  for (const entry of usual) {
    const tokens = effectiveArguments(entryArguments(entry.text), now.kernelopts ?? [])
    const earlier = base?.entries.find(({ path }) => path === entry.path)
    const whole = earlier && wanted && effectiveArguments(wanted.entry(earlier), wanted.kernelopts ?? [])
    found.push(...differences(entry.path, tokens, change, whole))
  }
  if (usual.length === 0) found.push(deviation('no-entries', '/boot/loader/entries'))
  if (now.cmdline === undefined) found.push(deviation('cmdline-absent', CMDLINE))
  else found.push(...differences(CMDLINE, cmdlineArguments(now.cmdline), change, wanted?.cmdline))
  const defaults = now.defaults === undefined ? undefined : defaultArguments(now.defaults, DEFAULTS_NAME)
  if (defaults) found.push(...differences(DEFAULTS, defaults, change, wanted?.defaults))
  return [
    ...found,
    ...apart(now, change, work),
    ...tooOld(work),
    ...(await wrongLabels(work, placePaths(work))),
  ]
}

/** Rescue entries must start without anything of ours. */
function apart(now: Places, change: ArgumentChange, work: Work): Deviation[] {
  const kernelopts = kerneloptsOf(work.before(environmentPath(work, grub2))) ?? []
  return now.entries.filter(isRescue).flatMap((entry) => {
    const before = effectiveArguments(entryArguments(work.before(entry.path) ?? ''), kernelopts)
    const tokens = effectiveArguments(entryArguments(entry.text), now.kernelopts ?? [])
    return carriesOurs(tokens, change, before) ? [deviation('rescue-changed', entry.path)] : []
  })
}

function tooOld(work: Work): Deviation[] {
  const cmdline = work.machine.files.stat(CMDLINE)?.modified
  const defaults = work.machine.files.stat(DEFAULTS)?.modified
  const old = cmdline !== undefined && defaults !== undefined && cmdline < defaults
  return old ? [deviation('cmdline-older', CMDLINE, { other: DEFAULTS })] : []
}

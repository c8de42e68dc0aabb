import type { Done, Work } from '../host.ts'
import { environmentPath, type Grub } from './grub.ts'
import { environmentValue, setEnvironment } from './grub-environment.ts'
import { done, failed } from './say.ts'
import { outcomeOf, runQuiet } from './tools.ts'

// File systems that GRUB cannot write (util/grub.d/00_header.in): the one-shot would never end.
const UNWRITABLE = new Set(['btrfs', 'cpiofs', 'newc', 'odc', 'romfs', 'squash4', 'tarfs', 'zfs'])
const NEXT = 'next_entry'

/**
 * Makes the next start, and only that, take an entry of the boot menu. GRUB clears the wish itself before it starts,
 * so it is refused where GRUB cannot write its environment block.
 */
export async function startOnce(work: Work, names: Grub, entry: string): Promise<Done> {
  if (!(await canClear(work, names))) return failed('pause-unwritable', { place: names.folder })
  const result = await runQuiet(work, names.reboot, [entry])
  const ran = outcomeOf(names.reboot, result)
  if (!ran.ok) return ran
  // The tool only warns of a disk that GRUB cannot write, and sets the entry all the same.
  if (/will remain the default boot entry/.test(result.output + result.errors)) {
    await setEnvironment(work, names, NEXT, undefined)
    return failed('pause-unwritable', { place: names.folder })
  }
  if (environmentValue(work, names, NEXT) === entry) return done
  return failed('pause-unset', { tool: names.reboot, entry, place: environmentPath(work, names) })
}

/** Takes the one-shot back if it points to an entry that is meant; somebody else's stays. */
export async function startAsUsual(
  work: Work,
  names: Grub,
  isOurs: (entry: string) => boolean,
): Promise<Done> {
  const entry = environmentValue(work, names, NEXT)
  if (entry === undefined || !isOurs(entry)) return done
  return setEnvironment(work, names, NEXT, undefined)
}

/** The entry that the next start alone will take; undefined where it is the usual one. */
export function onceEntry(work: Work, names: Grub): string | undefined {
  return environmentValue(work, names, NEXT)
}

async function canClear(work: Work, names: Grub): Promise<boolean> {
  const kind = await runQuiet(work, names.probe, ['--target=fs', names.folder])
  return kind.missing || kind.code !== 0 || !UNWRITABLE.has(kind.output.trim())
}

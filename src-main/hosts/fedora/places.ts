import { withArguments } from '../../../src-shared/plan/arguments.ts'
import type { ArgumentChange } from '../../../src-shared/plan/operation.ts'
import type { Work } from '../host.ts'
import { environmentPath, grub2 } from '../shared/grub.ts'
import { defaultArguments } from '../shared/grub-defaults.ts'
import { cmdlineArguments } from './cmdline.ts'
import { defaultEntry, effectiveArguments, kerneloptsOf, readEntries, usesKernelopts } from './entries.ts'
import { type BootEntry, entryArguments } from './entry.ts'
import { CMDLINE, DEFAULTS, DEFAULTS_NAME } from './paths.ts'

/** Everything that says how Fedora starts, as it was at one moment. */
export interface Places {
  readonly entries: readonly BootEntry[]
  readonly kernelopts: readonly string[] | undefined
  readonly defaults: string | undefined
  readonly cmdline: string | undefined
  /** What the default entry gives to the kernel; without what other programs fill in later ($tuned_params). */
  readonly usual: readonly string[]
}

/** Reads all of them. */
export function readPlaces(work: Work): Places {
  const { files } = work.machine
  const kernelopts = kerneloptsOf(files.text(environmentPath(work, grub2)))
  const first = defaultEntry(work)
  const usual = first ? effectiveArguments(entryArguments(first.text), kernelopts ?? []) : []
  return {
    entries: readEntries(work),
    kernelopts,
    defaults: files.text(DEFAULTS),
    cmdline: files.text(CMDLINE),
    usual: usual.filter((token) => !token.startsWith('$')),
  }
}

/** The files that grubby may write. */
export function placePaths(work: Work): string[] {
  return [...readEntries(work).map(({ path }) => path), DEFAULTS, CMDLINE, environmentPath(work, grub2)]
}

/** What each place has to say after a change. */
export function wantedIn(places: Places, change: ArgumentChange) {
  const changed = (tokens: readonly string[]) => withArguments(tokens, change)
  const defaults =
    places.defaults === undefined ? undefined : defaultArguments(places.defaults, DEFAULTS_NAME)
  return {
    // What comes from the environment block is changed there.
    entry: (entry: BootEntry) =>
      usesKernelopts(entry.text) ? entryArguments(entry.text) : changed(entryArguments(entry.text)),
    kernelopts: places.kernelopts && changed(places.kernelopts),
    defaults: defaults && changed(defaults),
    cmdline: changed(places.cmdline === undefined ? places.usual : cmdlineArguments(places.cmdline)),
  }
}

/**
 * The arguments that the system had before the change, for entries that came since: what was written for kernels to
 * come, else what the entries had.
 */
export function argumentsBefore(work: Work, path?: string): string[] {
  const own = path === undefined ? undefined : work.before(path)
  if (own !== undefined) return entryArguments(own)
  const cmdline = work.before(CMDLINE)
  if (cmdline !== undefined) return cmdlineArguments(cmdline)
  const kernelopts = kerneloptsOf(work.before(environmentPath(work, grub2))) ?? []
  const texts = readEntries(work).flatMap((entry) => work.before(entry.path) ?? [])
  return effectiveArguments(entryArguments(texts[0] ?? ''), kernelopts)
}

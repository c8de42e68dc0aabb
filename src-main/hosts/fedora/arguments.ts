import type { ArgumentChange } from '../../../src-shared/plan/operation.ts'
import type { Done, Work } from '../host.ts'
import { environmentPath, grub2 } from '../shared/grub.ts'
import { withDefaultArguments } from '../shared/grub-defaults.ts'
import { setEnvironment } from '../shared/grub-environment.ts'
import { relabel } from '../shared/labels.ts'
import { done, doneUnless, failed, written } from '../shared/say.ts'
import { missingFrom, sameTokens } from '../shared/tokens.ts'
import { outcomeOf, runLoud } from '../shared/tools.ts'
import { keepText, writeText } from '../shared/write.ts'
import { argumentDeviations } from './arguments-check.ts'
import { withCmdlineArguments } from './cmdline.ts'
import { effectiveArguments, kerneloptsOf, usesKernelopts, wayBackPath } from './entries.ts'
import { type BootEntry, entryArguments, isRescue, withEntryArguments } from './entry.ts'
import { type GrubbyCall, grubbyCall } from './grubby-model.ts'
import { CMDLINE, DEFAULTS, DEFAULTS_NAME, KERNELOPTS } from './paths.ts'
import { type Places, placePaths, readPlaces, wantedIn } from './places.ts'

/**
 * Changes the kernel arguments of every entry but the rescue ones, and of kernels to come: one call of grubby for
 * what grubby does rightly, our own edit for the rest, and everything read again.
 */
export async function changeArguments(change: ArgumentChange, work: Work): Promise<Done> {
  const base = readPlaces(work)
  const usual = base.entries.filter((entry) => !isApart(work, entry))
  if (usual.length === 0) return failed('no-entries')
  const bare = usual.find((entry) => withEntryArguments(entry.text, []) === undefined)
  if (bare) return failed('entry-without-options', { place: bare.path })

  const lines = usual.map((entry) => effectiveArguments(entryArguments(entry.text), base.kernelopts ?? []))
  const call = grubbyCall(lines, change)
  const steps = [
    () => runGrubby(work, call, usual),
    () => keepApart(work, base),
    () => editEntries(work, usual, change, base),
    () => editKernelopts(work, base, change),
    () => editDefaults(work, base, change),
    () => editCmdline(work, base, change),
    () => relabel(work, placePaths(work)),
    async () => doneUnless(await argumentDeviations(change, work, base)),
  ]
  for (const step of steps) {
    const result = await step()
    if (!result.ok) return result
  }
  return done
}

/** Entries that keep their arguments: the rescue entries and our way back. */
function isApart(work: Work, entry: BootEntry): boolean {
  return isRescue(entry) || entry.path === wayBackPath(work)
}

/** One call of grubby. It ends with 0 whatever it did, so that the entries themselves are asked. */
async function runGrubby(
  work: Work,
  { add, remove }: GrubbyCall,
  usual: readonly BootEntry[],
): Promise<Done> {
  if (add.length + remove.length === 0) return done
  const args = [
    '--update-kernel=ALL',
    ...(remove.length > 0 ? [`--remove-args=${remove.join(' ')}`] : []),
    ...(add.length > 0 ? [`--args=${add.join(' ')}`] : []),
  ]
  const result = outcomeOf('grubby', await runLoud(work, 'grubby', args))
  if (!result.ok) return result
  const kernelopts = kerneloptsOf(work.machine.files.text(environmentPath(work, grub2))) ?? []
  for (const { path } of usual) {
    const tokens = effectiveArguments(entryArguments(work.machine.files.text(path) ?? ''), kernelopts)
    const what = [...missingFrom(tokens, add), ...remove.filter((token) => tokens.includes(token))]
    if (what.length > 0) return failed('grubby-idle', { place: path, what: what.join(' ') })
  }
  return done
}

/** Puts them back; one that took its arguments from the environment block now has those of before itself. */
async function keepApart(work: Work, base: Places): Promise<Done> {
  for (const { path, text, modified } of base.entries.filter((one) => isApart(work, one))) {
    const own = effectiveArguments(entryArguments(text), base.kernelopts ?? [])
    const kept = usesKernelopts(text) ? (withEntryArguments(text, own) ?? text) : text
    const result = await keepText(work, path, kept)
    const dated =
      result.ok && kept === text ? written(work.machine.files.setModified(path, modified)) : result
    if (!dated.ok) return dated
  }
  return done
}

async function editEntries(
  work: Work,
  usual: readonly BootEntry[],
  change: ArgumentChange,
  base: Places,
): Promise<Done> {
  const wanted = wantedIn(base, change)
  for (const entry of usual) {
    const tokens = wanted.entry(entry)
    if (sameTokens(entryArguments(work.machine.files.text(entry.path) ?? ''), tokens)) continue
    const text = withEntryArguments(entry.text, tokens) ?? entry.text
    const result = await writeText(work, entry.path, text, 0o644)
    if (!result.ok) return result
  }
  return done
}

async function editKernelopts(work: Work, base: Places, change: ArgumentChange): Promise<Done> {
  const wanted = wantedIn(base, change).kernelopts
  const now = kerneloptsOf(work.machine.files.text(environmentPath(work, grub2)))
  if (wanted === undefined) return now ? setEnvironment(work, grub2, KERNELOPTS, undefined) : done
  if (now && sameTokens(now, wanted)) return done
  return setEnvironment(work, grub2, KERNELOPTS, wanted.join(' '))
}

/** A file that is written in a way we do not read stays as it was: only grub2-mkconfig would look at it. */
async function editDefaults(work: Work, base: Places, change: ArgumentChange): Promise<Done> {
  const wanted = wantedIn(base, change).defaults
  const text = base.defaults
  if (text === undefined || !wanted) return keepText(work, DEFAULTS, text)
  return keepText(work, DEFAULTS, withDefaultArguments(text, DEFAULTS_NAME, wanted) ?? text)
}

/** The arguments of kernels to come. Were it older than /etc/default/grub, kernel-install would make it anew. */
async function editCmdline(work: Work, base: Places, change: ArgumentChange): Promise<Done> {
  const { files } = work.machine
  const wanted = wantedIn(base, change).cmdline
  const text =
    base.cmdline === undefined ? `${wanted.join(' ')}\n` : withCmdlineArguments(base.cmdline, wanted)
  const result = await keepText(work, CMDLINE, text)
  if (!result.ok) return result
  const limit = files.stat(DEFAULTS)?.modified ?? 0
  const modified = files.stat(CMDLINE)?.modified ?? 0
  return modified < limit ? written(files.setModified(CMDLINE, Math.ceil(limit))) : done
}

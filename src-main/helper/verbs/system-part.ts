import { createHash } from 'node:crypto'
import manifest from '../../../package.json' with { type: 'json' }
import type { Result } from '../../../src-shared/change/messages.ts'
import type { Deviation } from '../../../src-shared/change/record.ts'
import { packagedHelper } from '../../../src-shared/plan/own-files.ts'
import { systemHelper, systemPartFiles, systemPlaces } from '../../../src-shared/system-part/files.ts'
import { readSystemPart, type SystemPart, systemPartNote } from '../../../src-shared/system-part/note.ts'
import type { Refused } from '../../hosts/machine.ts'
import { changeInForceOf } from '../engine/recovery.ts'
import { hasState, underLock } from '../engine/under-lock.ts'
import { relabel } from '../operations/labels.ts'
import type { HelperParts } from '../parts.ts'
import { packagedPolicy } from '../policy.ts'
import { deviation, notice, unwritten } from '../say.ts'

interface Wanted {
  readonly path: string
  readonly mode: number
  readonly content: string | Uint8Array
}

/**
 * Copies this program to where only root writes, with its units and polkit actions: for an app that no package
 * installed. The note of what belongs to it comes first, so that whatever is cut short can be installed or removed
 * again. An earlier version is replaced, also under a change that is in force; files of anybody else are not.
 */
export async function installSystemPart(parts: HelperParts): Promise<Result> {
  const { files } = parts.machine
  if (files.stat(packagedHelper)) return refused('package-installed', packagedHelper)
  return alone(parts, 'system-install', async () => {
    const known = partOf(parts)
    const wanted = wantedOf(parts)
    const foreign = wanted.find(({ path }) => files.stat(path) && !isOf(known, path))
    if (foreign) return refused('in-the-way', foreign.path)
    const old = known?.files.filter(({ path }) => !wanted.some((one) => one.path === path)) ?? []
    // Until all is there it belongs to both versions.
    const note = noteOf(parts, wanted)
    const problem =
      writeNote(parts, { ...note, files: [...note.files, ...old] }) ??
      firstProblem(wanted, (one) => write(parts, one)) ??
      firstProblem(old, ({ path }) => removeFile(parts, path)) ??
      writeNote(parts, note)
    if (problem) return { tag: 'failed', problem: unwritten(problem), state: 'between', left: [] }
    await relabel(parts.machine, [...wanted.map(({ path }) => path), systemPartNote])
    const wrong = wanted.find(({ path, content }) => files.hash(path) !== sha256(content))
    if (wrong)
      return {
        tag: 'failed',
        problem: notice('read-back', { place: wrong.path }),
        state: 'between',
        left: [],
      }
    await tellSystemd(parts)
    return { tag: 'system-part', isInstalled: true, version: note.version }
  })
}

/** Takes the system part away. Not while a change is in force, whose guard and undo it is. */
export async function removeSystemPart(parts: HelperParts): Promise<Result> {
  const { files } = parts.machine
  return alone(parts, 'system-remove', async () => {
    const part = partOf(parts)
    if (!part) return refused('no-system-part', systemPartNote)
    const inForce = hasState(parts) ? changeInForceOf(parts) : undefined
    if (inForce)
      return { tag: 'refused', refusals: [notice('system-part-in-use', { id: inForce.journal.id })] }
    // What somebody changed since is theirs.
    const [own, changed] = [true, false].map((isOwn) =>
      part.files.filter(({ path, sha256: was }) => {
        const now = files.hash(path)
        return now !== undefined && (now === was) === isOwn
      }),
    )
    const paths = [...(own ?? []).map(({ path }) => path), systemPartNote]
    const problem = firstProblem(paths, (path) => removeFile(parts, path))
    if (problem) return { tag: 'failed', problem: unwritten(problem), state: 'between', left: [] }
    for (const path of paths) files.removeFolder(folderOf(path))
    await tellSystemd(parts)
    const left: Deviation[] = (changed ?? []).map(({ path }) => deviation('not-as-left', path))
    return left.length === 0
      ? { tag: 'system-part', isInstalled: false, version: part.version }
      : { tag: 'failed', problem: notice('system-part-changed'), state: 'unchanged', left }
  })
}

/** A machine that was never changed has no journal to lock, and nothing that could be at work. */
function alone(
  parts: HelperParts,
  verb: 'system-install' | 'system-remove',
  action: () => Promise<Result>,
): Promise<Result> {
  return hasState(parts) ? underLock(parts, { verb }, action) : action()
}

function wantedOf(parts: HelperParts): readonly Wanted[] {
  const places = placesOf(parts)
  return [
    ...parts
      .program()
      .map(({ name, mode, content }) => ({ path: `${places.folder}/${name}`, mode, content })),
    ...systemPartFiles(places, packagedPolicy()).map(({ path, mode, text }) => ({
      path,
      mode,
      content: text,
    })),
  ]
}

function placesOf({ machine }: HelperParts) {
  return systemPlaces(machine.files.stat('/usr/local')?.kind === 'link')
}

function noteOf(parts: HelperParts, wanted: readonly Wanted[]): SystemPart {
  const files = wanted.map(({ path, content }) => ({ path, sha256: sha256(content) }))
  return { schema: 1, version: manifest.version, helper: systemHelper(placesOf(parts)), files }
}

function partOf({ machine }: HelperParts): SystemPart | undefined {
  return readSystemPart(machine.files.text(systemPartNote))
}

function isOf(part: SystemPart | undefined, path: string): boolean {
  return part?.files.some((one) => one.path === path) === true
}

function writeNote(parts: HelperParts, note: SystemPart): Refused | undefined {
  return write(parts, { path: systemPartNote, mode: 0o644, content: `${JSON.stringify(note, null, 2)}\n` })
}

function write({ machine: { files } }: HelperParts, { path, mode, content }: Wanted): Refused | undefined {
  const folder = files.makeFolder(folderOf(path), 0o755)
  const written = folder.ok ? files.write(path, content, mode) : folder
  return written.ok ? undefined : written
}

function removeFile({ machine: { files } }: HelperParts, path: string): Refused | undefined {
  if (!files.stat(path)) return undefined
  const removed = files.remove(path)
  return removed.ok ? undefined : removed
}

function firstProblem<One>(
  all: readonly One[],
  action: (one: One) => Refused | undefined,
): Refused | undefined {
  for (const one of all) {
    const problem = action(one)
    if (problem) return problem
  }
  return undefined
}

async function tellSystemd({ machine }: HelperParts): Promise<void> {
  if (machine.live) await machine.run('systemctl', ['daemon-reload'])
}

function refused(code: 'package-installed' | 'in-the-way' | 'no-system-part', place: string): Result {
  return { tag: 'refused', refusals: [notice(code, { place })] }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

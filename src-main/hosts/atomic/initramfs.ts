import { z } from 'zod'
import type { Deviation } from '../../../src-shared/change/record.ts'
import type { OperationOf } from '../../../src-shared/plan/operation.ts'
import type { Done, Work } from '../host.ts'
import { dropNote, keepNote, noteOf } from '../shared/notes.ts'
import { deviation, done, doneUnless, failed } from '../shared/say.ts'
import { runOrFail } from '../shared/tools.ts'
import { dropPending } from './pending.ts'
import { type Deployment, nextDeployment } from './status.ts'

type Initramfs = OperationOf<'initramfs'>

const CONFIGURATION = '/usr/lib/dracut/dracut.conf.d'
const PLACE = 'rpm-ostree status'
const noteSchema = z.object({
  tracked: z.array(z.string()),
  regenerated: z.boolean(),
  words: z.array(z.string()),
})

/** Has our files put into the initramfs, and the vfio modules where the image's own does not bring them. */
export async function enableInitramfs(operation: Initramfs, work: Work): Promise<Done> {
  // Nothing is asked for where an earlier set-up goes; the deployment has its own image.
  if (operation.files.length + operation.modules.length === 0) return done
  const now = await nextDeployment(work)
  if (!now) return failed('status-unread')
  const { tracked, regenerated, words } = now
  const kept = keepNote(work, operation.id, { tracked, regenerated, words })
  if (!kept.ok) return kept
  const missing = operation.files.filter((path) => !tracked.includes(path))
  const followed = await track(work, '--track', missing)
  if (!followed.ok) return followed
  const added = wordsFor(operation, work)
  if (added.length > 0 && !holdsWords(now, added)) {
    const made = await regenerate(work, [...words, ...added])
    if (!made.ok) return made
  }
  return doneUnless(await initramfsDeviations(operation, work))
}

/** What the deployment that starts next lacks. */
export async function initramfsDeviations(operation: Initramfs, work: Work): Promise<readonly Deviation[]> {
  const now = await nextDeployment(work)
  if (!now) return [deviation('status-unread', PLACE)]
  const added = wordsFor(operation, work)
  return [
    ...operation.files
      .filter((path) => !now.tracked.includes(path))
      .map((path) => deviation('untracked', path)),
    ...(added.length === 0 || holdsWords(now, added) ? [] : [deviation('not-regenerated', PLACE)]),
  ]
}

/** Only what the change turned on is turned off again: files that it tracked, words that it gave to dracut. */
export async function revertInitramfs(operation: Initramfs, work: Work): Promise<Done> {
  const note = noteOf(work, operation.id, noteSchema)
  if (!note) return done
  const dropped = await dropPending(work)
  if (!dropped.ok) return dropped
  const now = await nextDeployment(work)
  if (!now) return failed('status-unread')
  const ours = operation.files.filter((path) => now.tracked.includes(path) && !note.tracked.includes(path))
  const left = await track(work, '--untrack', ours)
  if (!left.ok) return left
  const words = wordsLeft(now, note, wordsFor(operation, work))
  const back = words === undefined ? done : await regenerate(work, words)
  if (!back.ok) return back
  const after = await nextDeployment(work)
  const stays = after && operation.files.find((path) => ours.includes(path) && after.tracked.includes(path))
  return stays === undefined ? dropNote(work, operation.id) : failed('still-tracked', { place: stays })
}

/** The words for dracut; none where the distribution's own configuration has vfio-pci inside (Bazzite). */
function wordsFor(operation: Initramfs, work: Work): string[] {
  if (operation.modules.length === 0) return []
  const { files } = work.machine
  const inside = (files.names(CONFIGURATION) ?? [])
    .filter((name) => name.endsWith('.conf'))
    .some((name) =>
      /^[ \t]*(?:force|add)_drivers\+?=.*\bvfio[-_]pci\b/m.test(files.text(`${CONFIGURATION}/${name}`) ?? ''),
    )
  return inside ? [] : ['--add-drivers', operation.modules.join(' ')]
}

function holdsWords({ regenerated, words }: Deployment, added: readonly string[]): boolean {
  return regenerated && places(words, added) >= 0
}

/** Where a run of words begins in others; -1 where it is not there. */
function places(words: readonly string[], run: readonly string[]): number {
  return words.findIndex((_, at) => run.every((word, step) => words[at + step] === word))
}

/** The words for dracut without ours: "off" where it was not made here before; undefined where nothing of ours is there. */
function wordsLeft(
  now: Deployment,
  before: z.infer<typeof noteSchema>,
  added: readonly string[],
): string[] | 'off' | undefined {
  if (added.length === 0 || !holdsWords(now, added)) return undefined
  if (before.regenerated && places(before.words, added) >= 0) return undefined
  const at = places(now.words, added)
  const left = [...now.words.slice(0, at), ...now.words.slice(at + added.length)]
  return left.length === 0 && !before.regenerated ? 'off' : left
}

async function track(work: Work, word: '--track' | '--untrack', paths: readonly string[]): Promise<Done> {
  if (paths.length === 0) return done
  return runOrFail(work, 'rpm-ostree', ['initramfs-etc', ...paths.map((path) => `${word}=${path}`)])
}

async function regenerate(work: Work, words: readonly string[] | 'off'): Promise<Done> {
  if (words === 'off') return runOrFail(work, 'rpm-ostree', ['initramfs', '--disable'])
  return runOrFail(work, 'rpm-ostree', ['initramfs', '--enable', ...words.map((word) => `--arg=${word}`)])
}

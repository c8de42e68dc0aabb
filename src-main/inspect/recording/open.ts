import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { say } from '../../../src-shared/words/say.ts'
import { diskStore } from '../root/disk-store.ts'
import { memoryStore } from '../root/memory-store.ts'
import { openRoot, type Root, type RootKind, type RootOptions } from '../root/root.ts'
import type { Store } from '../root/store.ts'
import { ARCHIVE_LIMITS, type ArchiveProblem } from './archive-limits.ts'
import { GAPS_FILE, withGaps } from './gaps.ts'

/** What a report says of where it comes from. */
type RootSource = 'live' | 'root' | 'recording'

/** A tree of files that an inspection can read. */
export interface OpenedStore {
  readonly kind: RootKind
  readonly source: RootSource
  readonly store: Store
  /** A file about the recording itself that does not have the form expected, and was left out. */
  readonly malformed?: string
}

/** Why a path gives no tree, with a sentence for the person who named it. */
interface OpenFailure {
  readonly tag: ArchiveProblem | 'unreadable'
  readonly message: string
}

export type StoreOpening =
  | ({ readonly ok: true } & OpenedStore)
  | { readonly ok: false; readonly failure: OpenFailure }

export type RootOpening =
  | { readonly ok: true; readonly root: Root; readonly source: RootSource }
  | { readonly ok: false; readonly failure: OpenFailure }

/**
 * The tree at a path: the machine itself for "/", a folder (another system's root, or a recording that was
 * unpacked), or a recording in one file. A folder that is no root, or a path that is not there, gives a tree in
 * which nothing is found.
 */
export async function openStoreAt(path: string): Promise<StoreOpening> {
  const place = resolve(path)
  if (place === '/') return { ok: true, kind: 'live', source: 'live', store: diskStore('') }
  const kind = await kindAt(place)
  if (kind === 'folder') return recordedOr('root', 'folder', diskStore(place))
  if (typeof kind !== 'number') return fail(kind, place)
  if (kind > ARCHIVE_LIMITS.bytes) return fail('too-large', place)
  const bytes = await readFile(place).catch(() => undefined)
  if (!bytes) return fail('unreadable', place)
  // Loaded only now: an inspection of the machine itself does without.
  const { readArchive } = await import('./archive-read.ts')
  const reading = await readArchive(bytes)
  return reading.ok
    ? recordedOr('recording', 'memory', memoryStore(reading.tree))
    : fail(reading.problem, place)
}

/** The root of the tree at a path; see `openStoreAt`. */
export async function openRootAt(path: string, options: RootOptions): Promise<RootOpening> {
  const opening = await openStoreAt(path)
  if (!opening.ok) return opening
  const root = openRoot(opening.kind, opening.store, options)
  if (opening.malformed !== undefined) root.note('malformed', opening.malformed)
  return { ok: true, root, source: opening.source }
}

/** The size of a plain file, or what else is there. */
async function kindAt(place: string): Promise<number | 'folder' | 'not-an-archive' | 'unreadable'> {
  try {
    const stats = await stat(place)
    if (stats.isFile()) return stats.size
    return stats.isDirectory() ? 'folder' : 'not-an-archive'
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'folder' : 'unreadable'
  }
}

/** A store with the gaps that it was recorded with, where it tells of them. */
async function recordedOr(source: RootSource, kind: RootKind, store: Store): Promise<StoreOpening> {
  const file = store.text(GAPS_FILE, ARCHIVE_LIMITS.bytes)
  if (!file.ok) return { ok: true, kind, source, store }
  // Loaded only now, as few roots have such a file.
  const { readGaps } = await import('./gaps-read.ts')
  const gaps = readGaps(file.content)
  return gaps
    ? { ok: true, kind, source: 'recording', store: withGaps(store, gaps) }
    : { ok: true, kind, source, store, malformed: GAPS_FILE }
}

function fail(tag: OpenFailure['tag'], path: string): StoreOpening {
  return { ok: false, failure: { tag, message: say(`recording.${tag}`, { path }) } }
}

import { printable } from '../../../src-shared/host/printable.ts'
import type { Note } from '../../../src-shared/host/report.ts'
import { say } from '../../../src-shared/words/say.ts'
import { pathResolver } from './resolve.ts'
import type { EntryKind, ReadResult, Store } from './store.ts'

/** Where a root comes from. Only a live root may be asked for what is happening now (processes, libvirt). */
export type RootKind = 'live' | 'folder' | 'memory'

/**
 * The file tree that an inspection reads: this machine, a folder, or a recording. Paths are absolute and
 * inside the tree; links are followed, but never out of it. Every method gives undefined for what is not
 * there or cannot be read; what is there and cannot be read is also noted. Nothing throws, nothing waits.
 */
export interface Root {
  readonly kind: RootKind
  /** Names in a folder, sorted. */
  list(path: string): readonly string[] | undefined
  /** A folder of which several entries are wanted. */
  folder(path: string): Folder | undefined
  /** A small text file without its last line ends, read as UTF-8. */
  text(path: string, limit?: number): string | undefined
  /** The first bytes of a file. */
  bytes(path: string, length: number): Uint8Array | undefined
  /** Target of a link as it is written. */
  link(path: string): string | undefined
  /** Targets of the links in a folder that `wanted` accepts, by name; of other links nothing is kept. */
  links(path: string, wanted: (target: string) => boolean): ReadonlyMap<string, string> | undefined
  /** The path with every link in it followed; undefined where it leads nowhere. */
  resolve(path: string): string | undefined
  kindOf(path: string): EntryKind
  /** Free bytes of the file system that holds a folder; undefined where the tree is a copy that does not tell. */
  freeBytes(path: string): number | undefined
  /** Bytes that a file has, which needs no right to read it; undefined where the tree is a copy that does not tell. */
  size(path: string): number | undefined
  /** Whether every user may read a file, and not just whoever reads now. */
  isPublic(path: string): boolean
  readonly notes: readonly Note[]
  note(code: Note['code'], path: string): void
}

/** A folder that was found and listed once; what it did not list then is not looked for. */
interface Folder {
  /** Where it is, with every link followed. */
  readonly path: string
  readonly names: ReadonlySet<string>
  /** As the methods of `Root`, for an entry by its name. */
  text(name: string, limit?: number): string | undefined
  bytes(name: string, length: number): Uint8Array | undefined
  link(name: string): string | undefined
}

const DEFAULT_LIMIT = 256 * 1024
const MOST_NOTES = 200

/** Options of `openRoot`. `now` is a clock in milliseconds; after `budget` of them nothing more is read. */
export interface RootOptions {
  readonly now: () => number
  readonly budget: number
}

/** A root over a store. Reads stop when the time budget is used up, which is noted once. */
export function openRoot(kind: RootKind, store: Store, { now, budget }: RootOptions): Root {
  const notes: Note[] = []
  const noted = new Set<string>()
  const end = now() + budget
  let late = false
  const note: Root['note'] = (code, path) => {
    // Once time is up nothing is looked at, so that nothing more can be said of it; that itself is always said.
    if (code !== 'timed-out' && (late || notes.length >= MOST_NOTES)) return
    const key = `${code} ${path}`
    if (noted.has(key)) return
    noted.add(key)
    const shown = printable(path)
    notes.push({ code, path: shown, text: say(`note.${code}`, { path: shown }) })
  }
  const resolver = pathResolver(store, (path) => note('cyclic-link', path))
  const inTime = (path: string): boolean => {
    if (!late && now() > end) {
      late = true
      note('timed-out', path)
    }
    return !late
  }
  const locate = (path: string) => (inTime(path) ? resolver.full(path) : undefined)
  const locateParent = (path: string) => (inTime(path) ? resolver.parent(path) : undefined)
  const open = <Content>(
    path: string,
    place: string | undefined,
    read: (place: string) => ReadResult<Content>,
  ): Content | undefined => {
    if (place === undefined) return undefined
    let result = read(place)
    // A link is the rare case: the store refuses it as no file, and only then is it followed.
    if (!result.ok && result.failure === 'not-a-file' && store.kind(place) === 'link') {
      const target = locate(path)
      if (target === undefined) return undefined
      result = read(target)
    }
    if (result.ok) return result.content
    if (result.failure === 'denied') note('unreadable', path)
    else if (result.failure !== 'absent') note(result.failure, path)
    return undefined
  }
  const namesAt = (place: string, path: string): readonly string[] | undefined => {
    const names = store.names(place, resolver.isFolder(place))
    if (names) return names
    const found = store.kind(place)
    if (found === 'folder' || found === 'denied') note('unreadable', path)
    return undefined
  }
  const textAt = (path: string, place: string | undefined, limit: number): string | undefined => {
    const content = open(path, place, (file) => store.text(file, limit))
    return content && withoutLastLineEnds(content)
  }
  const bytesAt = (path: string, place: string | undefined, length: number): Uint8Array | undefined =>
    open(path, place, (file) => store.bytes(file, length))
  return {
    kind,
    notes,
    note,
    list(path) {
      const place = locate(path)
      return place === undefined ? undefined : namesAt(place, path)?.toSorted()
    },
    folder(path) {
      const place = locate(path)
      const listed = place === undefined ? undefined : namesAt(place, path)
      if (place === undefined || !listed) return undefined
      const names = new Set(listed)
      const at = (name: string): string | undefined => {
        if (!names.has(name)) return undefined
        const entry = join(place, name)
        return inTime(entry) ? entry : undefined
      }
      return {
        path: place,
        names,
        text(name, limit = DEFAULT_LIMIT) {
          const entry = at(name)
          return entry === undefined ? undefined : textAt(entry, entry, limit)
        },
        bytes(name, length) {
          const entry = at(name)
          return entry === undefined ? undefined : bytesAt(entry, entry, length)
        },
        link(name) {
          const entry = at(name)
          return entry === undefined ? undefined : store.target(entry)
        },
      }
    },
    text: (path, limit = DEFAULT_LIMIT) => textAt(path, locateParent(path), limit),
    bytes: (path, length) => bytesAt(path, locateParent(path), length),
    link(path) {
      const place = locateParent(path)
      return place === undefined ? undefined : store.target(place)
    },
    links(path, wanted) {
      const place = locate(path)
      const names = place === undefined ? undefined : store.names(place)
      if (place === undefined || !names) return undefined
      const found = new Map<string, string>()
      for (const name of names) {
        if (!inTime(path)) break
        const target = store.target(join(place, name))
        if (target === undefined || !wanted(target)) continue
        found.set(name, target)
        store.keep?.(join(place, name))
      }
      return found
    },
    resolve: locate,
    kindOf(path) {
      const place = locate(path)
      return place === undefined ? 'absent' : store.kind(place)
    },
    freeBytes(path) {
      const place = locate(path)
      return place === undefined ? undefined : store.freeBytes(place)
    },
    size(path) {
      const place = locate(path)
      return place === undefined ? undefined : store.size(place)
    },
    isPublic(path) {
      const place = locate(path)
      return place !== undefined && store.isPublic(place)
    },
  }
}

function join(folder: string, name: string): string {
  return folder === '/' ? `/${name}` : `${folder}/${name}`
}

// A regular expression would look at each line end of a file full of them again and again.
function withoutLastLineEnds(text: string): string {
  let end = text.length
  while (end > 0 && text.charCodeAt(end - 1) === 0x0a) end -= 1
  return text.slice(0, end)
}

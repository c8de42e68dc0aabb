/** What stands at a path. `other` is a device node, FIFO or socket; `denied` may not even be looked at. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other' | 'absent' | 'denied'

/** Why a file gave no content. */
export type ReadFailure = 'absent' | 'denied' | 'not-a-file' | 'too-large' | 'vanished'

export type ReadResult<Content> =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly failure: ReadFailure }

/**
 * A tree of files as it lies somewhere: a folder on disk, an archive in memory. Paths are absolute and in the
 * tree; a store never follows a link by itself, so that a link cannot lead out of the tree. No method throws
 * for what it finds there.
 */
export interface Store {
  kind(path: string): EntryKind
  /**
   * Names in a folder, unsorted; undefined where it is no folder or may not be listed. `isFolder`: it was just
   * seen to be one, and need not be looked at again.
   */
  names(path: string, isFolder?: boolean): readonly string[] | undefined
  /** Target of a link as written. */
  target(path: string): string | undefined
  /** Whole content as UTF-8, at most `limit` bytes (a larger file is refused, not cut). */
  text(path: string, limit: number): ReadResult<string>
  /** The first `length` bytes at most. */
  bytes(path: string, length: number): ReadResult<Uint8Array>
  /** Free bytes for an ordinary user on the file system of a folder; undefined where it cannot be told. */
  freeBytes(path: string): number | undefined
  /** Bytes that a file has, without reading it; undefined where it is no plain file or a copy does not tell. */
  size(path: string): number | undefined
  /** Whether every user may read a file at a path without links, by its rights and those of the folders above. */
  isPublic(path: string): boolean
  /** Told of each link that was looked for among others of its folder; a store that remembers forgets the rest. */
  keep?(path: string): void
}

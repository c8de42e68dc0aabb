/** What stands at a path of the machine that is changed; links are not followed. `modified` in milliseconds. */
export interface Entry {
  readonly kind: 'file' | 'folder' | 'link' | 'other'
  readonly mode: number
  readonly uid: number
  readonly gid: number
  readonly bytes: number
  readonly modified: number
}

/** Why a file could not be changed. `link`, `foreign`: the target is a link, or belongs to somebody else than root. */
export interface Refused {
  readonly ok: false
  readonly why: 'read-only' | 'full' | 'denied' | 'link' | 'foreign' | 'absent' | 'other'
  readonly path: string
  /** The system's own words. */
  readonly detail: string
}

export type Written = { readonly ok: true } | Refused

/**
 * The files of the machine, by absolute paths under its root. Nothing follows a link, in any part of a path.
 * What is written is complete or not there: a new file is synced, takes the old one's place by rename, and its
 * folder is synced. Owners stay as they are; new files belong to whoever runs the helper.
 */
export interface Files {
  stat(path: string): Entry | undefined
  /** At most 64 MiB; undefined where there is no file. */
  read(path: string): Uint8Array | undefined
  text(path: string): string | undefined
  names(path: string): readonly string[] | undefined
  /** SHA-256 in hex, read in pieces; undefined where there is no file. */
  hash(path: string): string | undefined
  write(path: string, content: string | Uint8Array, mode: number): Written
  /** Copies a file of any size, with mode and time of change. */
  copy(from: string, to: string): Written
  /** Puts a file in the place of another of the same folder, and syncs the folder. */
  replace(from: string, to: string): Written
  remove(path: string): Written
  /** Makes a folder and those above it that are missing; `made` lists them, outermost first. */
  makeFolder(path: string, mode: number): { readonly ok: true; readonly made: readonly string[] } | Refused
  /** Removes a folder if it is empty. */
  removeFolder(path: string): Written
  setModified(path: string, milliseconds: number): Written
  freeBytes(path: string): number | undefined
}

/** What came of running a tool of the system. A tool that is not installed gives `missing`. */
export interface ToolResult {
  readonly code: number
  readonly output: string
  readonly errors: string
  readonly missing: boolean
}

/**
 * The machine that is changed: its files, and its own tools, which are looked for in /usr/sbin, /usr/bin, /sbin and
 * /bin of its root and run with a clean environment (LC_ALL=C). A root that is not "/" is entered by chroot.
 */
export interface Machine {
  readonly files: Files
  run(
    tool: string,
    args: readonly string[],
    options?: { readonly lines?: (line: string) => void },
  ): Promise<ToolResult>
  /** The running system itself, and not another root: only then are units started and logins looked for. */
  readonly live: boolean
}

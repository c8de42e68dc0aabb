import { z } from 'zod'
import type { ReadFailure, Store } from '../root/store.ts'

/** The file in a recording that tells what its other files cannot. */
export const GAPS_FILE = '/.handover-recording.json'

/** The version of that file. A recording with another one is read without it. */
const VERSION = 1

/**
 * What a tree of files cannot show of the machine that it was recorded from: what was there and could not be
 * read, and how much room its file systems had.
 */
export interface Gaps {
  readonly freeBytes: ReadonlyMap<string, number>
  /** Files that could not be read, and why. */
  readonly failed: ReadonlyMap<string, ReadFailure>
  /** Folders that could not be listed and links that could not be read. */
  readonly closed: ReadonlySet<string>
  /** Entries that could not even be looked at. */
  readonly hidden: ReadonlySet<string>
}

const pathSchema = z.string().max(4096)
const gapsSchema = z.object({
  version: z.literal(VERSION),
  freeBytes: z.array(z.tuple([pathSchema, z.number().nonnegative()])),
  failed: z.array(z.tuple([pathSchema, z.enum(['absent', 'denied', 'not-a-file', 'too-large', 'vanished'])])),
  closed: z.array(pathSchema),
  hidden: z.array(pathSchema),
})

/** The text of the file for gaps; `date` is when the machine was recorded, as text. */
export function writeGaps(gaps: Gaps, date: string): string {
  const file: z.infer<typeof gapsSchema> & { date: string } = {
    version: VERSION,
    date,
    freeBytes: [...gaps.freeBytes].sort(byPath),
    failed: [...gaps.failed].sort(byPath),
    closed: [...gaps.closed].sort(),
    hidden: [...gaps.hidden].sort(),
  }
  return `${JSON.stringify(file, undefined, 1)}\n`
}

/** The gaps that a file tells of; undefined for a text that is no such file. */
export function readGaps(text: string): Gaps | undefined {
  const parsed = gapsSchema.safeParse(parseJson(text))
  if (!parsed.success) return undefined
  const { freeBytes, failed, closed, hidden } = parsed.data
  return {
    freeBytes: new Map(freeBytes),
    failed: new Map(failed),
    closed: new Set(closed),
    hidden: new Set(hidden),
  }
}

/** Gaps with every path renamed. */
export function renameGaps(gaps: Gaps, rename: (path: string) => string): Gaps {
  const renamed = <Value>([path, value]: readonly [string, Value]) => [rename(path), value] as const
  return {
    freeBytes: new Map([...gaps.freeBytes].map(renamed)),
    failed: new Map([...gaps.failed].map(renamed)),
    closed: new Set([...gaps.closed].map(rename)),
    hidden: new Set([...gaps.hidden].map(rename)),
  }
}

/** A store that shows a recorded tree with its gaps, whoever unpacked it with whatever rights. */
export function withGaps(store: Store, { freeBytes, failed, closed, hidden }: Gaps): Store {
  const failureAt = (path: string): ReadFailure | undefined =>
    hidden.has(path) ? 'denied' : failed.get(path)
  return {
    kind(path) {
      if (hidden.has(path)) return 'denied'
      return failed.has(path) ? 'file' : store.kind(path)
    },
    names: (path) => (closed.has(path) || hidden.has(path) ? undefined : store.names(path)),
    target: (path) => (closed.has(path) || hidden.has(path) ? undefined : store.target(path)),
    text(path, limit) {
      const failure = failureAt(path)
      return failure ? { ok: false, failure } : store.text(path, limit)
    },
    bytes(path, length) {
      const failure = failureAt(path)
      return failure ? { ok: false, failure } : store.bytes(path, length)
    },
    freeBytes: (path) => freeBytes.get(path),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function byPath([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0
}

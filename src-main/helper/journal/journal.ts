import { stateFolder } from '../../../src-shared/plan/own-files.ts'
import type { Refused, Written } from '../../hosts/machine.ts'
import type { HelperFiles } from '../machine/files.ts'
import type { Entry } from './entries.ts'
import { lineOf, readLines } from './lines.ts'

const folder = `${stateFolder}/transactions`
const ID = /^[0-9]{8}-[0-9]{6}-[0-9a-f]{4}$/

/** The journal of one change, open for more. `entries` grows with each that was added. */
export interface Journal {
  readonly id: string
  readonly entries: readonly Entry[]
  /** Adds an entry and syncs it; until this says ok, nothing that the entry announces may be done. */
  add(entry: Entry): Written
}

/** Ids of all changes, oldest first. */
export function changeIds(files: HelperFiles): readonly string[] {
  return (files.names(folder) ?? []).filter((name) => ID.test(name)).toSorted()
}

/** The folder of a change, with its journal and its copies. Only root may look into it. */
export function folderOfChange(id: string): string {
  return `${folder}/${id}`
}

function fileOf(id: string): string {
  return `${folderOfChange(id)}/journal.jsonl`
}

/** The journal of a change; undefined where it cannot be trusted. A torn last line is taken off at the next `add`. */
export function openJournal(files: HelperFiles, id: string): Journal | undefined {
  const text = files.text(fileOf(id))
  // Without the file, the change stopped before its first line.
  const read = readLines(text ?? '')
  if (!read) return undefined
  const entries = [...read.entries]
  let { sum, good } = read
  let isWhole = good === text
  return {
    id,
    entries,
    add(entry) {
      const next = lineOf(entry, sum)
      const written = isWhole
        ? files.append(fileOf(id), next.line)
        : files.write(fileOf(id), `${good}${next.line}`, 0o600)
      // What a failed append left is unknown, so that the next one writes all of it again.
      isWhole = written.ok
      if (!written.ok) return written
      entries.push(entry)
      sum = next.sum
      good += next.line
      return written
    },
  }
}

/** Makes the folder of a new change; its journal is empty. */
export function newJournal(files: HelperFiles, id: string): Journal | Refused {
  for (const [path, mode] of [
    [stateFolder, 0o755],
    [folder, 0o700],
    [folderOfChange(id), 0o700],
  ] as const) {
    const made = files.makeFolder(path, mode)
    if (!made.ok) return made
  }
  const journal = openJournal(files, id)
  if (!journal || journal.entries.length > 0) throw new Error(`the change ${id} is there already`)
  return journal
}

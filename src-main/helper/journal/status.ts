import { type ChangeRecord, type Status, statusSchema } from '../../../src-shared/change/record.ts'
import { stateFolder } from '../../../src-shared/plan/own-files.ts'
import type { Written } from '../../hosts/machine.ts'
import type { HelperFiles } from '../machine/files.ts'
import { changeIds, type Journal, openJournal } from './journal.ts'
import { recordOf } from './record-of.ts'

const file = `${stateFolder}/status.json`
// Older ones stay in their journals; every program that looks at the status reads all of it.
const MOST_RECORDS = 100

/** All changes as their journals tell them. */
export interface Changes {
  /** Those that began, oldest first. */
  readonly known: readonly { readonly journal: Journal; readonly record: ChangeRecord }[]
  /** Ids of those that stopped before they touched anything. */
  readonly empty: readonly string[]
  /** Ids of those whose journal cannot be trusted. */
  readonly damaged: readonly string[]
}

export function readChanges(files: HelperFiles): Changes {
  const found = changeIds(files).map((id) => {
    const journal = openJournal(files, id)
    return { id, journal, record: journal && recordOf(journal.entries) }
  })
  return {
    known: found.flatMap(({ journal, record }) => (journal && record ? [{ journal, record }] : [])),
    empty: found.filter(({ journal }) => journal?.entries.length === 0).map(({ id }) => id),
    damaged: found
      .filter(({ journal, record }) => !record && journal?.entries.length !== 0)
      .map(({ id }) => id),
  }
}

/** Writes down for all to read where every change stands, in the order in which they began. */
export function writeStatus(files: HelperFiles, records: readonly ChangeRecord[]): Written {
  const sorted = records.toSorted((a, b) => a.began - b.began)
  const status: Status = { schema: 1, records: sorted.slice(-MOST_RECORDS) }
  return files.write(file, `${JSON.stringify(status)}\n`, 0o644)
}

/** The status as others see it now; undefined where there is none that makes sense. */
export function readStatus(files: HelperFiles): Status | undefined {
  try {
    const parsed = statusSchema.safeParse(JSON.parse(files.text(file) ?? ''))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

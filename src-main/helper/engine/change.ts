import type { ChangeRecord } from '../../../src-shared/change/record.ts'
import { printable } from '../../../src-shared/host/printable.ts'
import type { Host, Work } from '../../hosts/host.ts'
import type { Written } from '../../hosts/machine.ts'
import { type Copies, copiesOf } from '../journal/copies.ts'
import type { Entry, EntryOf } from '../journal/entries.ts'
import type { Journal } from '../journal/journal.ts'
import { recordOf } from '../journal/record-of.ts'
import { writeStatus } from '../journal/status.ts'
import type { HelperParts } from '../parts.ts'

type EntryWithoutTime = Entry extends infer One ? (One extends Entry ? Omit<One, 'at'> : never) : never

/** A change with its journal, its kept contents and the host that knows its system. */
export interface Change {
  readonly parts: HelperParts
  readonly journal: Journal
  readonly copies: Copies
  readonly host: Host
  readonly work: Work
  readonly record: () => ChangeRecord
  /** Writes an entry to the journal, with the time, and where it moves the change the status for all to read. */
  readonly note: (entry: EntryWithoutTime) => Written
  /** Names the operation that what tools print belongs to. */
  readonly at: (operation: string | null) => void
}

/** Entries of a change of one kind. */
export function entriesOf<Is extends Entry['is']>(change: Change, is: Is): readonly EntryOf<Is>[] {
  return change.journal.entries.filter((entry): entry is EntryOf<Is> => entry.is === is)
}

// Only these say something new to those who read the status; each other one would cost two more syncs.
const MOVES: ReadonlySet<Entry['is']> = new Set([
  'begun',
  'applied',
  'confirmed',
  'waiting',
  'paused',
  'undoing',
  'ended',
  'restarted',
])

/**
 * Opens a change that has begun: its journal has at least its first entry. `others` are the records of all other
 * changes, which stay as they are while the lock is held.
 */
export function openChange(parts: HelperParts, journal: Journal, others: readonly ChangeRecord[]): Change {
  const { files } = parts.machine
  const first = record()
  const copies = copiesOf(files, journal.id)
  let operation: string | null = null

  function record(): ChangeRecord {
    const known = recordOf(journal.entries)
    if (!known) throw new Error(`the change ${journal.id} has not begun`)
    return known
  }

  return {
    parts,
    journal,
    copies,
    host: parts.hostOf(first.plan.family),
    record,
    work: {
      machine: parts.machine,
      plan: first.plan,
      before: (path) => textBefore(journal, copies, path),
      output: (line) => parts.tell({ type: 'output', operation, line: printable(line, 500) }),
    },
    note(entry) {
      const written = journal.add({ ...entry, at: parts.clock.now() })
      // The status only repeats the journal: where it cannot be written, the next entry or recovery does.
      if (written.ok && (MOVES.has(entry.is) || leavesSomething(entry)))
        writeStatus(files, [...others, record()])
      return written
    },
    at(id) {
      operation = id
    },
  }
}

/** What somebody changed since, and so stays. */
function leavesSomething(entry: EntryWithoutTime): boolean {
  return entry.is === 'reverted' && entry.left.length > 0
}

/** The text of a path before the first operation that touched it. */
function textBefore(journal: Journal, copies: Copies, path: string): string | undefined {
  for (const entry of journal.entries) {
    const kept = entry.is === 'started' ? entry.kept.find((one) => one.path === path) : undefined
    if (kept) return kept.was ? copies.text(kept.was.sha256) : undefined
  }
  return undefined
}

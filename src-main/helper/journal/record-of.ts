import type { ChangeRecord, Deviation } from '../../../src-shared/change/record.ts'
import type { Entry, EntryOf } from './entries.ts'

/** The record of a change from its journal; undefined where it had not even begun. */
export function recordOf(entries: readonly Entry[]): ChangeRecord | undefined {
  const [first, ...others] = entries
  if (first?.is !== 'begun') return undefined
  return others.reduce(after, recordAtStart(first))
}

function recordAtStart({ at, is: _, ...known }: EntryOf<'begun'>): ChangeRecord {
  return {
    ...known,
    phase: 'applying',
    endedBy: null,
    began: at,
    changed: at,
    guardRestarted: false,
    confirmBy: null,
    paused: false,
    problem: null,
    left: [],
  }
}

function after(record: ChangeRecord, entry: Entry): ChangeRecord {
  const moved = { ...record, changed: entry.at }
  switch (entry.is) {
    case 'begun':
    case 'started':
    case 'performed':
      return moved
    case 'applied':
      return { ...moved, phase: 'applied' }
    case 'confirmed':
      return { ...moved, phase: 'confirmed', confirmBy: null }
    case 'waiting':
      return { ...moved, confirmBy: entry.until }
    case 'paused':
      return { ...moved, paused: entry.on }
    case 'undoing':
      return {
        ...moved,
        // What was never applied is still being applied until it is rolled back.
        phase: record.phase === 'applying' ? 'applying' : 'undoing',
        endedBy: entry.by,
        problem: entry.problem,
        confirmBy: null,
      }
    case 'reverted':
      return { ...moved, left: joined(record.left, entry.left) }
    case 'ended':
      return {
        ...moved,
        phase: record.phase === 'applying' ? 'rolled-back' : 'undone',
        paused: false,
        left: joined(record.left, entry.left),
      }
    case 'restarted':
      return { ...moved, guardRestarted: true }
  }
}

/** Each place once for each reason. */
export function joined(known: readonly Deviation[], more: readonly Deviation[]): Deviation[] {
  const seen = new Map([...known, ...more].map((one) => [`${one.code} ${one.place}`, one]))
  return [...seen.values()]
}

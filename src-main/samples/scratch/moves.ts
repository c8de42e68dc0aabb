import { needsWord } from '../../../src-shared/change/argument-rows.ts'
import { changeInForce } from '../../../src-shared/change/queries.ts'
import type { ChangeRecord } from '../../../src-shared/change/record.ts'
import { withoutRom } from '../../../src-shared/plan/choice.ts'
import type { Notice } from '../../../src-shared/plan/plan.ts'
import { bootIdOf, onDisk, type Scratch } from './scratch.ts'

const MINUTE = 60_000

/** What a change is begun with; the rest of its record follows from where the machine is. */
export type Begun = Pick<ChangeRecord, 'id' | 'who' | 'choice' | 'plan' | 'before' | 'digest'>

/** A change begins: it is at work, and nothing of it is on the disk yet. `now` in milliseconds since 1970. */
export function begun(scratch: Scratch, change: Begun, now: number): Scratch {
  const record: ChangeRecord = {
    ...change,
    choice: withoutRom(change.choice),
    plan: { ...change.plan, choice: withoutRom(change.plan.choice) },
    phase: 'applying',
    endedBy: null,
    began: now,
    changed: now,
    bootId: bootIdOf(scratch),
    guardRestarted: false,
    confirmBy: null,
    paused: false,
    problem: null,
    left: [],
  }
  return withRecords(scratch, [...scratch.status.records, record])
}

/** The change at work is on the disk. */
export function applied(scratch: Scratch, now: number): Scratch {
  return moved(scratch, { phase: 'applied', changed: now })
}

/** The change at work did not come to its end, and all of it was put back. */
export function rolledBack(scratch: Scratch, problem: Notice, now: number): Scratch {
  return moved(scratch, { phase: 'rolled-back', endedBy: 'failure', problem, changed: now })
}

/** The change in force is being taken back. */
export function undoing(scratch: Scratch, by: 'person' | 'guard', now: number): Scratch {
  return moved(scratch, { phase: 'undoing', endedBy: by, confirmBy: null, changed: now })
}

/** It was taken back. */
export function undone(scratch: Scratch, now: number): Scratch {
  return moved(scratch, { phase: 'undone', paused: false, changed: now })
}

/** The change in force is kept. */
export function confirmed(scratch: Scratch, now: number): Scratch {
  return moved(scratch, { phase: 'confirmed', confirmBy: null, changed: now })
}

/** The next start, and only that, goes without the change in force; or does not any more. */
export function paused(scratch: Scratch, on: boolean, now: number): Scratch {
  return moved(scratch, { paused: on, changed: now })
}

/**
 * The machine is started anew: with the change that is on its disk, unless this start was to go without it. The first
 * start with a change that has a guard waits for an answer.
 */
export function restarted(scratch: Scratch, now: number): Scratch {
  const record = onDisk(scratch)
  const withIt = record !== null && !record.paused
  const next: Scratch = {
    ...scratch,
    starts: scratch.starts + 1,
    started: withIt ? record.plan : null,
    lent: [],
  }
  if (record?.paused) return moved(next, { paused: false })
  const minutes = record?.choice.guardMinutes ?? 0
  const isGuarded = withIt && record.phase === 'applied' && minutes > 0 && needsWord(record.plan)
  return isGuarded ? moved(next, { confirmBy: now + minutes * MINUTE, changed: now }) : next
}

function moved(scratch: Scratch, to: Partial<ChangeRecord>): Scratch {
  const current = changeInForce(scratch.status)
  return withRecords(
    scratch,
    scratch.status.records.map((record) => (record === current ? { ...record, ...to } : record)),
  )
}

function withRecords(scratch: Scratch, records: readonly ChangeRecord[]): Scratch {
  return { ...scratch, status: { schema: 1, records: [...records] } }
}

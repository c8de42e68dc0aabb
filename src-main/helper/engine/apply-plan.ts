import { changeIdAt } from '../../../src-shared/change/change-id.ts'
import type { Result } from '../../../src-shared/change/messages.ts'
import { inSafeOrder, percentAfter } from '../../../src-shared/change/order.ts'
import type { MachineBefore } from '../../../src-shared/change/record.ts'
import { printable } from '../../../src-shared/host/printable.ts'
import { type Choice, withoutRom } from '../../../src-shared/plan/choice.ts'
import type { Operation } from '../../../src-shared/plan/operation.ts'
import type { Notice, Plan } from '../../../src-shared/plan/plan.ts'
import { say } from '../../../src-shared/words/say.ts'
import { type Journal, newJournal } from '../journal/journal.ts'
import { readChanges, writeStatus } from '../journal/status.ts'
import type { HelperParts } from '../parts.ts'
import { notice, unwritten } from '../say.ts'
import { type Change, openChange } from './change.ts'
import { goBack } from './go-back.ts'
import { doOperation } from './step.ts'

/** What is being applied, beside the plan. */
export interface Applying {
  readonly choice: Choice
  readonly digest: string
  readonly before: MachineBefore
}

/**
 * Does a plan, whole or not at all: operation after operation, each announced in the journal first, and at the end the
 * entry that commits it. Whatever goes wrong before that rolls everything back. Needs the lock.
 */
export async function applyPlan(parts: HelperParts, plan: Plan, applying: Applying): Promise<Result> {
  const others = readChanges(parts.machine.files).known.map(({ record }) => record)
  const journal = newJournal(
    parts.machine.files,
    changeIdAt(new Date(parts.clock.now()).toISOString(), parts.newDigits()),
  )
  if ('ok' in journal) return unchanged(unwritten(journal))
  const begun = begin(parts, journal, plan, applying)
  if (begun) return unchanged(begun)
  const change = openChange(parts, journal, others)
  writeStatus(parts.machine.files, [...others, change.record()])
  const problem = (await doAll(change, applying.choice)) ?? commit(change)
  if (problem) return rollBack(change, problem)
  parts.tell({ type: 'progress', percent: 100, operation: null, text: say('helper.progress.done') })
  return { tag: 'applied', record: change.record(), restart: plan.restarts > 0 }
}

function unchanged(problem: Notice): Result {
  return { tag: 'failed', problem, state: 'unchanged', left: [] }
}

function begin(
  parts: HelperParts,
  journal: Journal,
  plan: Plan,
  { choice, digest, before }: Applying,
): Notice | undefined {
  const { who, bootId } = parts
  const written = journal.add({
    is: 'begun',
    at: parts.clock.now(),
    id: journal.id,
    who,
    bootId,
    digest,
    choice: withoutRom(choice),
    plan: { ...plan, choice: withoutRom(plan.choice) },
    before,
  })
  return written.ok ? undefined : unwritten(written)
}

async function doAll(change: Change, choice: Choice): Promise<Notice | undefined> {
  const { parts, work } = change
  const ordered = inSafeOrder(work.plan.operations)
  try {
    for (const [done, operation] of ordered.entries()) {
      if (parts.stopping()) return notice('stopped')
      const percent = percentAfter(ordered, done)
      parts.tell({ type: 'progress', percent, operation: operation.id, text: textOf(operation) })
      change.at(operation.id)
      const outcome = await doOperation(change, operation, choice)
      if (!outcome.ok) return outcome.problem
    }
    return undefined
  } catch (error) {
    // A bug, but the machine is put back all the same.
    return notice('bug', { words: printable(error instanceof Error ? error.message : String(error)) })
  } finally {
    change.at(null)
  }
}

function textOf(operation: Operation): string {
  const place = operation.kind === 'file' ? operation.path : ''
  return say(`helper.progress.${operation.kind}`, { place })
}

function commit(change: Change): Notice | undefined {
  const written = change.note({ is: 'applied' })
  return written.ok ? undefined : unwritten(written)
}

async function rollBack(change: Change, problem: Notice): Promise<Result> {
  const went = await goBack(change, { by: 'failure', who: change.parts.who, problem })
  if (went.ok) return { tag: 'failed', problem, state: 'before', left: [...went.left] }
  return { tag: 'failed', problem, state: 'between', left: [...went.stuck, ...went.left] }
}

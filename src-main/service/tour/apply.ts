import { changeIdAt } from '../../../src-shared/change/change-id.ts'
import { machineBefore } from '../../../src-shared/change/machine-before.ts'
import type { Result } from '../../../src-shared/change/messages.ts'
import { inSafeOrder, percentAfter } from '../../../src-shared/change/order.ts'
import type { ChangeOutcome } from '../../../src-shared/change/outcome.ts'
import { changeInForce } from '../../../src-shared/change/queries.ts'
import type { Outcome } from '../../../src-shared/ipc/contract.ts'
import type { Operation } from '../../../src-shared/plan/operation.ts'
import type { Notice } from '../../../src-shared/plan/plan.ts'
import type { Deed } from '../../../src-shared/tour/deed.ts'
import { say } from '../../../src-shared/words/say.ts'
import { moves, toolLines } from '../../samples/index.ts'
import { answered, helperNotice, refused } from './answers.ts'
import { durationOf, prompt } from './duration.ts'
import { goBack } from './take-back.ts'
import type { Acting } from './tour.ts'

type Apply = Extract<Deed, { verb: 'apply' }>

/**
 * Applies a choice to the scratch copy, in the steps, the order and the words of the helper: the plan is made anew, and
 * has to be the one that the person saw; a step that fails takes all of it back.
 */
export async function apply(acting: Acting, deed: Apply): Promise<Outcome<ChangeOutcome>> {
  await acting.wait(prompt)
  if (acting.obstacle?.()?.tag === 'dismissed') {
    return { ok: true, value: { tag: 'cancelled', text: say('elevate.cancelled') } }
  }
  acting.tell({ type: 'progress', percent: 0, operation: null, text: say('helper.progress.look') })
  const inForce = changeInForce(acting.scratch().status)
  if (inForce) return answered(refused(helperNotice('undo-first', { id: inForce.id })))
  const [planned, report] = await Promise.all([acting.plan(deed.choice), acting.inspect()])
  if (!planned.ok) return planned
  if (!report.ok) return report
  const { outcome, digest } = planned.value
  if (outcome.tag === 'refused') return answered({ tag: 'refused', refusals: outcome.refusals })
  if (outcome.tag === 'by-hand') return answered(refused(outcome.because, ...outcome.steps))
  if (digest !== deed.digest) return answered(refused(helperNotice('digest-differs')))
  const began = acting.now()
  const change = {
    id: changeIdAt(new Date(began).toISOString(), acting.newDigits()),
    who: say('tour.who'),
    choice: deed.choice,
    digest: deed.digest,
    plan: outcome.plan,
    before: machineBefore(report.value, outcome),
  }
  acting.move(moves.begun(acting.scratch(), change, began))
  const kernel = report.value.os.kernel ?? ''
  return answered(
    await doAll(acting, inSafeOrder(outcome.plan.operations), kernel, outcome.plan.restarts > 0),
  )
}

async function doAll(
  acting: Acting,
  operations: readonly Operation[],
  kernel: string,
  restart: boolean,
): Promise<Result> {
  const { tell, move, scratch, now } = acting
  for (const [index, operation] of operations.entries()) {
    tell({
      type: 'progress',
      percent: percentAfter(operations, index),
      operation: operation.id,
      text: say(`helper.progress.${operation.kind}`, {
        place: operation.kind === 'file' ? operation.path : '',
      }),
    })
    await work(acting, operation, kernel)
    const problem = problemWith(acting, operation)
    if (problem) {
      await goBack(acting, operations.slice(0, index + 1))
      move(moves.rolledBack(scratch(), problem, now()))
      return { tag: 'failed', problem, state: 'before', left: [] }
    }
  }
  move(moves.applied(scratch(), now()))
  tell({ type: 'progress', percent: 100, operation: null, text: say('helper.progress.done') })
  const record = changeInForce(scratch().status)
  if (!record) throw new Error('what was applied is not in force')
  return { tag: 'applied', record, restart }
}

/** Takes its time, and prints meanwhile what the tool would print. */
async function work({ tell, wait }: Acting, operation: Operation, kernel: string): Promise<void> {
  const lines = toolLines(operation, kernel)
  const share = durationOf(operation.kind) / (lines.length + 1)
  for (const line of lines) {
    await wait(share)
    tell({ type: 'output', operation: operation.id, line })
  }
  await wait(share)
}

function problemWith({ obstacle }: Acting, { id, kind }: Operation): Notice | undefined {
  const found = obstacle?.()
  if (found?.tag !== 'fails' || found.operation !== id) return undefined
  const place = kind === 'initramfs' ? '/boot' : '/etc'
  return helperNotice('write-full', { place })
}

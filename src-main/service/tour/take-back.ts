import type { Result } from '../../../src-shared/change/messages.ts'
import { inSafeOrder } from '../../../src-shared/change/order.ts'
import { changeInForce } from '../../../src-shared/change/queries.ts'
import type { Operation } from '../../../src-shared/plan/operation.ts'
import { say } from '../../../src-shared/words/say.ts'
import { bootIdOf, moves } from '../../samples/index.ts'
import { briefly } from './duration.ts'
import type { Acting } from './tour.ts'

/** Takes the change in force off the scratch copy; what runs keeps it until the restart, as a real machine does. */
export async function takeBack(acting: Acting, by: 'person' | 'guard'): Promise<Result> {
  const record = changeInForce(acting.scratch().status)
  if (!record) throw new Error('no change in force to take back')
  acting.move(moves.undoing(acting.scratch(), by, acting.now()))
  await goBack(acting, inSafeOrder(record.plan.operations))
  acting.tell({ type: 'progress', percent: 98, operation: null, text: say('helper.progress.settle') })
  await acting.wait(briefly)
  acting.move(moves.undone(acting.scratch(), acting.now()))
  const restart = record.plan.restarts > 0 && record.bootId !== bootIdOf(acting.scratch())
  const ended = acting.scratch().status.records.find(({ id }) => id === record.id) ?? record
  return { tag: 'undone', record: ended, restart, left: [] }
}

/** Tells of each operation as it goes back, the last first. */
export async function goBack({ tell, wait }: Acting, done: readonly Operation[]): Promise<void> {
  for (const [index, { id }] of done.toReversed().entries()) {
    const percent = Math.round((100 * index) / done.length)
    tell({ type: 'progress', percent, operation: id, text: say('helper.progress.back') })
    await wait(briefly)
  }
}

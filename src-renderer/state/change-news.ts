import type { ChangeView } from '../../src-shared/change/proof.ts'
import { say } from '../../src-shared/words/say.ts'

/**
 * What moved between two views of the changes of this computer, in one sentence; undefined where nothing that is
 * worth saying did.
 */
export function describeMove(before: ChangeView | undefined, after: ChangeView): string | undefined {
  const now = after.current ?? after.records[0]
  if (!before || !now) return undefined
  const old = before.records.find(({ id }) => id === now.id)
  if (old?.phase !== now.phase) return say(`app.news.phase.${now.phase}`)
  if (old.paused !== now.paused) return say(now.paused ? 'app.news.paused' : 'app.news.not-paused')
  return undefined
}

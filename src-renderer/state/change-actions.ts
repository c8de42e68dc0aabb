import {
  type BackgroundNotice,
  noticeOfMove,
  noticeOfOutcome,
} from '../../src-shared/change/background-notice.ts'
import type { ChangeOutcome } from '../../src-shared/change/outcome.ts'
import type { Outcome } from '../../src-shared/ipc/contract.ts'
import { say } from '../../src-shared/words/say.ts'
import type { Client } from '../service/client.ts'
import { describeMove } from './change-news.ts'
import { type Asked, isBusy, withProgress } from './changes.ts'
import { choiceOf, planOf } from './plans.ts'
import { answered, loading } from './remote.ts'
import type { Store } from './store.ts'

/** What a person can have done to this computer. Each asks the helper; while one is at work, another is not begun. */
export interface ChangeActions {
  /** Asks where this computer stands. */
  loadChange(): Promise<void>
  /** Applies the plan that is shown for this computer. */
  apply(): Promise<void>
  undo(transaction: string): Promise<void>
  confirm(transaction: string): Promise<void>
  pause(on: boolean): Promise<void>
  /** Forgets how keeping or pausing ended, which is told beside it and nowhere else. */
  forgetAnswer(): void
  /** Hears of changes and of their progress, until the function it returns is called. */
  listenToChanges(): () => void
}

const live = { kind: 'live' } as const

/**
 * The actions over one store and one service; `go` leads the window to a fragment, `tell` tells people who look
 * elsewhere.
 */
export function createChangeActions(
  { getState, setState }: Store,
  client: Client,
  go: (fragment: string) => void,
  tell: (notice: BackgroundNotice | undefined) => void,
): ChangeActions {
  async function loadChange(): Promise<void> {
    setState(({ change }) => ({ change: loading(change) }))
    const outcome = await client.call('change:view', {})
    setState(({ change }) => ({ change: answered(change, outcome) }))
  }

  async function ask(asked: Asked, call: () => Promise<Outcome<ChangeOutcome>>): Promise<void> {
    if (isBusy(getState())) return
    setState({ action: { asked, outcome: undefined }, progress: undefined, output: [] })
    const outcome = await call()
    setState({ action: { asked, outcome }, progress: undefined })
    if (asked.verb === 'apply' || asked.verb === 'undo') tell(noticeOfOutcome(outcome))
    await loadChange()
  }

  return {
    loadChange,
    async apply() {
      const choice = choiceOf(getState(), live)
      const view = planOf(getState(), live)
      const digest = view.value?.digest
      // A plan that is being made anew is not the one that the person read.
      if (!choice || !digest || view.state !== 'ready') return
      go('#/apply')
      await ask({ verb: 'apply', choice, digest, steps: view.value.steps }, () =>
        client.call('change:apply', { choice, digest }),
      )
    },
    async undo(transaction) {
      go('#/apply')
      await ask({ verb: 'undo', transaction }, () => client.call('change:undo', { transaction }))
    },
    async confirm(transaction) {
      await ask({ verb: 'confirm', transaction }, () => client.call('change:confirm', { transaction }))
    },
    async pause(on) {
      await ask({ verb: 'pause', on }, () => client.call('change:pause', { on }))
    },
    forgetAnswer() {
      const { action } = getState()
      const isAnswer = action?.asked.verb === 'confirm' || action?.asked.verb === 'pause'
      if (isAnswer && action.outcome) setState({ action: undefined })
    },
    listenToChanges() {
      const misunderstood = () => setState({ news: say('app.news.not-understood') })
      const stopped = [
        client.listen(
          'change:progress',
          (progress) => setState((state) => withProgress(state, progress)),
          misunderstood,
        ),
        client.listen(
          'change:moved',
          (view) => {
            tell(noticeOfMove(getState().change.value, view))
            setState(({ change, news }) => ({
              change: answered(change, { ok: true, value: view }),
              news: describeMove(change.value, view) ?? news,
            }))
          },
          misunderstood,
        ),
      ]
      return () => {
        for (const stop of stopped) stop()
      }
    },
  }
}

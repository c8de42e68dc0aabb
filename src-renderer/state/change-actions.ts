import {
  type BackgroundNotice,
  noticeOfMove,
  noticeOfOutcome,
} from '../../src-shared/change/background-notice.ts'
import type { ChangeOutcome } from '../../src-shared/change/outcome.ts'
import type { ChangeView } from '../../src-shared/change/proof.ts'
import type { Outcome, Source } from '../../src-shared/ipc/contract.ts'
import type { Deed } from '../../src-shared/tour/deed.ts'
import { say } from '../../src-shared/words/say.ts'
import type { Client } from '../service/client.ts'
import { describeMove } from './change-news.ts'
import { type Asked, isBusy, type Standing, standingOf, withProgress, withStanding } from './changes.ts'
import { lastAsked } from './last-asked.ts'
import { sourceKey } from './machines.ts'
import { choiceOf, planOf } from './plans.ts'
import { answered, loading } from './remote.ts'
import { formatRoute } from './route.ts'
import type { Store } from './store.ts'

/**
 * What a person can have done to this computer, or to the scratch copy of a sample machine. Each asks the helper, or what
 * stands for it; while one is at work on a machine, another is not begun there.
 */
export interface ChangeActions {
  /** Asks where a machine stands. */
  loadChange(source: Source): Promise<void>
  /** Applies the plan that is shown for a machine. */
  apply(source: Source): Promise<void>
  undo(source: Source, transaction: string): Promise<void>
  confirm(source: Source, transaction: string): Promise<void>
  pause(source: Source, on: boolean): Promise<void>
  /** Pretends the restart of a sample machine, and leads to its proof; a real one restarts by its person's hand. */
  restart(sample: string): Promise<void>
  /** Forgets how keeping or pausing ended, which is told beside it and nowhere else. */
  forgetAnswer(source: Source): void
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
  const put = (source: Source, change: (standing: Standing) => Partial<Standing>): void =>
    setState((state) => withStanding(state, source, change(standingOf(state, source))))

  const asking = lastAsked()

  async function loadChange(source: Source): Promise<void> {
    const isLast = asking(sourceKey(source))
    put(source, ({ change }) => ({ change: loading(change) }))
    const outcome = await (source.kind === 'live'
      ? client.call('change:view', {})
      : client.call('tour:view', { sample: source.id }))
    if (isLast()) put(source, ({ change }) => ({ change: answered(change, outcome) }))
  }

  function call(source: Source, deed: Deed): Promise<Outcome<ChangeOutcome>> {
    if (source.kind === 'sample') return client.call('tour:act', { sample: source.id, deed })
    switch (deed.verb) {
      case 'apply':
        return client.call('change:apply', { choice: deed.choice, digest: deed.digest })
      case 'undo':
        return client.call('change:undo', { transaction: deed.transaction })
      case 'confirm':
        return client.call('change:confirm', { transaction: deed.transaction })
      case 'pause':
        return client.call('change:pause', { on: deed.on })
    }
  }

  async function ask(source: Source, asked: Asked, deed: Deed): Promise<void> {
    if (isBusy(standingOf(getState(), source))) return
    put(source, () => ({ action: { asked, outcome: undefined }, progress: undefined, output: [] }))
    const outcome = await call(source, deed)
    put(source, () => ({ action: { asked, outcome }, progress: undefined }))
    const isLong = asked.verb === 'apply' || asked.verb === 'undo'
    if (source.kind === 'live' && isLong) tell(noticeOfOutcome(outcome))
    await loadChange(source)
  }

  function moved(source: Source, view: ChangeView): void {
    setState((state) => {
      const { change } = standingOf(state, source)
      const next = { change: answered(change, { ok: true as const, value: view }) }
      return {
        ...withStanding(state, source, next),
        news: describeMove(change.value, view) ?? state.news,
      }
    })
  }

  return {
    loadChange,
    async apply(source) {
      const choice = choiceOf(getState(), source)
      const view = planOf(getState(), source)
      const digest = view.value?.digest
      // A plan that is being made anew is not the one that the person read.
      if (!choice || !digest || view.state !== 'ready') return
      go(formatRoute({ place: 'apply', source }))
      const deed = { verb: 'apply', choice, digest } as const
      await ask(source, { ...deed, steps: view.value.steps }, deed)
    },
    async undo(source, transaction) {
      go(formatRoute({ place: 'apply', source }))
      const deed = { verb: 'undo', transaction } as const
      await ask(source, deed, deed)
    },
    async confirm(source, transaction) {
      const deed = { verb: 'confirm', transaction } as const
      await ask(source, deed, deed)
    },
    async pause(source, on) {
      const deed = { verb: 'pause', on } as const
      await ask(source, deed, deed)
    },
    async restart(sample) {
      const source = { kind: 'sample', id: sample } as const
      if (isBusy(standingOf(getState(), source))) return
      setState({ news: say('app.tour.restarting') })
      const outcome = await client.call('tour:restart', { sample })
      // What was asked about the start before says nothing of this one.
      asking(sourceKey(source))
      // What ended before the restart is of another start.
      put(source, ({ change }) => ({ change: answered(change, outcome), action: undefined, output: [] }))
      setState({ news: say(outcome.ok ? 'app.tour.restarted' : 'app.tour.not-restarted') })
      go(formatRoute({ place: 'proof', source }))
    },
    forgetAnswer(source) {
      const { action } = standingOf(getState(), source)
      const isAnswer = action?.asked.verb === 'confirm' || action?.asked.verb === 'pause'
      if (isAnswer && action.outcome) put(source, () => ({ action: undefined }))
    },
    listenToChanges() {
      const misunderstood = () => setState({ news: say('app.news.not-understood') })
      const stopped = [
        client.listen(
          'change:progress',
          (progress) => put(live, (standing) => withProgress(standing, progress)),
          misunderstood,
        ),
        client.listen(
          'change:moved',
          (view) => {
            tell(noticeOfMove(standingOf(getState(), live).change.value, view))
            moved(live, view)
          },
          misunderstood,
        ),
        client.listen(
          'tour:progress',
          ({ sample, progress }) =>
            put({ kind: 'sample', id: sample }, (standing) => withProgress(standing, progress)),
          misunderstood,
        ),
      ]
      return () => {
        for (const stop of stopped) stop()
      }
    },
  }
}

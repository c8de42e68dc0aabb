import type { Outcome } from '../ipc/contract.ts'
import { say, type WordKey } from '../words/say.ts'
import type { Result } from './messages.ts'
import type { ChangeOutcome } from './outcome.ts'
import type { ChangeView } from './proof.ts'

/** What to tell somebody who looks elsewhere: that something they wait for has ended, and where to see more of it. */
export interface BackgroundNotice {
  readonly title: string
  readonly text: string
  readonly place: 'apply' | 'proof'
}

type Answered = Extract<Result, { tag: 'applied' | 'undone' | 'refused' | 'failed' }>

/**
 * What to tell of the end of applying or undoing. undefined where the person ended it themselves, as by cancelling the
 * question for the password.
 */
export function noticeOfOutcome(outcome: Outcome<ChangeOutcome>): BackgroundNotice | undefined {
  if (!outcome.ok) return notice('app.notice.unsure', outcome.failure.message)
  const { value } = outcome
  switch (value.tag) {
    case 'cancelled':
      return undefined
    case 'answered':
      return isOfChange(value.result) ? noticeOfResult(value.result) : undefined
    case 'no-agent':
      return notice('app.outcome.no-agent', value.text)
    case 'not-authorised':
      return notice('app.outcome.not-authorised', value.text)
    case 'helper-missing':
      return notice('app.outcome.helper-missing', value.text)
    case 'helper-failed':
      return notice('app.notice.unsure', value.text)
  }
}

function isOfChange(result: Result): result is Answered {
  return ['applied', 'undone', 'refused', 'failed'].includes(result.tag)
}

function noticeOfResult(result: Answered): BackgroundNotice {
  switch (result.tag) {
    case 'applied':
      return result.restart
        ? notice('app.outcome.applied', say('app.outcome.applied.restart'))
        : notice('app.outcome.applied-now', say('app.outcome.applied-now.lead'))
    case 'undone':
      return notice(
        'app.outcome.undone',
        say(result.restart ? 'app.outcome.undone.restart' : 'app.outcome.undone.lead'),
      )
    case 'refused':
      return notice('app.outcome.refused', result.refusals[0]?.text ?? '')
    case 'failed':
      return notice(`app.outcome.failed.${result.state}`, result.problem.text)
  }
}

/** What to tell where something else than the person ended a change: the guard. undefined for everything else. */
export function noticeOfMove(
  before: ChangeView | undefined,
  after: ChangeView,
): BackgroundNotice | undefined {
  if (!before) return undefined
  const ended = after.records.find(({ phase, endedBy }) => phase === 'undone' && endedBy === 'guard')
  const old = before.records.find(({ id }) => id === ended?.id)
  if (!ended || old?.phase === 'undone') return undefined
  return { title: say('app.notice.guard'), text: say('app.notice.guard.text'), place: 'proof' }
}

function notice(title: WordKey, text: string): BackgroundNotice {
  return { title: say(title), text, place: 'apply' }
}

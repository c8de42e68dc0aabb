import type { Result } from '../../../src-shared/change/messages.ts'
import type { ChangeView } from '../../../src-shared/change/proof.ts'
import type { ChangeRecord, Deviation } from '../../../src-shared/change/record.ts'
import { say } from '../../../src-shared/words/say.ts'
import type { Asked } from '../../state/changes.ts'
import type { OutcomeView } from './outcome-view.ts'

/** What to tell of an answer of the helper. */
export function resultView(asked: Asked, result: Result): OutcomeView {
  switch (result.tag) {
    case 'applied':
      return applied(result.record, result.restart)
    case 'undone':
      return undone(result.restart, result.left)
    case 'confirmed':
      return good('confirmed', ['proof'])
    case 'paused':
      return good(result.on ? 'paused' : 'not-paused', ['proof'])
    case 'recovered':
      return { ...good(`recovered.${result.to}`, ['history', 'cards']), ...leftOver(result.left) }
    case 'inspected':
      return good('inspected', ['proof'])
    case 'system-part':
      return good('system-part', ['proof'])
    case 'refused':
      return {
        tone: 'bad',
        title: say('app.outcome.refused'),
        lead: [say('app.outcome.refused.lead')],
        notices: { title: say('app.outcome.reasons'), all: result.refusals },
        next: [asked.verb === 'apply' ? 'plan' : 'proof'],
      }
    case 'failed':
      return failed(asked, result)
  }
}

/** What to tell where something that was asked for here was done by a command in a terminal. */
export function doneElsewhere(asked: Asked, view: ChangeView): OutcomeView {
  switch (asked.verb) {
    case 'apply':
      return view.current === null
        ? good('applied-now', ['proof'])
        : applied(view.current, view.current.plan.restarts > 0)
    case 'undo': {
      const record = view.records.find(({ id }) => id === asked.transaction)
      return undone((record?.plan.restarts ?? 0) > 0, record?.left ?? [])
    }
    case 'confirm':
      return good('confirmed', ['proof'])
    case 'pause':
      return good(asked.on ? 'paused' : 'not-paused', ['proof'])
  }
}

type Good =
  | 'applied-now'
  | 'confirmed'
  | 'paused'
  | 'not-paused'
  | 'inspected'
  | 'system-part'
  | `recovered.${'before' | 'after' | 'nothing-to-do'}`

function good(what: Good, next: OutcomeView['next']): OutcomeView {
  return {
    tone: 'good',
    title: say(`app.outcome.${what}`),
    lead: [say(`app.outcome.${what}.lead`)],
    next,
  }
}

function applied({ choice }: ChangeRecord, restart: boolean): OutcomeView {
  if (!restart) return good('applied-now', ['proof'])
  return {
    tone: 'good',
    title: say('app.outcome.applied'),
    lead: [
      say('app.outcome.applied.disk'),
      say('app.outcome.applied.restart'),
      ...(choice.guardMinutes > 0 ? [say('app.outcome.applied.guard', { count: choice.guardMinutes })] : []),
    ],
    next: ['proof'],
    isNextYours: true,
  }
}

function undone(restart: boolean, left: readonly Deviation[]): OutcomeView {
  return {
    tone: left.length > 0 ? 'careful' : 'good',
    title: say('app.outcome.undone'),
    lead: [say(restart ? 'app.outcome.undone.restart' : 'app.outcome.undone.lead')],
    next: ['cards', 'history'],
    ...leftOver(left),
  }
}

function failed(asked: Asked, { problem, state, left }: Extract<Result, { tag: 'failed' }>): OutcomeView {
  const lead = [say(`app.outcome.failed.${state}.lead`)]
  return {
    tone: 'bad',
    title: say(`app.outcome.failed.${state}`),
    lead: state === 'between' ? [...lead, say('app.outcome.failed.between.next')] : lead,
    notices: { title: say('app.outcome.problem'), all: [problem] },
    deviations: { title: say('app.outcome.still'), all: left },
    next: state === 'between' ? ['proof', 'history'] : [asked.verb === 'apply' ? 'plan' : 'proof', 'history'],
  }
}

function leftOver(left: readonly Deviation[]): Pick<OutcomeView, 'deviations'> {
  return left.length > 0 ? { deviations: { title: say('app.outcome.left'), all: left } } : {}
}

import { say } from '../words/say.ts'
import { changesArguments, type Draft } from './draft.ts'
import { isGuarded } from './files.ts'
import type { Notice } from './plan.ts'

/** The ways back that a plan brings, the one that needs least of the machine first. */
export function waysBackOf(draft: Draft): Notice[] {
  const { choice, family, title } = draft
  const entry: Notice[] = changesArguments(draft)
    ? [
        family === 'atomic'
          ? { code: 'deployment', text: say('plan.way-back.deployment') }
          : { code: 'entry', text: say('plan.way-back.entry', { title }) },
      ]
    : []
  const pause: Notice[] =
    choice.mode === 'reserved' && family !== 'atomic'
      ? [{ code: 'pause', text: say('plan.way-back.pause') }]
      : []
  const guard: Notice[] = isGuarded(draft)
    ? [{ code: 'guard', text: say('plan.way-back.guard', { count: choice.guardMinutes }) }]
    : []
  return [...entry, { code: 'undo', text: say('plan.way-back.undo') }, ...pause, ...guard]
}

import type { ReactNode } from 'react'
import type { ChangeView } from '../../src-shared/change/proof.ts'
import type { Place } from '../../src-shared/ipc/places.ts'
import { say, type WordKey } from '../../src-shared/words/say.ts'
import { Sign } from '../parts/status.tsx'
import { isBusy, isMoving, standingOf } from '../state/changes.ts'
import { formatRoute } from '../state/route.ts'
import { useApp } from './context.ts'

/** Says on the pages of a machine that a change is at work or waits for the person, and leads there. */
export function ChangeBanner(): ReactNode {
  const { place, source } = useApp((state) => state.route)
  const view = useApp((state) => standingOf(state, source).change.value)
  const busy = useApp((state) => isBusy(standingOf(state, source)))
  const isThere = place === 'proof' || place === 'apply'
  const waiting = view && waitsFor(view, busy)
  if (isThere || place === 'samples' || !waiting) return null
  return (
    <section
      aria-label={say(source.kind === 'live' ? 'app.change.banner.label' : 'app.tour.banner.label')}
      className="change-banner"
    >
      <Sign tone="info" />
      <p>{say(waiting.words)}</p>
      <a href={formatRoute({ place: waiting.place, source })}>{say(waiting.link)}</a>
    </section>
  )
}

interface Waiting {
  readonly words: WordKey
  readonly link: WordKey
  readonly place: Place
}

/** What of a change a person should know wherever they are; undefined where there is nothing. */
export function waitsFor({ current, proof, restarted }: ChangeView, isBusy: boolean): Waiting | undefined {
  const see = 'app.change.banner.see'
  if (isBusy) return { words: 'app.change.banner.at-work', link: see, place: 'apply' }
  if (current && isMoving(current)) {
    return restarted
      ? { words: 'app.change.banner.cut-short', link: see, place: 'proof' }
      : { words: 'app.change.banner.at-work', link: see, place: 'apply' }
  }
  if (current?.phase !== 'applied') return undefined
  if (proof?.state === 'waiting-for-restart')
    return { words: 'app.change.banner.restart', link: see, place: 'proof' }
  return { words: 'app.change.banner.confirm', link: 'app.change.banner.decide', place: 'proof' }
}

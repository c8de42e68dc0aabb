import type { ReactNode } from 'react'
import { say } from '../../src-shared/words/say.ts'
import { Plain } from '../parts/plain.tsx'
import { leftOf } from '../state/left.ts'
import { reportOf } from '../state/machines.ts'
import { formatRoute } from '../state/route.ts'
import { useApp } from './context.ts'
import { SamplesGlyph } from './glyphs.tsx'

const LIVE = { kind: 'live' } as const

/** Says on every page of a sample machine that it is one, and leads back to where the person left this computer. */
export function SampleBanner(): ReactNode {
  const { source } = useApp((state) => state.route)
  // As text: a route that is made anew each time would never be the same.
  const own = useApp((state) => formatRoute(leftOf(state, LIVE)))
  const name = useApp((state) => reportOf(state, source).value?.source.name)
  if (source.kind === 'live') return null
  return (
    <section aria-label={say('app.sample.label')} className="sample-banner">
      <SamplesGlyph />
      <p>
        <strong>{say('app.sample.label')}</strong> <Plain text={name ?? source.id} />
        <span className="sample-banner-more">{say('app.sample.not-yours')}</span>
      </p>
      <a href={own}>{say('app.sample.back')}</a>
    </section>
  )
}

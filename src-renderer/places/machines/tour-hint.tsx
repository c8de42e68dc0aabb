import type { ReactNode } from 'react'
import { say } from '../../../src-shared/words/say.ts'
import { Sign } from '../../parts/status.tsx'
import { useApp } from '../../shell/context.ts'
import { standingOf as changeOf, isInForce } from '../../state/changes.ts'
import { formatRoute } from '../../state/route.ts'
import type { Standing } from './machines-view.ts'

/** What a person on a sample machine would see of their card by now, and how they get back from here. */
export function TourHint({ standing }: { standing: Standing }): ReactNode {
  const { source } = useApp((state) => state.route)
  const current = useApp((state) => changeOf(state, source).change.value?.current)
  const isKept = current != null && isInForce(current)
  const words = [
    ...(standing === 'runs' ? [say('app.tour.machines.runs')] : []),
    ...(isKept && standing !== 'give' ? [say('app.tour.machines.back')] : []),
    ...(isKept && standing === 'give' ? [say('app.tour.machines.given-back')] : []),
  ]
  if (words.length === 0) return null
  return (
    <p className="panel panel--padded hint">
      <Sign tone="info" />
      <span>
        {words.join(' ')}{' '}
        {isKept && <a href={formatRoute({ place: 'proof', source })}>{say('app.tour.machines.link')}</a>}
      </span>
    </p>
  )
}

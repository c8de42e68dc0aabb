import { Button } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import { say } from '../../../src-shared/words/say.ts'
import { useApp } from '../../shell/context.ts'
import { Page } from '../../shell/page.tsx'
import { isMoving, standingOf } from '../../state/changes.ts'
import { formatRoute } from '../../state/route.ts'
import { AtWork } from './at-work.tsx'
import { OutcomePage } from './outcome-page.tsx'

/** What was asked for, while it is at work and when it has ended. */
export function ApplyPlace(): ReactNode {
  const { source } = useApp((state) => state.route)
  const action = useApp((state) => standingOf(state, source).action)
  const current = useApp((state) => standingOf(state, source).change.value?.current)
  if (action?.outcome) return <OutcomePage asked={action.asked} outcome={action.outcome} />
  if (action || (current && isMoving(current))) return <AtWork asked={action?.asked} />
  return (
    <Page
      actions={
        <Button component="a" href={formatRoute({ place: 'plan', source })} size="lg" variant="primary">
          {say('app.apply.to-plan')}
        </Button>
      }
      lead={<p>{say('app.apply.none-lead')}</p>}
      title={say('app.apply.none')}
    />
  )
}

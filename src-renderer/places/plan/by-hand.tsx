import { Button } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import type { Notice } from '../../../src-shared/plan/plan.ts'
import { say } from '../../../src-shared/words/say.ts'
import { Notices } from '../../parts/notices.tsx'
import { useActions, useApp } from '../../shell/context.ts'

/** What a person does themselves where Handover does not know how this computer starts. */
export function ByHand({ steps }: { steps: readonly Notice[] }): ReactNode {
  const { source } = useApp((state) => state.route)
  const actions = useActions()
  const again = async () => {
    await actions.check(source)
    await actions.makePlan(source)
  }
  return (
    <>
      <Notices isOrdered notices={steps} title={say('app.plan.by-hand.steps')} tone="info" />
      <p>{say('app.plan.by-hand.after')}</p>
      <div className="page-actions">
        <Button onClick={() => void again()} size="lg" variant="primary">
          {say('app.check-again')}
        </Button>
      </div>
    </>
  )
}

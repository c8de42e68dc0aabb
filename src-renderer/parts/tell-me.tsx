import { Button } from '@patternfly/react-core'
import { type ReactNode, useState } from 'react'
import { say } from '../../src-shared/words/say.ts'
import { useActions, useApp } from '../shell/context.ts'
import { settingsOf } from '../state/settings.ts'

/** Offers to tell the person when it is done; a browser asks them itself, and only after a click. */
export function TellMe(): ReactNode {
  const telling = useApp((state) => state.telling)
  const actions = useActions()
  const [hasAsked, setAsked] = useState(false)
  const isWanted = useApp((state) => settingsOf(state).notifications)
  const isOffered = isWanted && (telling === 'unasked' || hasAsked)
  if (!isOffered) return null
  return (
    <div className="tell-me">
      {telling === 'unasked' && (
        <Button
          onClick={() => {
            setAsked(true)
            void actions.askToTell()
          }}
          variant="secondary"
        >
          {say('app.notice.ask')}
        </Button>
      )}
      <p className="quiet" role="status">
        {telling === 'allowed' && say('app.notice.asked')}
        {telling === 'forbidden' && say('app.notice.refused')}
      </p>
    </div>
  )
}

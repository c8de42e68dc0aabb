import type { ReactNode } from 'react'
import { say } from '../../../src-shared/words/say.ts'
import { useNow } from '../../parts/now.ts'
import { timeLeft } from '../../text/times.ts'

/** How long the guard still waits for an answer; `by` in milliseconds since 1970. */
export function GuardTime({ by }: { by: number }): ReactNode {
  const now = useNow(true)
  if (by <= now) return <p className="guard-time">{say('app.proof.over')}</p>
  return (
    <div className="guard-time">
      <p aria-label={say('app.proof.left')} className="guard-clock" role="timer">
        {timeLeft(by - now)}
      </p>
      <p>
        <strong>{say('app.proof.left')}</strong>
        <br />
        {say('app.proof.left-why')}
      </p>
    </div>
  )
}

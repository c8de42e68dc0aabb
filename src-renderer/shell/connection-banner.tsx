import type { ReactNode } from 'react'
import { say } from '../../src-shared/words/say.ts'
import { Sign } from '../parts/status.tsx'
import { useApp } from './context.ts'

/** Says that the service cannot be heard, what that means for the page, and that it is tried again by itself. */
export function ConnectionBanner(): ReactNode {
  const isLost = useApp((state) => state.isLost)
  if (!isLost) return null
  return (
    <section aria-label={say('app.connection.lost')} className="change-banner">
      <Sign tone="careful" />
      <p>
        <strong>{say('app.connection.lost')}</strong> {say('app.connection.lost.text')}
      </p>
    </section>
  )
}

import { type ReactNode, useEffect, useRef } from 'react'
import { say } from '../../src-shared/words/say.ts'
import { Sign, type Tone } from '../parts/status.tsx'
import { formatRoute } from '../state/route.ts'
import { useArrival } from './arrival.ts'
import { useApp } from './context.ts'

/** A place: its one heading, where a person arrives, with what follows from it; then the rest. */
export function Page({
  title,
  lead,
  tone,
  actions,
  children,
}: {
  title: string
  lead: ReactNode
  tone?: Tone
  actions?: ReactNode
  children?: ReactNode
}): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  const route = useApp((state) => formatRoute(state.route))
  useArrival(heading, route)
  useEffect(() => {
    document.title = `${title} · ${say('app.name')}`
  }, [title])
  return (
    <div className="page">
      <header className="page-head">
        {tone && <Sign tone={tone} />}
        <div className="page-title">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <div className="lead">{lead}</div>
          {actions && <div className="page-actions">{actions}</div>}
        </div>
      </header>
      {children}
    </div>
  )
}

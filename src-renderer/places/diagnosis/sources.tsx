import { type ReactNode, useId } from 'react'
import type { Diagnosis } from '../../../src-shared/diagnosis/diagnosis.ts'
import { say } from '../../../src-shared/words/say.ts'
import { Plain } from '../../parts/plain.tsx'
import { Prose } from '../../parts/prose.tsx'
import { Sign } from '../../parts/status.tsx'

/** What was read, and what could not be. */
export function Sources({ diagnosis: { sources, notes } }: { diagnosis: Diagnosis }): ReactNode {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className="block">
      <h2 id={heading}>{say('app.diagnosis.sources')}</h2>
      <ul className="panel notices">
        {sources.map(({ id, title, lines }) => (
          <li key={id}>
            <span>
              <Plain text={title} />{' '}
              <span className="quiet">{say('app.diagnosis.source.lines', { count: lines })}</span>
            </span>
          </li>
        ))}
        {notes.map(({ code, text }) => (
          <li key={`${code}:${text}`}>
            <Sign tone="info" />
            <span>
              <Prose text={text} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

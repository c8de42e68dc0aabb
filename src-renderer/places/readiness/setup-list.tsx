import { type ReactNode, useId } from 'react'
import type { Setup } from '../../../src-shared/host/report.ts'
import { say } from '../../../src-shared/words/say.ts'
import { Explained } from '../../parts/explained.tsx'
import { firstOnes, LeftOut } from '../../parts/first-ones.tsx'
import { Mono } from '../../parts/plain.tsx'
import { markTerms } from '../../text/terms.ts'

/** Passthrough settings that somebody made before, each with where it stands and what it does. */
export function SetupList({ setups }: { setups: readonly Setup[] }): ReactNode {
  const heading = useId()
  if (setups.length === 0) return null
  const shown = firstOnes(setups)
  const effects = markTerms(shown.map((setup) => setup.effect))
  return (
    <section aria-labelledby={heading} className="setups">
      <h2 id={heading}>
        {say('app.setups.title')} <span className="count">{setups.length}</span>
      </h2>
      <p className="quiet">{say('app.setups.lead')}</p>
      <ul>
        {shown.map((setup, index) => (
          <li key={`${setup.file}:${setup.line}:${setup.content}`}>
            <p className="setup-effect">
              <Explained segments={effects[index] ?? []} />
            </p>
            <p className="setup-line">
              <Mono text={setup.content} />
            </p>
            <p className="quiet">
              <Mono text={setup.file} />
              {setup.line !== null && ` · ${say('app.setups.line', { line: setup.line })}`}
            </p>
          </li>
        ))}
      </ul>
      <LeftOut all={setups} shown={shown} />
    </section>
  )
}

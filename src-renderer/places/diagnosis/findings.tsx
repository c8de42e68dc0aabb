import { type ReactNode, useId, useState } from 'react'
import type { Diagnosis } from '../../../src-shared/diagnosis/diagnosis.ts'
import { say } from '../../../src-shared/words/say.ts'
import { firstOnes, LeftOut } from '../../parts/first-ones.tsx'
import { Boots } from './boots.tsx'
import { findingKey, findingsOf } from './diagnosis-view.ts'
import { ProblemCard } from './problem-card.tsx'

/** The last starts of the machine as a line of time, and what was found, in all of them or in one. */
export function Findings({ diagnosis }: { diagnosis: Diagnosis }): ReactNode {
  const heading = useId()
  const [boot, setBoot] = useState<string>()
  const chosen = diagnosis.boots.some(({ id }) => id === boot) ? boot : undefined
  const findings = findingsOf(diagnosis, chosen)
  const shown = firstOnes(findings, 50)
  return (
    <>
      <Boots boots={diagnosis.boots} chosen={chosen} onChoose={setBoot} />
      {(diagnosis.findings.length > 0 || chosen !== undefined) && (
        <section aria-labelledby={heading} className="block">
          <h2 id={heading}>
            {say('app.diagnosis.findings')} <span className="count">{findings.length}</span>
          </h2>
          {findings.length === 0 && <p>{say('app.diagnosis.boot.none')}</p>}
          <ul className="problems">
            {shown.map((finding, index) => (
              <li key={findingKey(finding)}>
                <ProblemCard diagnosis={diagnosis} finding={finding} isFirst={index === 0} />
              </li>
            ))}
          </ul>
          <LeftOut all={findings} shown={shown} />
        </section>
      )}
    </>
  )
}

import { type ReactNode, useId } from 'react'
import type { HostReport } from '../../../src-shared/host/report.ts'
import { say } from '../../../src-shared/words/say.ts'
import { Plain } from '../../parts/plain.tsx'
import { machineFacts } from './summary.ts'

/** What machine this is: the facts that somebody who helps would ask for. */
export function MachineSummary({ report }: { report: HostReport }): ReactNode {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className="summary">
      <h2 id={heading}>{say(report.source.kind === 'live' ? 'app.machine.live' : 'app.machine.other')}</h2>
      <dl>
        {machineFacts(report).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Plain text={value} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

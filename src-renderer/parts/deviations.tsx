import { type ReactNode, useId } from 'react'
import type { Deviation } from '../../src-shared/change/record.ts'
import { firstOnes, LeftOut } from './first-ones.tsx'
import { Mono, Plain } from './plain.tsx'
import { Sign } from './status.tsx'

/** Places where the machine is not as it should be, under their heading; nothing where there are none. */
export function Deviations({
  title,
  deviations,
}: {
  title: string
  deviations: readonly Deviation[]
}): ReactNode {
  const heading = useId()
  if (deviations.length === 0) return null
  const shown = firstOnes(deviations)
  return (
    <section aria-labelledby={heading} className="block">
      <h2 id={heading}>{title}</h2>
      <ul className="panel notices">
        {shown.map(({ code, place, text }) => (
          <li key={`${code}:${place}:${text}`}>
            <Sign tone="careful" />
            <div>
              <p>
                <Plain text={text} />
              </p>
              <p className="quiet">
                <Mono text={place} />
              </p>
            </div>
          </li>
        ))}
      </ul>
      <LeftOut all={deviations} shown={shown} />
    </section>
  )
}

import type { ReactNode } from 'react'
import type { Card, Reason } from '../../../src-shared/host/report-card.ts'
import { say } from '../../../src-shared/words/say.ts'
import { Explained } from '../../parts/explained.tsx'
import { Sign, type Tone } from '../../parts/status.tsx'
import { markTerms } from '../../text/terms.ts'

const TONES: Readonly<Record<Reason['level'], Tone>> = { blocks: 'bad', caution: 'careful', info: 'info' }

/** What there is to say of a card, of the levels asked for and in their order; `none` where there is nothing. */
export function CardReasons({
  card,
  levels,
  none,
}: {
  card: Card
  levels: readonly Reason['level'][]
  none: string
}): ReactNode {
  const reasons = levels.flatMap((level) => card.reasons.filter((reason) => reason.level === level))
  const sentences = markTerms(reasons.map((reason) => reason.text))
  if (reasons.length === 0)
    return (
      <p className="reason-none">
        <Sign tone="good" /> {none}
      </p>
    )
  return (
    <ul className="reasons">
      {reasons.map((reason, index) => (
        <li key={`${reason.code}:${reason.text}`}>
          <Sign tone={TONES[reason.level]} />
          <span className="pf-v6-screen-reader">{say(`app.reason.${reason.level}`)}: </span>
          <span>
            <Explained segments={sentences[index] ?? []} />
          </span>
        </li>
      ))}
    </ul>
  )
}

import { type ReactNode, useId } from 'react'
import type { Notice } from '../../src-shared/plan/plan.ts'
import { markTerms } from '../text/terms.ts'
import { Explained } from './explained.tsx'
import { firstOnes, LeftOut } from './first-ones.tsx'
import { Sign, type Tone } from './status.tsx'

/** Sentences of one kind under their heading, each with the sign of its tone; nothing where there are none. */
export function Notices({
  title,
  notices,
  tone,
  isOrdered = false,
}: {
  title: string
  notices: readonly Notice[]
  tone: Tone
  /** True: they are steps, to be followed one after the other. */
  isOrdered?: boolean
}): ReactNode {
  const heading = useId()
  if (notices.length === 0) return null
  const shown = firstOnes(notices)
  const sentences = markTerms(shown.map(({ text }) => text))
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <section aria-labelledby={heading} className="block">
      <h2 id={heading}>{title}</h2>
      <List className={isOrdered ? 'panel notices notices--ordered' : 'panel notices'}>
        {shown.map(({ code, text }, index) => (
          <li key={`${code}:${text}`}>
            {!isOrdered && <Sign tone={tone} />}
            <span>
              <Explained segments={sentences[index] ?? []} />
            </span>
          </li>
        ))}
      </List>
      <LeftOut all={notices} shown={shown} />
    </section>
  )
}

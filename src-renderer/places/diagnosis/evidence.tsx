import type { ReactNode } from 'react'
import type { Diagnosis, Finding } from '../../../src-shared/diagnosis/diagnosis.ts'
import { say } from '../../../src-shared/words/say.ts'
import { reveal } from '../../text/reveal.ts'

/** The line of the log that says so, marked, with the lines around it. */
export function Evidence({ finding, diagnosis }: { finding: Finding; diagnosis: Diagnosis }): ReactNode {
  const { line, evidence, before, after, source } = finding
  const title = diagnosis.sources.find(({ id }) => id === source)?.title ?? source
  const lines = [
    ...before.map((text, index) => ({ text, number: line - before.length + index, isIt: false })),
    { text: evidence, number: line, isIt: true },
    ...after.map((text, index) => ({ text, number: line + 1 + index, isIt: false })),
  ]
  return (
    <figure className="evidence">
      <figcaption className="quiet">
        {say('app.diagnosis.evidence', { source: reveal(title), line })}
      </figcaption>
      <ol className="evidence-lines">
        {lines.map(({ text, number, isIt }) => (
          <li className={isIt ? 'evidence-line evidence-line--it' : 'evidence-line'} key={number}>
            <span aria-hidden className="evidence-number">
              {number}
            </span>
            {isIt ? <mark>{reveal(text)}</mark> : <span>{reveal(text)}</span>}
          </li>
        ))}
      </ol>
    </figure>
  )
}

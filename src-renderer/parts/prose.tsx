import type { ReactNode } from 'react'
import { proseParts } from '../text/prose-parts.ts'
import { reveal } from '../text/reveal.ts'

/** A sentence in which commands stand between backticks, as sentences of the catalogue have them. */
export function Prose({ text }: { text: string }): ReactNode {
  return proseParts(text).map(({ text: part, isCode, at }) =>
    isCode ? (
      <code className="mono" key={at}>
        {reveal(part)}
      </code>
    ) : (
      <bdi key={at}>{reveal(part)}</bdi>
    ),
  )
}

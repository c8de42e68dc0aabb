import type { ReactNode } from 'react'
import { reveal } from '../text/reveal.ts'

/** A name or line from outside: shown as text, invisible characters written out, its direction kept to itself. */
export function Plain({ text, className }: { text: string; className?: string }): ReactNode {
  return <bdi className={className}>{reveal(text)}</bdi>
}

/** An address, path or line of a file, as it stands there; breaks anywhere rather than widening the page. */
export function Mono({ text }: { text: string }): ReactNode {
  return <Plain className="mono" text={text} />
}

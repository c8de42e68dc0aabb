import { Popover } from '@patternfly/react-core'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { say } from '../../src-shared/words/say.ts'
import { reveal } from '../text/reveal.ts'
import type { Segment, Term } from '../text/terms.ts'
import { Prose } from './prose.tsx'

/** A sentence in which terms of the trade can be asked about. */
export function Explained({ segments }: { segments: readonly Segment[] }): ReactNode {
  let at = 0
  return segments.map(({ text, term }) => {
    at += text.length
    return term === undefined ? (
      <Prose key={at} text={text} />
    ) : (
      <TermButton key={at} term={term}>
        {reveal(text)}
      </TermButton>
    )
  })
}

/** A term that opens its explanation; Escape or a click elsewhere closes it, and focus comes back. */
export function TermButton({ term, children }: { term: Term; children: string }): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  // The popover hears Escape only some moments after it shows; whoever is quicker is heard here.
  useLayoutEffect(() => {
    if (!isOpen) return
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setOpen(false)
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [isOpen])
  return (
    <>
      <button
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        className="term"
        onClick={() => setOpen(true)}
        ref={trigger}
        type="button"
      >
        {children}
      </button>
      {isOpen && (
        <Popover
          aria-label={say(`term.${term}`)}
          bodyContent={say(`term.${term}.text`)}
          closeBtnAriaLabel={say('app.close')}
          headerComponent="h2"
          headerContent={say(`term.${term}`)}
          isVisible
          shouldClose={() => setOpen(false)}
          triggerRef={trigger}
        />
      )}
    </>
  )
}

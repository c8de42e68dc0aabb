import type { ReactNode } from 'react'
import type { Note } from '../../../src-shared/host/report.ts'
import { say } from '../../../src-shared/words/say.ts'
import { firstOnes, LeftOut } from '../../parts/first-ones.tsx'
import { Plain } from '../../parts/plain.tsx'

/** What could not be read, folded: the report is silent there, and says so. */
export function NoteList({ notes }: { notes: readonly Note[] }): ReactNode {
  if (notes.length === 0) return null
  const shown = firstOnes(notes)
  return (
    <details className="notes">
      <summary>{say('app.notes.title', { count: notes.length })}</summary>
      <p className="quiet">{say('app.notes.lead')}</p>
      <ul>
        {shown.map((note) => (
          <li key={`${note.code}:${note.path}`}>
            <Plain text={note.text} />
          </li>
        ))}
      </ul>
      <LeftOut all={notes} shown={shown} />
    </details>
  )
}

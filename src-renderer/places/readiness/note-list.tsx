import type { ReactNode } from 'react'
import type { Note } from '../../../src-shared/host/report.ts'
import { say } from '../../../src-shared/words/say.ts'
import { Plain } from '../../parts/plain.tsx'

const SHOWN = 100

/** What could not be read, folded: the report is silent there, and says so. */
export function NoteList({ notes }: { notes: readonly Note[] }): ReactNode {
  if (notes.length === 0) return null
  const more = notes.length - SHOWN
  return (
    <details className="notes">
      <summary>{say('app.notes.title', { count: notes.length })}</summary>
      <p className="quiet">{say('app.notes.lead')}</p>
      <ul>
        {notes.slice(0, SHOWN).map((note) => (
          <li key={`${note.code}:${note.path}`}>
            <Plain text={note.text} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="quiet">{say('app.notes.more', { count: more })}</p>}
    </details>
  )
}

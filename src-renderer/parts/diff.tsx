import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core'
import { type ReactNode, useMemo, useRef } from 'react'
import { say } from '../../src-shared/words/say.ts'
import { useActions, useApp } from '../shell/context.ts'
import { settingsOf } from '../state/settings.ts'
import { diffLines } from '../text/diff-lines.ts'
import type { DiffRow } from '../text/diff-rows.ts'
import { reveal } from '../text/reveal.ts'
import { OneColumn, SideBySide } from './diff-views.tsx'
import { Mono } from './plain.tsx'
import { useRoom } from './room.ts'

const VIEWS = ['side-by-side', 'unified'] as const

// Two columns of some forty characters; what is narrower is read better in one.
const LEAST = 700

/**
 * What changes in one file: its path, how many lines come and go, and the lines, before and after side by side or in
 * one column, as the person likes it. In one where there is no room for two, and where the file is new or goes.
 */
export function Diff({ path, text }: { path: string; text: string }): ReactNode {
  const figure = useRef<HTMLElement>(null)
  const hasRoom = useRoom(figure, LEAST)
  const wanted = useApp((state) => settingsOf(state).diffs)
  const { lines, rows, added, removed, left } = useMemo(() => diffLines(text), [text])
  const canChoose = hasRoom && hasTwoSides(rows)
  return (
    <figure aria-label={say('app.diff.of', { path: reveal(path) })} className="diff" ref={figure}>
      <figcaption>
        <Mono text={path} />
        <span className="diff-counts">
          {added > 0 && (
            <span className="diff-count diff-count--added">
              +{added} <span className="pf-v6-screen-reader">{say('app.diff.added')}</span>
            </span>
          )}
          {removed > 0 && (
            <span className="diff-count diff-count--removed">
              -{removed} <span className="pf-v6-screen-reader">{say('app.diff.removed')}</span>
            </span>
          )}
        </span>
        {canChoose && <ViewChoice wanted={wanted} />}
      </figcaption>
      {canChoose && wanted === 'side-by-side' ? <SideBySide rows={rows} /> : <OneColumn lines={lines} />}
      {left > 0 && <p className="quiet diff-left">{say('app.and-more', { count: left })}</p>}
    </figure>
  )
}

/** Whether there is something of the file before as well as after. */
function hasTwoSides(rows: readonly DiffRow[]): boolean {
  const pairs = rows.filter((row) => row.kind === 'pair')
  return pairs.some(({ before }) => before) && pairs.some(({ after }) => after)
}

/** One choice for every diff of the window; it is remembered. */
function ViewChoice({ wanted }: { wanted: (typeof VIEWS)[number] }): ReactNode {
  const actions = useActions()
  return (
    <ToggleGroup aria-label={say('app.diff.views')} className="diff-choice" isCompact>
      {VIEWS.map((view) => (
        <ToggleGroupItem
          isSelected={view === wanted}
          key={view}
          onChange={() => void actions.changeSettings({ diffs: view })}
          text={say(`app.diff.view.${view}`)}
        />
      ))}
    </ToggleGroup>
  )
}

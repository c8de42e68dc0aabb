import type { ReactNode } from 'react'
import { say } from '../../src-shared/words/say.ts'
import { type DiffLine, diffLines } from '../text/diff-lines.ts'
import { reveal } from '../text/reveal.ts'
import { firstOnes, LeftOut } from './first-ones.tsx'
import { Mono } from './plain.tsx'

const MARKS: Readonly<Record<DiffLine['kind'], string>> = {
  added: '+',
  removed: '-',
  same: ' ',
  place: '',
  note: '',
}

/** What changes in one file: its path, how many lines come and go, and the lines, marked with + and -. */
export function Diff({ path, text }: { path: string; text: string }): ReactNode {
  const { lines, added, removed } = diffLines(text)
  const shown = firstOnes(lines, 1000)
  return (
    <figure aria-label={say('app.diff.of', { path: reveal(path) })} className="diff">
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
      </figcaption>
      <ol className="diff-lines">
        {shown.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a diff never changes in place, and its lines repeat.
          <li className={`diff-line diff-line--${line.kind}`} key={index}>
            <span className="diff-mark">{MARKS[line.kind]}</span>
            <Line line={line} />
          </li>
        ))}
      </ol>
      <LeftOut all={lines} shown={shown} />
    </figure>
  )
}

function Line({ line: { kind, text } }: { line: DiffLine }): ReactNode {
  if (kind === 'added') return <ins>{text}</ins>
  if (kind === 'removed') return <del>{text}</del>
  return <span>{text}</span>
}

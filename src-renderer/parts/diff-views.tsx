import type { ReactNode } from 'react'
import { say } from '../../src-shared/words/say.ts'
import type { DiffLine } from '../text/diff-lines.ts'
import type { DiffRow } from '../text/diff-rows.ts'

const MARKS: Readonly<Record<DiffLine['kind'], string>> = { added: '+', removed: '-', same: ' ', place: '' }

/** A diff as one list of lines: what goes stands before what comes. */
export function OneColumn({ lines }: { lines: readonly DiffLine[] }): ReactNode {
  return (
    <ol className="diff-lines">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a diff never changes in place, and its lines repeat.
        <li className={classOf(line)} data-line={line.after ?? line.before} key={index}>
          <Content line={line} />
        </li>
      ))}
    </ol>
  )
}

/** A diff as a table of two columns: the file before and after, each line beside the one that it became. */
export function SideBySide({ rows }: { rows: readonly DiffRow[] }): ReactNode {
  return (
    <table className="diff-sides">
      <thead>
        <tr>
          <th scope="col">{say('app.diff.before')}</th>
          <th scope="col">{say('app.diff.after')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a diff never changes in place, and its lines repeat.
          <tr key={index}>
            {row.kind === 'place' ? (
              <td className="diff-cell" colSpan={2}>
                <div className={classOf(row.line)}>
                  <Content line={row.line} />
                </div>
              </td>
            ) : (
              <>
                <Side line={row.before} number={row.before?.before} />
                <Side line={row.after} number={row.after?.after} />
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Side({ line, number }: { line: DiffLine | undefined; number: number | undefined }): ReactNode {
  if (!line) return <td className="diff-cell diff-cell--none" />
  return (
    <td className={`diff-cell diff-cell--${line.kind}`}>
      <div className={classOf(line)} data-line={number}>
        <Content line={line} />
      </div>
    </td>
  )
}

function classOf({ kind }: DiffLine): string {
  return `diff-line diff-line--${kind}`
}

/** The mark of a line and its text; a file that ends within the line says so behind it. */
function Content({ line }: { line: DiffLine }): ReactNode {
  return (
    <>
      <span className="diff-mark">{MARKS[line.kind]}</span>
      <Line line={line} />
      {line.isUnended && <span className="diff-note">{say('app.diff.unended')}</span>}
    </>
  )
}

function Line({ line: { kind, text, parts } }: { line: DiffLine }): ReactNode {
  const words =
    parts?.map((part, index) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line never change in place, and repeat.
      part.isChanged ? <mark key={index}>{part.text}</mark> : part.text,
    ) ?? text
  if (kind === 'added') return <ins>{words}</ins>
  if (kind === 'removed') return <del>{words}</del>
  return <span>{words}</span>
}

import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { printable } from '../../host/printable.ts'

/**
 * What a file was and will be, as a unified diff; undefined where it stays the same. `before` undefined: the file is
 * new and its old name is /dev/null; `after` undefined: it goes. Marks that cannot be seen are written as \u{...},
 * so that a file cannot hide a line or play tricks on a terminal; tabs stay.
 */
export function unifiedDiff(
  path: string,
  before: string | undefined,
  after: string | undefined,
): string | undefined {
  if (before === after) return undefined
  const name = seen(path)
  return createTwoFilesPatch(
    before === undefined ? '/dev/null' : name,
    after === undefined ? '/dev/null' : name,
    seen(before ?? ''),
    seen(after ?? ''),
    undefined,
    undefined,
    { context: 3, headerOptions: FILE_HEADERS_ONLY },
  )
}

function seen(text: string): string {
  return text
    .split(/([\n\t])/)
    .map((part) => (part === '\n' || part === '\t' ? part : printable(part, Number.POSITIVE_INFINITY)))
    .join('')
}

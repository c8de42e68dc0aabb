/** A line of a file, from 1, as it reads without its end. */
export interface NumberedLine {
  readonly line: number
  readonly text: string
}

/**
 * A file without some of its lines; undefined with the number of the first that does not read as given. Works on
 * bytes: what is not UTF-8 elsewhere in the file stays as it is. A line that was the last one takes its end along.
 */
export function withoutLines(
  content: Uint8Array,
  remove: readonly NumberedLine[],
): { readonly ok: true; readonly content: Uint8Array } | { readonly ok: false; readonly line: number } {
  const lines = linesOf(content)
  for (const { line, text } of remove) if (textOf(lines[line - 1]) !== text) return { ok: false, line }
  const numbers = new Set(remove.map(({ line }) => line))
  return { ok: true, content: Buffer.concat(lines.filter((_, index) => !numbers.has(index + 1))) }
}

/** Where a line that was at a number is now: there, or the only place where it reads so; undefined for nowhere. */
export function findLine(content: Uint8Array, { line, text }: NumberedLine): number | undefined {
  const lines = linesOf(content).map(textOf)
  if (lines[line - 1] === text) return line
  const first = lines.indexOf(text)
  return first >= 0 && first === lines.lastIndexOf(text) ? first + 1 : undefined
}

/** The lines of a file with their ends. */
function linesOf(content: Uint8Array): Buffer[] {
  const bytes = Buffer.from(content)
  const lines: Buffer[] = []
  let start = 0
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start)
    const next = end < 0 ? bytes.length : end + 1
    lines.push(bytes.subarray(start, next))
    start = next
  }
  return lines
}

function textOf(line: Buffer | undefined): string | undefined {
  return line?.toString('utf8').replace(/\n$/, '')
}

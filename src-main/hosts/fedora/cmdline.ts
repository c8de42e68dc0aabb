import { editSegments, type Segment, tokensOf } from '../shared/tokens.ts'

/** The kernel arguments of /etc/kernel/cmdline; lines that begin with # say nothing. */
export function cmdlineArguments(text: string): string[] {
  return linesOf(text).flatMap(({ start, end }) => tokensOf(text.slice(start, end)))
}

/** The file with other arguments; what stays keeps its bytes. */
export function withCmdlineArguments(text: string, next: readonly string[]): string {
  return editSegments(text, linesOf(text), next) ?? `${text}\n${next.join(' ')}\n`
}

function linesOf(text: string): Segment[] {
  const lines: Segment[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    if (!/^[ \t]*#/.test(line)) lines.push({ start, end, bare: false })
    start = end + 1
  }
  // What follows the last line end is no line of its own.
  return lines.length > 1 && text.endsWith('\n') ? lines.slice(0, -1) : lines
}

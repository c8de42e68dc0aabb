const HEADING = '# GRUB Environment Block\n'

interface Variable {
  readonly start: number
  /** Right after the end of its line. */
  readonly end: number
  readonly name: string
  readonly value: string
}

/**
 * The variables of a GRUB environment block, in order; undefined where the text is none. A backslash in a value
 * keeps the character after it, a line end included (GRUB, grub-core/lib/envblk.c).
 */
export function grubVariables(text: string): ReadonlyMap<string, string> | undefined {
  const variables = variablesOf(text)
  if (!variables) return undefined
  return new Map(variables.map(({ name, value }) => [name, value]))
}

/**
 * The block with a variable set, or without it (value undefined). Every other byte stays and the block keeps its
 * size, which GRUB writes in place; undefined where there is no block or no room.
 */
export function withGrubVariable(text: string, name: string, value: string | undefined): string | undefined {
  const variables = variablesOf(text)
  if (!variables) return undefined
  const old = variables.find((one) => one.name === name)
  const line = value === undefined ? '' : `${name}=${value.replace(/[\\\n]/g, (mark) => `\\${mark}`)}\n`
  const room = /#*$/.exec(text)?.[0].length ?? 0
  const padding = room + (old ? old.end - old.start : 0) - line.length
  if (padding < 0) return undefined
  const body = text.slice(0, text.length - room)
  const edited = old ? body.slice(0, old.start) + line + body.slice(old.end) : body + line
  return edited + '#'.repeat(padding)
}

function variablesOf(text: string): Variable[] | undefined {
  if (!text.startsWith(HEADING)) return undefined
  const variables: Variable[] = []
  let start = HEADING.length
  while (start < text.length) {
    const end = endOfLine(text, start)
    // The padding is a comment without an end.
    if (end === undefined) break
    const line = text.slice(start, end - 1)
    const equals = line.indexOf('=')
    if (!line.startsWith('#') && equals > 0) {
      const value = line.slice(equals + 1).replace(/\\([\s\S])/g, '$1')
      variables.push({ start, end, name: line.slice(0, equals), value })
    }
    start = end
  }
  return variables
}

function endOfLine(text: string, start: number): number | undefined {
  const comment = text.startsWith('#', start)
  for (let at = start; at < text.length; at += 1) {
    const mark = text.charAt(at)
    if (mark === '\\' && !comment) at += 1
    else if (mark === '\n') return at + 1
  }
  return undefined
}

/** A line with something to say. A line that is continued by a backslash is one with those it continues on. */
export interface Line {
  /** Number of its first line in the file, from 1. */
  readonly number: number
  readonly text: string
}

/** How a file format treats comments and continued lines. */
export interface LineRules {
  /** Characters that begin a comment where they come first. */
  readonly comments: string
  /** A backslash at the end joins the next line. */
  readonly joins: boolean
  /** A comment is joined with the next line as well, which it then hides: so modprobe reads it (libkmod). */
  readonly joinsComments: boolean
}

/** Rules of shell files, udev rules and initramfs lists; of modprobe.d; of modules-load.d. */
export const SHELL_LINES: LineRules = { comments: '#', joins: true, joinsComments: false }
export const MODPROBE_LINES: LineRules = { comments: '#', joins: true, joinsComments: true }
export const MODULES_LOAD_LINES: LineRules = { comments: '#;', joins: false, joinsComments: false }

/** The lines of a text that are neither empty nor comments, without blanks around them. */
export function codeLines(text: string, { comments, joins, joinsComments }: LineRules): Line[] {
  const lines: Line[] = []
  let open: { readonly number: number; readonly parts: string[]; readonly comment: boolean } | undefined
  const close = () => {
    const joined = open?.parts.filter((part) => part !== '').join(' ')
    if (open && joined && !open.comment) lines.push({ number: open.number, text: joined })
    open = undefined
  }
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    open ??= { number: index + 1, parts: [], comment: line !== '' && comments.includes(line.charAt(0)) }
    const continued = joins && line.endsWith('\\') && (!open.comment || joinsComments)
    open.parts.push(continued ? line.slice(0, -1).trim() : line)
    if (!continued) close()
  }
  close()
  return lines
}

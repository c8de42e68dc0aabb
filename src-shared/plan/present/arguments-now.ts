import { withArguments } from '../arguments.ts'
import type { ArgumentChange } from '../operation.ts'
import type { Family, PlanFacts } from '../plan.ts'

const CMDLINE = '/etc/kernel/cmdline'
const DEFAULTS = '/etc/default/grub'
const NAME = 'GRUB_CMDLINE_LINUX'

// Blanks separate arguments outside of double quotes (lib/cmdline.c, next_arg).
const TOKEN = /(?:[^ \t-\r"]|"[^"]*(?:"|$))+/g

/**
 * The kernel arguments that are written down for the next kernels; undefined where they cannot be read, as on ostree
 * systems, which keep them in entries for root alone.
 */
export function argumentsNow(family: Family, { texts }: PlanFacts): string[] | undefined {
  const cmdline = texts[CMDLINE]
  if (family === 'atomic') return undefined
  if (family === 'fedora' && cmdline !== undefined) return tokensOf(codeLines(cmdline).join(' '))
  const names = family === 'debian' ? ['GRUB_CMDLINE_LINUX', 'GRUB_CMDLINE_LINUX_DEFAULT'] : [NAME]
  const lines = texts[DEFAULTS]?.split('\n') ?? []
  const values = names.map((name) => lines.flatMap((line) => assignment(line, name) ?? []).at(-1)?.value)
  return values.every((value) => value === undefined) ? undefined : tokensOf(values.join(' '))
}

/** A file with kernel arguments that anybody may read, before and after a change. */
export interface ChangedText {
  readonly path: string
  readonly before: string
  readonly after: string
}

/** The files that a change of kernel arguments shows in on Fedora: new kernels get what they say. */
export function changedTexts(change: ArgumentChange, { texts }: PlanFacts): ChangedText[] {
  const cmdline = texts[CMDLINE]
  const defaults = texts[DEFAULTS]
  return [
    ...(cmdline === undefined ? [] : [{ path: CMDLINE, before: cmdline, after: inCmdline(cmdline, change) }]),
    ...(defaults === undefined
      ? []
      : [{ path: DEFAULTS, before: defaults, after: inDefaults(defaults, change) }]),
  ]
}

function inCmdline(text: string, change: ArgumentChange): string {
  const code = codeLines(text)
  const tokens = tokensOf(code.join(' '))
  const line = withArguments(tokens, change).join(' ')
  if (line === tokens.join(' ')) return text
  const comments = text.split('\n').filter((one) => !code.includes(one) && one !== '')
  return `${[...comments, line].join('\n')}\n`
}

function inDefaults(text: string, change: ArgumentChange): string {
  const lines = text.split('\n').map((line) => {
    const found = assignment(line, NAME)
    if (!found) return line
    const tokens = tokensOf(found.value)
    const after = withArguments(tokens, change)
    return after.join(' ') === tokens.join(' ') ? line : `${found.start}${after.join(' ')}${found.end}`
  })
  return lines.join('\n')
}

interface Assignment {
  readonly start: string
  readonly value: string
  readonly end: string
}

/** The line of a variable taken apart; undefined for any other, and where its value is not one plain word. */
function assignment(line: string, name: string): Assignment | undefined {
  const [, start, rest] = new RegExp(`^(\\s*(?:export\\s+)?${name}=)(.*)$`).exec(line) ?? []
  if (start === undefined || rest === undefined) return undefined
  const [, quote, value, end] = /^(["'])((?:(?!\1)[^\\$`])*)\1(.*)$/.exec(rest) ?? []
  if (quote !== undefined && value !== undefined)
    return { start: start + quote, value, end: quote + (end ?? '') }
  return /^[\w.,:@%+=/-]*$/.test(rest) ? { start: `${start}"`, value: rest, end: '"' } : undefined
}

function codeLines(text: string): string[] {
  return text.split('\n').filter((line) => !/^\s*(?:#|$)/.test(line))
}

function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? []
}

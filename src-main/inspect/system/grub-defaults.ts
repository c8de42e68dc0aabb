import type { Root } from '../root/root.ts'
import { readDropIns } from '../setups/drop-ins.ts'
import { codeLines, SHELL_LINES } from '../setups/lines.ts'

/** Where GRUB's settings are written down. */
export const GRUB_DEFAULTS = '/etc/default/grub'

const ASSIGNMENT = /^(?:export\s+)?(GRUB_[A-Z_]+)(\+?=)(.*)$/

/**
 * The settings of /etc/default/grub and its drop-ins, by name, as a shell would have them after reading all; null
 * for a value that only running the file would tell (a command, a variable of somebody else).
 */
export function readGrubDefaults(root: Root): ReadonlyMap<string, string | null> {
  const dropIns = readDropIns(root, [`${GRUB_DEFAULTS}.d`], '.cfg').filter(({ ignored }) => !ignored)
  const texts = [root.text(GRUB_DEFAULTS) ?? '', ...dropIns.map(({ text }) => text)]
  const settings = new Map<string, string | null>()
  for (const text of texts) {
    for (const { text: line } of codeLines(text, SHELL_LINES)) {
      const [, name, operator, raw = ''] = ASSIGNMENT.exec(line) ?? []
      if (name === undefined) continue
      const before = operator === '+=' ? (settings.get(name) ?? '') : ''
      const value = shellValue(raw, settings)
      settings.set(name, before === null || value === null ? null : before + value)
    }
  }
  return settings
}

/** The value of an assignment with the variables filled in that are known so far; null where more is needed. */
function shellValue(raw: string, settings: ReadonlyMap<string, string | null>): string | null {
  const single = /^'([^']*)'/.exec(raw)?.[1]
  if (single !== undefined) return single
  const double = /^"((?:[^"\\]|\\.)*)"/.exec(raw)?.[1]
  const text = double ?? /^[^\s;#]*/.exec(raw)?.[0] ?? ''
  let whole = true
  const filled = text.replace(
    /\\([$"`\\])|\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))|[$`]/g,
    (_, escaped: string | undefined, braced: string | undefined, plain: string | undefined) => {
      if (escaped !== undefined) return escaped
      const name = braced ?? plain
      // A setting that no file has made yet is empty in the shell too.
      const value = name?.startsWith('GRUB_')
        ? (settings.get(name) ?? (settings.has(name) ? null : ''))
        : null
      if (value === null) whole = false
      return value ?? ''
    },
  )
  return whole ? filled : null
}

/** Which modules say that they drive a function. */
export type ModuleLookup = (modalias: string) => string[]

// A real list has a few dozen for one vendor and any device; a made one could hold a million.
const MOST_PER_KEY = 256
const PREFIX = 'alias pci:v'
const ALIAS = /^alias pci:v(0000[0-9A-F]{4}|\*)d(0000[0-9A-F]{4}|\*)(sv\S{0,128}) ([\w-]{1,64})$/
const MODALIAS = /^pci:v(0000[0-9A-F]{4})d(0000[0-9A-F]{4})(sv\S*)$/

/**
 * A lookup over the text of a modules.alias file: names of the modules with a pattern that matches, sorted,
 * with "_" as the kernel writes them. Patterns are fnmatch ones of which the kernel uses only "*"
 * (scripts/mod/file2alias.c). Only those for `vendors` (four hex digits) and for any vendor are taken in.
 */
export function moduleLookup(aliases: string, vendors: ReadonlySet<string>): ModuleLookup {
  const heads = new Set([...vendors].map((vendor) => `0000${vendor.toUpperCase()}`))
  const index = new Map<string, { readonly rest: string; readonly module: string }[]>()
  for (let at = aliases.indexOf(PREFIX); at >= 0; at = aliases.indexOf(PREFIX, at + 1)) {
    const head = aliases.slice(at + PREFIX.length, at + PREFIX.length + 8)
    if (at > 0 && aliases[at - 1] !== '\n') continue
    if (!head.startsWith('*') && !heads.has(head)) continue
    const end = aliases.indexOf('\n', at)
    const found = ALIAS.exec(aliases.slice(at, end < 0 ? aliases.length : end))
    if (!found) continue
    const [, vendor = '', device = '', rest = '', module = ''] = found
    const key = `${vendor} ${device}`
    const entry = { rest, module }
    const entries = index.get(key)
    if (!entries) index.set(key, [entry])
    else if (entries.length < MOST_PER_KEY) entries.push(entry)
  }
  return (modalias) => {
    const [, vendor, device, rest] = MODALIAS.exec(modalias) ?? []
    if (!vendor || !device || !rest) return []
    const keys = [`${vendor} ${device}`, `${vendor} *`, `* ${device}`, '* *']
    const matches = keys.flatMap((key) => index.get(key) ?? []).filter((entry) => fits(entry.rest, rest))
    return [...new Set(matches.map((entry) => entry.module))].sort()
  }
}

/** Whether a pattern in which only "*" is special matches the whole of a text; linear for such short ones. */
function fits(pattern: string, text: string): boolean {
  const [first = '', ...pieces] = pattern.split('*')
  if (pieces.length === 0) return pattern === text
  if (!text.startsWith(first)) return false
  const last = pieces.pop() ?? ''
  let at = first.length
  for (const piece of pieces) {
    const found = text.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}

import { edidSerialTexts, isEdid, latin1, maskEdid } from './edid.ts'
import { JSON_FILES, stringsOf, withStrings } from './json.ts'
import { PUBLIC_FILES, RULES } from './rules.ts'
import { type NumberOf, SECRET_KINDS, type SecretKind } from './secret.ts'
import { findSpans, replaceSpans, type Span, withoutOverlaps } from './spans.ts'
import { substitute } from './substitute.ts'
import { type SeenSecret, wordFinder } from './words.ts'

/** An entry of a tree that is to be masked. */
export type MaskEntry =
  | { readonly kind: 'file'; readonly content: string | Uint8Array }
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'folder' | 'other' | 'denied' }

export type MaskTree = ReadonlyMap<string, MaskEntry>

/** How many different secrets of a kind were replaced. */
interface MaskedKind {
  readonly kind: SecretKind
  readonly count: number
}

export interface MaskedTree {
  readonly tree: ReadonlyMap<string, MaskEntry>
  readonly masked: readonly MaskedKind[]
  /** The masked form of a path of the tree. */
  rename(path: string): string
}

/**
 * A tree without what tells one machine or person from another: serial numbers, UUIDs, MAC and IP addresses,
 * names of host, users, disks and networks, passwords; in contents, link targets and paths alike. The same
 * secret gets the same substitute everywhere, so that what referred to something still does. Substitutes are
 * numbered in the order of the sorted paths: the same tree always gives the same result, and nothing can be
 * calculated back. `known` are files that are not in the tree and tell secrets to look for, such as the list of
 * accounts.
 */
export function maskTree(tree: MaskTree, known: MaskTree = new Map()): MaskedTree {
  const paths = [...tree.keys()].sort()
  const findWords = wordFinder([...collect(known), ...collect(tree)], vocabulary(paths))
  const numbers = new Map<SecretKind, Map<string, number>>()
  const numberOf: NumberOf = (kind, secret) => {
    const known = numbers.get(kind) ?? new Map<string, number>()
    numbers.set(kind, known)
    const number = known.get(secret) ?? known.size + 1
    known.set(secret, number)
    return number
  }
  const write = (kind: SecretKind, secret: string) => substitute(kind, secret, numberOf)
  const spansOf = (path: string, text: string): Span[] =>
    withoutOverlaps([...findWords(path, text), ...findSpans(RULES, path, text)])
  const maskPlain = (path: string, text: string) => replaceSpans(text, spansOf(path, text), write)
  const maskText = (path: string, text: string) =>
    (JSON_FILES.test(path) ? withStrings(text, (value) => maskPlain(path, value)) : undefined) ??
    maskPlain(path, text)
  const rename = (path: string) => maskText('', path)

  function maskBytes(path: string, bytes: Uint8Array): Uint8Array {
    if (isEdid(bytes)) return maskEdid(bytes, numberOf)
    const text = latin1(bytes)
    const masked = replaceSpans(text, spansOf(path, text), (kind, secret) =>
      write(kind, secret).slice(0, secret.length).padEnd(secret.length, 'X'),
    )
    return masked === text ? bytes : Uint8Array.from(masked, (char) => char.charCodeAt(0))
  }

  function maskEntry(path: string, entry: MaskEntry): MaskEntry {
    if (entry.kind === 'link') return { kind: 'link', target: maskText('', entry.target) }
    if (entry.kind !== 'file' || PUBLIC_FILES.test(path)) return entry
    const { content } = entry
    return {
      kind: 'file',
      content: typeof content === 'string' ? maskText(path, content) : maskBytes(path, content),
    }
  }

  const out = new Map<string, MaskEntry>()
  for (const path of paths) {
    const entry = tree.get(path)
    if (entry) out.set(rename(path), maskEntry(path, entry))
  }
  const masked = SECRET_KINDS.flatMap((kind) => {
    const count = numbers.get(kind)?.size ?? 0
    return count > 0 ? [{ kind, count }] : []
  })
  return { tree: out, masked, rename }
}

/** Every secret that the rules find anywhere, once for each way in which it is written. */
function collect(tree: MaskTree): readonly SeenSecret[] {
  const seen = new Map<string, SeenSecret>()
  const add = (kind: SecretKind, text: string) => {
    seen.set(`${kind} ${text}`, { kind, text })
  }
  const scan = (path: string, text: string) => {
    for (const said of stringsOf(path, text)) {
      for (const { kind, start, end } of withoutOverlaps(findSpans(RULES, path, said))) {
        add(kind, said.slice(start, end))
      }
    }
  }
  for (const path of [...tree.keys()].sort()) {
    scan('', path)
    const entry = tree.get(path)
    if (entry?.kind === 'link') scan('', entry.target)
    if (entry?.kind !== 'file' || PUBLIC_FILES.test(path)) continue
    if (typeof entry.content === 'string') scan(path, entry.content)
    else if (!isEdid(entry.content)) scan(path, latin1(entry.content))
    else for (const serial of edidSerialTexts(entry.content)) add('serial', serial)
  }
  return [...seen.values()]
}

/** The kernel's own words: names in /sys, but not those that people give to network interfaces. */
function vocabulary(paths: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const path of paths) {
    if (!path.startsWith('/sys/')) continue
    const parts = path.toLowerCase().split('/')
    for (const [index, part] of parts.entries()) if (parts[index - 1] !== 'net') words.add(part)
  }
  return words
}

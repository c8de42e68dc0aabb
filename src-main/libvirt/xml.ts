/** An element of an XML document: what libvirt's domain definitions are made of, and nothing more. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** Its own text, without that of its children. */
  readonly text: string
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[]
  text: string
}

const LONGEST_DOCUMENT = 1024 * 1024
const MOST_ELEMENTS = 50_000
const START = /<([A-Za-z_][\w.:-]*)/y
const ATTRIBUTE = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const START_END = /\s*(\/?)>/y
const END = /<\/([A-Za-z_][\w.:-]*)\s*>/y

/**
 * Reads an XML document strictly; undefined for what is not well-formed, has a document type (and with it
 * entities of its own), or is larger than a megabyte or 50,000 elements. Only the five entities of XML itself
 * and character references are expanded. Written for definitions that come from elsewhere: time is linear in
 * the length, nothing recurses, nothing throws.
 */
export function readXml(text: string): XmlElement | undefined {
  if (text.length > LONGEST_DOCUMENT) return undefined
  const open: OpenElement[] = []
  let root: OpenElement | undefined
  let count = 0
  let at = text.startsWith('\ufeff') ? 1 : 0
  while (at < text.length) {
    const inside = open.at(-1)
    const next = text.indexOf('<', at)
    const plain = decode(text.slice(at, next < 0 ? text.length : next))
    if (plain === undefined || (!inside && plain.trim() !== '')) return undefined
    if (inside) inside.text += plain
    if (next < 0) break
    at = next
    const skipped = skip(text, at)
    if (skipped) {
      if (skipped.end < 0 || (skipped.content !== '' && !inside)) return undefined
      if (inside) inside.text += skipped.content
      at = skipped.end
      continue
    }
    END.lastIndex = at
    const end = END.exec(text)
    if (end) {
      if (open.pop()?.name !== end[1]) return undefined
      at = END.lastIndex
      continue
    }
    const start = readStart(text, at)
    count += 1
    if (!start || count > MOST_ELEMENTS || (!inside && root)) return undefined
    if (inside) inside.children.push(start.element)
    else root = start.element
    if (!start.empty) open.push(start.element)
    at = start.end
  }
  return open.length === 0 ? root : undefined
}

/** Children of an element by name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name)
}

interface StartTag {
  readonly element: OpenElement
  readonly empty: boolean
  readonly end: number
}

function readStart(text: string, at: number): StartTag | undefined {
  START.lastIndex = at
  const name = START.exec(text)?.[1]
  if (name === undefined) return undefined
  const attributes = new Map<string, string>()
  let end = START.lastIndex
  for (;;) {
    ATTRIBUTE.lastIndex = end
    const match = ATTRIBUTE.exec(text)
    if (!match) break
    const [, key = '', double, single] = match
    const value = decode(double ?? single ?? '')
    if (value === undefined || attributes.has(key)) return undefined
    attributes.set(key, value)
    end = ATTRIBUTE.lastIndex
  }
  START_END.lastIndex = end
  const closing = START_END.exec(text)
  if (!closing) return undefined
  const element = { name, attributes, children: [], text: '' }
  return { element, empty: closing[1] === '/', end: START_END.lastIndex }
}

const SKIPPED = [
  { head: '<!--', tail: '-->', isText: false },
  { head: '<?', tail: '?>', isText: false },
  { head: '<![CDATA[', tail: ']]>', isText: true },
]

/** A comment, processing instruction or character data: where it ends (-1 for nowhere) and its text, if it has. */
function skip(text: string, at: number): { readonly end: number; readonly content: string } | undefined {
  const kind = SKIPPED.find(({ head }) => text.startsWith(head, at))
  if (!kind) return undefined
  const from = at + kind.head.length
  const end = text.indexOf(kind.tail, from)
  if (end < 0) return { end, content: '' }
  return { end: end + kind.tail.length, content: kind.isText ? text.slice(from, end) : '' }
}

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

function decode(text: string): string | undefined {
  if (!text.includes('&')) return text
  let known = true
  const decoded = text.replace(/&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|(\w+))?;?/g, (whole, dec, hex, name) => {
    const code = dec ? Number.parseInt(dec, 10) : hex ? Number.parseInt(hex, 16) : undefined
    const expanded = code === undefined ? NAMED.get(name) : character(code)
    if (expanded === undefined || !whole.endsWith(';')) known = false
    return expanded ?? ''
  })
  return known ? decoded : undefined
}

function character(code: number): string | undefined {
  const surrogate = code >= 0xd800 && code <= 0xdfff
  return code > 0 && code <= 0x10ffff && !surrogate ? String.fromCodePoint(code) : undefined
}

import { decode, firstForbidden, XML_BLANK } from './characters.ts'

/**
 * An element of an XML document with its place in the text: what libvirt's domain definitions are made of, and
 * nothing more. Offsets count UTF-16 units.
 */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** Its own text, without that of its children. */
  readonly text: string
  /** Of the first character of its start tag. */
  readonly start: number
  /** Behind its start tag. */
  readonly inner: number
  /** Of the first character of its end tag; `inner` where it closes itself. */
  readonly innerEnd: number
  /** Behind all of it; `inner` where it closes itself. */
  readonly end: number
}

/** Why a text was not read. `document-type`: it has one, and with it entities of its own. */
type XmlProblem = 'too-large' | 'document-type' | 'characters' | 'malformed'

/** What reading a text gave; the line counts from 1. */
export type XmlReading =
  | { readonly tag: 'read'; readonly root: XmlElement }
  | { readonly tag: 'refused'; readonly problem: XmlProblem; readonly line: number }

interface OpenElement extends XmlElement {
  readonly children: OpenElement[]
  text: string
  innerEnd: number
  end: number
}

const LONGEST_DOCUMENT = 1024 * 1024
const MOST_ELEMENTS = 50_000
// The names of XML 1.0 (https://www.w3.org/TR/xml/#NT-Name).
const FIRST =
  ':A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}' +
  '\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}'
const NAME = `[${FIRST}][${FIRST}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}]*`
const START = new RegExp(`<(${NAME})`, 'uy')
const ATTRIBUTE = new RegExp(
  `${XML_BLANK}+(${NAME})${XML_BLANK}*=${XML_BLANK}*(?:"([^"<]*)"|'([^'<]*)')`,
  'uy',
)
const START_END = new RegExp(`${XML_BLANK}*(/?)>`, 'y')
const END = new RegExp(`</(${NAME})${XML_BLANK}*>`, 'uy')
const BLANK = new RegExp(`^${XML_BLANK}*$`)

/** As `parseXml`, without the reason; undefined for what it refuses. */
export function readXml(text: string): XmlElement | undefined {
  const reading = parseXml(text)
  return reading.tag === 'read' ? reading.root : undefined
}

/**
 * Reads an XML document strictly: refuses what is not well-formed, has a document type, holds characters that XML
 * does not allow, or is larger than a megabyte or 50,000 elements. Only the five entities of XML itself and
 * character references are expanded. Written for definitions that come from elsewhere: time is linear in the
 * length, nothing recurses, nothing throws.
 */
export function parseXml(text: string): XmlReading {
  if (text.length > LONGEST_DOCUMENT) return { tag: 'refused', problem: 'too-large', line: 1 }
  const badAt = firstForbidden(text)
  if (badAt !== undefined) return refused(text, badAt, 'characters')
  const open: OpenElement[] = []
  let root: OpenElement | undefined
  let count = 0
  let at = text.startsWith('\ufeff') ? 1 : 0
  while (at < text.length) {
    const inside = open.at(-1)
    const next = text.indexOf('<', at)
    const raw = text.slice(at, next < 0 ? text.length : next)
    const plain = raw.includes(']]>') ? undefined : decode(lines(raw))
    if (plain === undefined || (!inside && !BLANK.test(plain))) return refused(text, at, 'malformed')
    if (inside) inside.text += plain
    if (next < 0) break
    at = next
    const skipped = skip(text, at)
    if (skipped) {
      if (skipped.end < 0 || (skipped.isText && !inside)) return refused(text, at, 'malformed')
      if (inside) inside.text += skipped.content
      at = skipped.end
      continue
    }
    END.lastIndex = at
    const end = END.exec(text)
    if (end) {
      if (!inside || inside.name !== end[1]) return refused(text, at, 'malformed')
      inside.innerEnd = at
      at = END.lastIndex
      inside.end = at
      open.pop()
      continue
    }
    const start = readStart(text, at)
    count += 1
    if (count > MOST_ELEMENTS) return refused(text, at, 'too-large')
    if (!start || (!inside && root)) {
      return refused(text, at, text.startsWith('<!DOCTYPE', at) ? 'document-type' : 'malformed')
    }
    if (inside) inside.children.push(start.element)
    else root = start.element
    if (!start.empty) open.push(start.element)
    at = start.element.inner
  }
  if (!root || open.length > 0) return refused(text, text.length, 'malformed')
  return { tag: 'read', root }
}

/** Children of an element by name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name)
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name)
}

/** The first element down a path of names. */
export function descend(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = element
  for (const name of path) found = childOf(found, name)
  return found
}

function refused(text: string, at: number, problem: XmlProblem): XmlReading {
  return { tag: 'refused', problem, line: text.slice(0, at).split('\n').length }
}

interface StartTag {
  readonly element: OpenElement
  readonly empty: boolean
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
    const value = decode((double ?? single ?? '').replace(/\r\n|[\t\r\n]/g, ' '))
    if (value === undefined || attributes.has(key)) return undefined
    attributes.set(key, value)
    end = ATTRIBUTE.lastIndex
  }
  START_END.lastIndex = end
  const closing = START_END.exec(text)
  if (!closing) return undefined
  const inner = START_END.lastIndex
  const element = { name, attributes, children: [], text: '', start: at, inner, innerEnd: inner, end: inner }
  return { element, empty: closing[1] === '/' }
}

/** Where the value of an attribute stands, between its quotes; undefined where the element lacks it. */
export function attributeSpan(
  text: string,
  element: XmlElement,
  name: string,
): { readonly from: number; readonly to: number } | undefined {
  ATTRIBUTE.lastIndex = element.start + 1 + element.name.length
  for (;;) {
    const match = ATTRIBUTE.exec(text)
    if (!match) return undefined
    const [, key, double, single] = match
    const to = ATTRIBUTE.lastIndex - 1
    if (key === name) return { from: to - (double ?? single ?? '').length, to }
  }
}

const SKIPPED = [
  { head: '<!--', tail: '-->', isText: false },
  { head: '<?', tail: '?>', isText: false },
  { head: '<![CDATA[', tail: ']]>', isText: true },
]

interface Skipped {
  /** -1 where it does not end. */
  readonly end: number
  readonly content: string
  readonly isText: boolean
}

/** A comment, processing instruction or character data: where it ends, and its text if it has one. */
function skip(text: string, at: number): Skipped | undefined {
  const kind = SKIPPED.find(({ head }) => text.startsWith(head, at))
  if (!kind) return undefined
  const { head, tail, isText } = kind
  const from = at + head.length
  const end = text.indexOf(tail, from)
  // XML has no comment with two hyphens inside.
  const dashes = head === '<!--' ? text.indexOf('--', from) : end
  if (end < 0 || dashes < end) return { end: -1, content: '', isText }
  return { end: end + tail.length, content: isText ? lines(text.slice(from, end)) : '', isText }
}

/** XML has one line break, whatever the file uses. */
function lines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

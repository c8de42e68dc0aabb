import { escaped } from './characters.ts'
import { attributeSpan, type XmlElement } from './read.ts'

/** One replacement in a text; `from` equals `to` for what is only put in. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * Carries out edits that do not overlap; all else stays as it is, byte for byte. Of several at one place the
 * earlier in the list comes first.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    parts.push(text.slice(at, edit.from), edit.text)
    at = Math.max(at, edit.to)
  }
  parts.push(text.slice(at))
  return parts.join('')
}

/** Takes an element out together with the white space before it: the inverse of `append` and `insertAfter`. */
export function cut(text: string, element: XmlElement): Edit {
  return { from: blankBefore(text, element.start), to: element.end, text: '' }
}

/** An element to write: attributes in their order, and either children or a text. */
export interface NewElement {
  readonly name: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly children?: readonly NewElement[]
  readonly text?: string
}

/** How a document is laid out at one place: what starts a line there, and what one more level adds. */
export interface Layout {
  /** A line break and the indentation of an element; empty where the document is written without any. */
  readonly line: string
  readonly unit: string
}

/** Writes elements the way the document around them is written, each with its line break before it. */
function render(elements: readonly NewElement[], layout: Layout): string {
  return elements.map((element) => layout.line + renderOne(element, layout)).join('')
}

function renderOne({ name, attributes = {}, children = [], text }: NewElement, layout: Layout): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}='${escaped(value)}'`)
  const head = `<${name}${pairs.join('')}`
  if (text !== undefined) return `${head}>${escaped(text)}</${name}>`
  if (children.length === 0) return `${head}/>`
  const inside = { line: layout.line === '' ? '' : layout.line + layout.unit, unit: layout.unit }
  return `${head}>${render(children, inside)}${layout.line}</${name}>`
}

/** The layout of the children of an element. `parents` are the elements around it, the nearest first. */
export function layoutInside(text: string, element: XmlElement, parents: readonly XmlElement[]): Layout {
  const own = lineBefore(text, element.start)
  const [outer] = parents
  const around = outer && lineBefore(text, outer.start)
  const lines = element.children.map((child) => lineBefore(text, child.start))
  const line = lines.findLast((one) => one !== undefined)
  const unit = deeper(own, line) ?? deeper(around, own) ?? '  '
  if (line !== undefined) return { line, unit }
  const sample = element.children.length > 0 ? element : (parents.at(-1) ?? element)
  const isOneLine = sample.children.every((child) => lineBefore(text, child.start) === undefined)
  if (isOneLine && sample.children.length > 0) return { line: '', unit: '' }
  return { line: (own ?? newline(text)) + unit, unit }
}

function deeper(outer: string | undefined, inner: string | undefined): string | undefined {
  if (outer === undefined || inner === undefined) return undefined
  return inner.startsWith(outer) && inner !== outer ? inner.slice(outer.length) : undefined
}

/** The line break and indentation before a place; undefined where something else stands before it on its line. */
function lineBefore(text: string, at: number): string | undefined {
  const from = blankBefore(text, at)
  const blank = text.slice(from, at)
  const found = /\r?\n[ \t]*$/.exec(blank)
  if (found) return found[0]
  // What a document without a declaration begins with.
  return from === 0 ? newline(text) + blank : undefined
}

function newline(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

/** Puts elements behind everything that an element holds; one that closes itself is opened. */
export function append(
  text: string,
  element: XmlElement,
  parents: readonly XmlElement[],
  added: readonly NewElement[],
): Edit {
  const layout = layoutInside(text, element, parents)
  const content = render(added, layout)
  if (!closesItself(element)) {
    const at = blankBefore(text, element.innerEnd, element.inner)
    return { from: at, to: at, text: content }
  }
  const line = layout.line.slice(0, layout.line.length - layout.unit.length)
  return { from: element.end - 2, to: element.end, text: `>${content}${line}</${element.name}>` }
}

/** Makes an element close itself again and drops all that is in it: the inverse of `append` to one that did. */
export function closeAgain(element: XmlElement): Edit {
  return { from: element.inner - 1, to: element.end, text: '/>' }
}

/** Puts elements behind another on its level, and behind comments that stand on the same line. */
export function insertAfter(
  text: string,
  sibling: XmlElement,
  layout: Layout,
  added: readonly NewElement[],
): Edit {
  const at = behindComments(text, sibling.end)
  return { from: at, to: at, text: render(added, layout) }
}

/** Behind the comments that go on the line of a place. */
function behindComments(text: string, from: number): number {
  let at = from
  for (;;) {
    let next = at
    while (text[next] === ' ' || text[next] === '\t') next += 1
    if (!text.startsWith('<!--', next)) return at
    at = text.indexOf('-->', next) + 3
  }
}

/** Writes an element in the place of another. */
export function replace(text: string, old: XmlElement, element: NewElement): Edit {
  const line = lineBefore(text, old.start)
  const layout =
    line === undefined ? { line: '', unit: '' } : { line, unit: layoutInside(text, old, []).unit }
  return { from: old.start, to: old.end, text: renderOne(element, layout) }
}

/** Whether an element says just what a new one would, whatever its layout. */
export function saysSame(
  old: XmlElement,
  { name, attributes = {}, children = [], text }: NewElement,
): boolean {
  const entries = Object.entries(attributes)
  return (
    old.name === name &&
    old.attributes.size === entries.length &&
    entries.every(([key, value]) => old.attributes.get(key) === value) &&
    old.text.trim() === (text ?? '').trim() &&
    old.children.length === children.length &&
    children.every((child, at) => {
      const own = old.children[at]
      return own !== undefined && saysSame(own, child)
    })
  )
}

/** Gives an attribute a value, in the quotes that it has; a new one goes behind the others. */
export function setAttribute(text: string, element: XmlElement, name: string, value: string): Edit {
  const span = attributeSpan(text, element, name)
  if (span) return { from: span.from, to: span.to, text: escaped(value) }
  const isClosed = closesItself(element)
  const at = blankBefore(text, element.inner - (isClosed ? 2 : 1))
  return { from: at, to: at, text: ` ${name}='${escaped(value)}'` }
}

/** Whether an element is written as one tag. */
export function closesItself(element: XmlElement): boolean {
  return element.end === element.inner
}

const BLANK = new Set([' ', '\t', '\r', '\n'])

/** Where the white space starts that ends at a place, no further back than `from`. */
export function blankBefore(text: string, at: number, from = 0): number {
  let start = at
  while (start > from && BLANK.has(text.charAt(start - 1))) start -= 1
  return start
}

/** White space as XML knows it, as a class of a regular expression; JavaScript's \s takes more. */
export const XML_BLANK = '[ \\t\\r\\n]'

// https://www.w3.org/TR/xml/#charsets
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u

/** Where the first character stands that XML does not allow; undefined where there is none. */
export function firstForbidden(text: string): number | undefined {
  const at = text.search(FORBIDDEN)
  return at < 0 ? undefined : at
}

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** Expands references to characters and the five entities of XML; undefined where there are others. */
export function decode(text: string): string | undefined {
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
  if (code > 0x10ffff) return undefined
  const text = String.fromCodePoint(code)
  return FORBIDDEN.test(text) ? undefined : text
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // A reader turns these into blanks in an attribute, unless they are written as references.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** A text as it may stand between quotes or tags; reading it gives the same text back, line breaks included. */
export function escaped(text: string): string {
  return text.replace(/[&<>"'\t\n\r]/g, (mark) => ESCAPES[mark] ?? mark)
}

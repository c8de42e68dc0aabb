// Colours and cursor moves of terminals (ECMA-48), as bytes, as carets (cat -v), and as rsyslog writes the escape.
const COLOURS =
  /(?:\u001b|\^\[|#033)(?:\[[0-?]{0,32}[ -/]{0,4}[@-~]|\][^\u0007\u001b]{0,256}(?:\u0007|\u001b\\))|\u001b[ -~]?/g
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g
const BLANKS = /[\s\u0000-\u001f\u007f]+/g
const SINGLE = /[\u2018-\u201b\u2032\u00b4\u2039\u203a]/g
const DOUBLE = /[\u201c-\u201f\u2033\u00ab\u00bb]/g
const DASHES = /[\u2010-\u2015\u2212]/g
const ENTITIES = /&(quot|apos|amp|lt|gt|nbsp|#\d{2,5}|#x[0-9a-f]{2,4});/gi
const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
}
// No sign that may have to be mended: # & \ ^ ` and all beyond ASCII.
const PLAIN = /^[ !"$%'-[\]_a-~]*$/

/**
 * A line of a log as the rules expect it: one blank between words, plain quote marks and dashes, no colours, no
 * marks that cannot be seen; what a forum, a web page or a JSON log did to quotes is undone. Takes time that grows
 * with the length of the line and no faster.
 */
export function cleanLine(line: string): string {
  const plain = PLAIN.test(line) ? line : mended(line)
  return plain.includes('  ') ? plain.replace(/ {2,}/g, ' ').trim() : plain.trim()
}

/** A line as it stands, but for the colours of a terminal and the carriage return of a foreign line end. */
export function withoutColours(line: string): string {
  return line.replace(COLOURS, '').replace(/\r+$/, '')
}

function mended(line: string): string {
  return (
    line
      .replace(COLOURS, '')
      .replace(ENTITIES, entity)
      .replace(INVISIBLE, '')
      // Markdown's marks of code; programs put them in front of a quoted word at most.
      .replaceAll('`', '')
      .replace(SINGLE, "'")
      .replace(DOUBLE, '"')
      .replace(DASHES, '-')
      .replace(/\\(["'])/g, '$1')
      .replace(BLANKS, ' ')
  )
}

function entity(whole: string, name: string): string {
  const named = NAMED[name.toLowerCase()]
  if (named !== undefined) return named
  const hex = /^#x/i.test(name)
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10)
  return code >= 32 && code < 0xd800 ? String.fromCharCode(code) : whole
}

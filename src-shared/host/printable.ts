// Controls, format characters (direction marks, joiners, tags), halves of a surrogate pair, line and paragraph
// separators, and what is drawn as nothing: all that reorders text or hides in it (Unicode categories).
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
// Nearly every name is plain ASCII, which is told ten times as fast.
const PLAIN = /^[ -~]*$/
const HALF_AT_END = /\p{Cs}$/u
const LONGEST_NAME = 256

/**
 * A text from outside as it may stand in a report: marks that cannot be seen are written as \u{...}, and what
 * is longer than `longest` UTF-16 units is cut. Markup needs no care here: every shell shows names as text.
 */
export function printable(text: string, longest = LONGEST_NAME): string {
  if (text.length <= longest && PLAIN.test(text)) return text
  const cut = text.length > longest ? `${text.slice(0, longest).replace(HALF_AT_END, '')}…` : text
  return cut.replace(UNPRINTABLE, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`)
}

const TAB = '        '

/** A line of a file or of a command's output in the same way; its tabs become blanks. */
export function printableLine(line: string, longest = Number.POSITIVE_INFINITY): string {
  return printable(line.replaceAll('\t', TAB), longest)
}

// C0 and C1 controls, line and paragraph separators, and the marks that reorder text or hide in it.
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu
const LONGEST = 256

/**
 * A name from outside as it may stand in a report: control and direction marks are written as \u{...}, and
 * what is longer than 256 characters is cut. Markup needs no care here: every shell shows names as text.
 */
export function printable(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  return cut.replace(UNPRINTABLE, (mark) => `\\u{${mark.charCodeAt(0).toString(16)}}`)
}

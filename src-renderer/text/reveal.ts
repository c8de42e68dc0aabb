// Controls, format characters (direction marks, zero width, tags), separators, surrogates without their half,
// private use: all that draws nothing or rearranges what stands beside it.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
const MARKS_IN_A_ROW = /(\p{M}{3})\p{M}+/gu
const LONGEST = 2000

/**
 * Text from outside as it may be shown: what is invisible or would reorder its surroundings is written as
 * \u{hex}, heaps of combining marks are cut to three, and what is longer than 2,000 characters ends in "…".
 * Clean text comes back as it was, and revealing twice changes nothing.
 */
export function reveal(text: string): string {
  const shown = text
    .slice(0, LONGEST)
    .replace(INVISIBLE, (mark) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`)
    .replace(MARKS_IN_A_ROW, '$1')
  return text.length > LONGEST || shown.length > LONGEST ? `${shown.slice(0, LONGEST - 1)}…` : shown
}

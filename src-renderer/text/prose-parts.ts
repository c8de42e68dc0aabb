/** A stretch of a sentence, and where it begins. */
export interface ProsePart {
  readonly text: string
  /** It stood between backticks: a command, an argument, a file. */
  readonly isCode: boolean
  readonly at: number
}

/** A sentence cut at its backticks, which are left out; one without a partner stays as it is. */
export function proseParts(sentence: string): ProsePart[] {
  const parts: ProsePart[] = []
  let from = 0
  for (const match of sentence.matchAll(/`([^`]+)`/g)) {
    if (match.index > from) parts.push({ text: sentence.slice(from, match.index), isCode: false, at: from })
    parts.push({ text: match[1] ?? '', isCode: true, at: match.index })
    from = match.index + match[0].length
  }
  if (from < sentence.length) parts.push({ text: sentence.slice(from), isCode: false, at: from })
  return parts
}

import { type Message, messageSchema, type Progress, type Result } from '../../src-shared/change/messages.ts'

/** What the helper has said so far. */
export interface Answer {
  /** It named itself: whatever ended badly before is not its doing, and whatever does after is. */
  readonly greeted: boolean
  readonly result: Result | null
  /** It said something that the contract does not know, or said it out of turn. */
  readonly nonsense: boolean
}

/** Takes the helper's output in pieces as they come; `end` takes what stands after the last line end. */
export interface AnswerReader {
  push(bytes: Uint8Array): void
  end(): Answer
  readonly greeted: () => boolean
}

// The largest line is a result with its record; the largest answer, thousands of lines of a chatty dracut.
const LONGEST_LINE = 8 * 1024 * 1024
const LONGEST_ANSWER = 64 * 1024 * 1024
const LINE_END = 10
const decoder = new TextDecoder('utf-8', { fatal: true })

/**
 * Reads the helper's lines strictly: UTF-8, one JSON value of the contract each, the greeting first, one result and
 * nothing after it. What breaks that, or is larger than an answer can be, is nonsense from there on: nothing that
 * follows is believed, and nothing of it is kept. Never throws.
 */
export function answerReader(onProgress: (progress: Progress) => void): AnswerReader {
  let pieces: Uint8Array[] = []
  let held = 0
  let total = 0
  let greeted = false
  let result: Result | null = null
  let nonsense = false

  function take(message: Message | undefined): void {
    if (message === undefined || result !== null || (message.type === 'greeting') === greeted) nonsense = true
    else if (message.type === 'greeting') greeted = true
    else if (message.type === 'result') result = message.result
    else onProgress(message)
  }

  function line(): void {
    const bytes = Buffer.concat(pieces)
    pieces = []
    held = 0
    take(messageOf(bytes))
  }

  function push(bytes: Uint8Array): void {
    total += bytes.length
    if (total > LONGEST_ANSWER) nonsense = true
    let rest = bytes
    while (!nonsense && rest.length > 0) {
      const at = rest.indexOf(LINE_END)
      const piece = at < 0 ? rest : rest.subarray(0, at)
      pieces.push(piece)
      held += piece.length
      if (held > LONGEST_LINE) nonsense = true
      else if (at >= 0) line()
      rest = at < 0 ? rest.subarray(rest.length) : rest.subarray(at + 1)
    }
    if (nonsense) pieces = []
  }

  return {
    push,
    end() {
      if (!nonsense && held > 0) line()
      return { greeted, result: nonsense ? null : result, nonsense }
    },
    greeted: () => greeted,
  }
}

function messageOf(bytes: Uint8Array): Message | undefined {
  try {
    const parsed = messageSchema.safeParse(JSON.parse(decoder.decode(bytes)))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

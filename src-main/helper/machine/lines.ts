import { StringDecoder } from 'node:string_decoder'
import { printable } from '../../../src-shared/host/printable.ts'

const LONGEST = 500
const MOST_BYTES = 8 * 1024 * 1024

/** Collects what a tool prints, up to eight mebibytes, and tells of each line as it ends. */
export interface Collector {
  take(piece: Buffer): void
  /** All that was taken; tells of a last line without an end first. */
  end(): string
}

/** `tell` gets each line as it may be shown: without marks that cannot be seen, and cut where it is long. */
export function collector(tell: ((line: string) => void) | undefined): Collector {
  const decoder = new StringDecoder('utf8')
  const kept: string[] = []
  let bytes = 0
  let open = ''
  const lines = (text: string): void => {
    if (!tell) return
    const parts = `${open}${text}`.split(/\r\n|\n|\r/)
    // Of a line without an end, no more is kept than will be shown.
    open = (parts.pop() ?? '').slice(0, LONGEST + 1)
    for (const part of parts) tell(printable(part, LONGEST))
  }
  const keep = (text: string): void => {
    if (bytes < MOST_BYTES) kept.push(text)
    lines(text)
  }
  return {
    take(piece) {
      const room = Math.max(0, MOST_BYTES - bytes)
      const text = decoder.write(piece)
      if (piece.length <= room) keep(text)
      else {
        kept.push(text.slice(0, room))
        lines(text)
      }
      bytes += piece.length
    },
    end() {
      const rest = decoder.end()
      if (rest !== '') keep(rest)
      if (open !== '') tell?.(printable(open, LONGEST))
      open = ''
      return kept.join('')
    },
  }
}

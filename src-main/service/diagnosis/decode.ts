import { isUtf8 } from 'node:buffer'

const BEYOND_ASCII = /[\u0080-\u00ff]/

let lastBytes: Uint8Array | undefined
let lastBuffer: Buffer = Buffer.alloc(0)

/** Bytes of a log as text: UTF-8, or Latin-1 where they are not that. A line of each may stand in one log. */
export function decodeLine(bytes: Uint8Array, start: number, end: number): string {
  // Lines come from the same large piece one after the other, and a view of it is dear.
  if (bytes !== lastBytes) {
    lastBytes = bytes
    lastBuffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }
  const text = lastBuffer.toString('latin1', start, end)
  if (!BEYOND_ASCII.test(text)) return text
  return isUtf8(lastBuffer.subarray(start, end)) ? lastBuffer.toString('utf8', start, end) : text
}

/** Turns what programs for Windows write (UTF-16, marks of the byte order) into plain UTF-8, piece by piece. */
export function toUtf8(): (bytes: Uint8Array) => Uint8Array {
  let decoder: InstanceType<typeof TextDecoder> | undefined | null = null
  return (bytes) => {
    if (decoder === null) {
      const encoding = encodingOf(bytes)
      decoder = encoding === undefined ? undefined : new TextDecoder(encoding)
      if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3)
    }
    return decoder ? Buffer.from(decoder.decode(bytes, { stream: true }), 'utf8') : bytes
  }
}

function encodingOf([first, second, third, fourth]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  // Without a mark: two ASCII letters with a zero beside each.
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le'
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return 'utf-16be'
  return undefined
}

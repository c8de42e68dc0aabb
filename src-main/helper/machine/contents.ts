import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync, writeSync } from 'node:fs'
import { NotAllowed } from './refusal.ts'

const READ = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW
const PIECE = 1024 * 1024

/** Opens a plain file to read, lets `use` have the descriptor and closes it. Anything else than a file is refused. */
export function reading<Value>(place: string, use: (descriptor: number) => Value): Value {
  const descriptor = openSync(place, READ)
  try {
    if (!fstatSync(descriptor).isFile()) throw new NotAllowed('other', 'not a file')
    return use(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Hands over all of a file in pieces; a piece is valid until the next. Files of /proc tell no size before. */
export function eachPiece(descriptor: number, take: (piece: Buffer) => void): void {
  const buffer = Buffer.allocUnsafe(PIECE)
  for (;;) {
    const length = readSync(descriptor, buffer, 0, PIECE, null)
    if (length === 0) return
    take(buffer.subarray(0, length))
  }
}

/** All of a file; undefined where it has more bytes than `limit`. */
export function wholeOf(descriptor: number, limit: number): Buffer | undefined {
  if (fstatSync(descriptor).size > limit) return undefined
  const pieces: Buffer[] = []
  let bytes = 0
  eachPiece(descriptor, (piece) => {
    bytes += piece.length
    if (bytes <= limit) pieces.push(Buffer.from(piece))
  })
  return bytes > limit ? undefined : Buffer.concat(pieces, bytes)
}

/** SHA-256 of a file in hex. */
export function hashOf(descriptor: number): string {
  const hash = createHash('sha256')
  eachPiece(descriptor, (piece) => hash.update(piece))
  return hash.digest('hex')
}

/** Writes all of it; a call of the system may write less than it was given. */
export function writeWhole(descriptor: number, content: Uint8Array): void {
  for (let done = 0; done < content.length; )
    done += writeSync(descriptor, content, done, content.length - done)
}

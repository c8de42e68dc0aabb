import { largestRequest, type Request, requestSchema } from '../../src-shared/change/request.ts'
import { printable } from '../../src-shared/host/printable.ts'

/** A request, or why it is none, in a few words for who made it. */
export type Reading =
  | { readonly ok: true; readonly request: Request }
  | { readonly ok: false; readonly problem: string }

/** All that comes in, as UTF-8; undefined where it is more than any request has. */
export async function readAll(input: AsyncIterable<Uint8Array>): Promise<string | undefined> {
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of input) {
    bytes += piece.length
    if (bytes > largestRequest) return undefined
    pieces.push(piece)
  }
  return Buffer.concat(pieces, bytes).toString('utf8')
}

/** The one request that a text must be: JSON of exactly the schema, for the verb that the helper was called with. */
export function readRequest(text: string | undefined, verb: string | undefined): Reading {
  if (text === undefined) return { ok: false, problem: 'too large' }
  const json = parse(text)
  if (json === undefined) return { ok: false, problem: 'no JSON' }
  const parsed = requestSchema.safeParse(json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const problem = printable(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`, 200)
    return { ok: false, problem }
  }
  if (parsed.data.verb !== verb) return { ok: false, problem: 'called for another verb' }
  return { ok: true, request: parsed.data }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

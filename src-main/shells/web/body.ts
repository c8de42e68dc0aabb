import type { IncomingMessage } from 'node:http'
import { largestRequest } from '../../../src-shared/change/request.ts'
import type { Refusal } from './guard.ts'

/** The JSON value of a request's body, or why it is refused: too large, not declared as JSON, not JSON. */
export async function readJson(request: IncomingMessage): Promise<{ readonly value: unknown } | Refusal> {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';')
  if (type.trim().toLowerCase() !== 'application/json') return { status: 415, words: 'shell.web.not-json' }
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > largestRequest) return TOO_LARGE
    chunks.push(chunk)
  }
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)))
    return { value }
  } catch {
    return { status: 400, words: 'shell.web.not-json' }
  }
}

const TOO_LARGE: Refusal = { status: 413, words: 'shell.web.too-large' }

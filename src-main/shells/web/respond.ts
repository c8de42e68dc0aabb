import type { ServerResponse } from 'node:http'
import { failed } from '../../../src-shared/ipc/failed.ts'
import { say } from '../../../src-shared/words/say.ts'
import { pageHeaders } from '../page-headers.ts'
import type { Refusal } from './guard.ts'

const HEADERS = pageHeaders('self')
const JSON_TYPE = 'application/json; charset=utf-8'

/** Sends a whole answer with the headers that every answer has. */
export function respond(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  more: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    ...HEADERS,
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    ...more,
  })
  response.end(body)
}

/**
 * Sends a value as JSON once it is there. Meanwhile a blank now and then, which JSON allows in front, keeps the
 * connection: a browser gives up an answer that says nothing for minutes (network.http.response.timeout of Firefox),
 * and a person may take longer than that to type a password.
 */
export async function respondJsonLater(
  response: ServerResponse,
  value: Promise<unknown>,
  heartbeat: number,
): Promise<void> {
  const timer = setInterval(() => {
    if (response.destroyed) return
    if (!response.headersSent) response.writeHead(200, { ...HEADERS, 'content-type': JSON_TYPE })
    response.write(' ')
  }, heartbeat)
  const given = await value.finally(() => clearInterval(timer))
  if (response.headersSent) response.end(JSON.stringify(given))
  else respond(response, 200, JSON_TYPE, JSON.stringify(given))
}

/** Sends the browser on to another path, with a cookie where it needs one. */
export function redirect(response: ServerResponse, path: string, cookie?: string): void {
  const more = cookie === undefined ? {} : { 'set-cookie': cookie }
  respond(response, 303, 'text/plain', '', { location: path, ...more })
}

/**
 * Says why not: for the program interface as an Outcome of the tag `unavailable`, for a person as a page of
 * plain words. The connection is closed, so that what is left of the request is not read.
 */
export function refuse(response: ServerResponse, { status, words }: Refusal, forProgram: boolean): void {
  const more = { connection: 'close', ...(status === 405 ? { allow: 'GET, POST' } : {}) }
  if (forProgram) {
    const body = JSON.stringify(failed('unavailable', say(words)))
    respond(response, status, JSON_TYPE, body, more)
  } else {
    respond(response, status, 'text/html; charset=utf-8', page(say(words)), more)
  }
}

// The sentences come from the catalogue and are filled with nothing: there is nothing to escape.
function page(sentence: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Handover</title></head>
<body><main><h1>Handover</h1><p>${sentence}</p></main></body>
</html>
`
}

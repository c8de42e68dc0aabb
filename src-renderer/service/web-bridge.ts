import { connectionEvent } from '../../src-shared/ipc/channels.ts'
import type { Bridge } from '../../src-shared/ipc/contract.ts'
import { failed } from '../../src-shared/ipc/failed.ts'
import { say } from '../../src-shared/words/say.ts'

/** What the web bridge needs of a browser. */
export interface WebPage {
  /** The key that came with the link; without it the server answers no call. */
  readonly key: string
  fetch(path: string, init: RequestInit): Promise<Response>
  /** Opens a stream of server-sent events. */
  openEvents(path: string): EventStream
}

/** The part of `EventSource` that is used. */
export interface EventStream {
  addEventListener(name: string, listener: (event: MessageEvent) => void): void
  removeEventListener(name: string, listener: (event: MessageEvent) => void): void
}

/**
 * The bridge for a page that the loopback server sent: calls are POSTed, events come as one stream that opens
 * with the first listener and that the browser opens again by itself; that it broke off and is there again is told
 * as well, under `connectionEvent`. The session is a cookie which the page
 * cannot see, and the key that it was given behind the "#" of its first address. A refusal has an Outcome in its body as well, which says what to do; it is passed on as it is.
 */
export function createWebBridge(page: WebPage): Bridge {
  let stream: EventStream | undefined
  const hearers = new Set<(payload: unknown) => void>()
  let isLost = false

  function connected(isThere: boolean): void {
    if (isLost === !isThere) return
    isLost = !isThere
    for (const hear of hearers) hear(isThere ? 'back' : 'lost')
  }

  function opened(): EventStream {
    const events = page.openEvents('/api/events')
    events.addEventListener('open', () => connected(true))
    events.addEventListener('error', () => connected(false))
    return events
  }

  return {
    async call(name, input) {
      try {
        const response = await page.fetch('/api/call', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-handover-key': page.key },
          body: JSON.stringify({ name, input }),
        })
        return await response.json()
      } catch {
        return failed('unavailable', say('app.failure.no-answer'))
      }
    },
    on(name, listener) {
      if (name === connectionEvent) {
        hearers.add(listener)
        return () => hearers.delete(listener)
      }
      stream ??= opened()
      const events = stream
      const hear = (event: MessageEvent) => listener(parsed(event.data))
      events.addEventListener(name, hear)
      return () => events.removeEventListener(name, hear)
    },
  }
}

/** JSON, or undefined, which no schema of an event accepts. */
function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    return undefined
  }
}

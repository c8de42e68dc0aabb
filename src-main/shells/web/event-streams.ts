import type { ServerResponse } from 'node:http'
import type { Subscriptions } from '../../../src-shared/ipc/contract.ts'
import { forwardEvents } from '../../../src-shared/ipc/forward.ts'
import { pageHeaders } from '../page-headers.ts'
import type { Refusal } from './guard.ts'

/** What the event streams are made with. */
export interface EventStreamsParts {
  readonly subscribe: Subscriptions
  /** Milliseconds between two signs of life, which show both ends a broken connection. */
  readonly heartbeat: number
  readonly onBug: (error: unknown) => void
}

/** The event streams that are open. */
export interface EventStreams {
  /** Makes a response a stream of server-sent events until its client goes; a refusal where there are too many. */
  open(response: ServerResponse): Refusal | undefined
}

const MOST_STREAMS = 16
const MOST_BACKLOG = 16 * 1024 * 1024

/** Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html) of the service. */
export function eventStreams({ subscribe, heartbeat, onBug }: EventStreamsParts): EventStreams {
  const open = new Set<ServerResponse>()
  return {
    open(response) {
      if (open.size >= MOST_STREAMS) return { status: 503, words: 'shell.web.too-many' }
      open.add(response)
      response.writeHead(200, { ...pageHeaders('self'), 'content-type': 'text/event-stream' })
      const write = (text: string): void => {
        // A client that does not read is let go before its backlog fills the memory; it comes back by itself.
        if (response.writableLength > MOST_BACKLOG) response.destroy()
        else response.write(text)
      }
      write('retry: 2000\n\n')
      const timer = setInterval(() => write(':\n\n'), heartbeat)
      const stop = forwardEvents(
        subscribe,
        (name, payload) => write(`event: ${name}\ndata: ${JSON.stringify(payload)}\n\n`),
        onBug,
      )
      response.once('close', () => {
        clearInterval(timer)
        stop()
        open.delete(response)
      })
      return undefined
    },
  }
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Service } from '../../../src-shared/ipc/contract.ts'
import { type Dispatcher, dispatcher } from '../../../src-shared/ipc/dispatch.ts'
import type { RendererFiles } from '../renderer-files.ts'
import { readJson } from './body.ts'
import { type EventStreams, eventStreams } from './event-streams.ts'
import { createGate, type Gate } from './gate.ts'
import { type Admitted, guard, ownHosts, type Refusal } from './guard.ts'
import { redirect, refuse, respond, respondJsonLater } from './respond.ts'

/** What the web shell needs. */
export interface WebShellOptions {
  readonly service: Service
  /** The files of the built window. */
  readonly files: RendererFiles
  /** 0 for any free port. */
  readonly port: number
  /** A clock in milliseconds. */
  readonly now: () => number
  readonly randomBytes: (count: number) => Uint8Array
  /** Is handed what the service throws. */
  readonly onBug: (error: unknown) => void
  /** Milliseconds between two signs of life on an event stream, and on an answer that takes long. */
  readonly heartbeat?: number
}

/** A running web shell. */
export interface WebShell {
  /** The link that opens it, once: `http://127.0.0.1:PORT/?token=…`. */
  readonly url: string
  /** Ends every connection and gives the port back. */
  close(): Promise<void>
}

const ADDRESS = '127.0.0.1'
const LIMITS = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 5_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
}
const MOST_CONNECTIONS = 64

/**
 * Serves the app on the loopback address to the one browser that has the link. Rejects with Node's own error
 * (code EADDRINUSE, EACCES) where the port cannot be had.
 */
export async function startWebShell(options: WebShellOptions): Promise<WebShell> {
  const server = createServer(LIMITS)
  server.maxConnections = MOST_CONNECTIONS
  const port = await listen(server, options.port)
  const heartbeat = options.heartbeat ?? 15_000
  const streams = eventStreams({
    subscribe: options.service.subscribe,
    heartbeat,
    onBug: options.onBug,
  })
  const gate = createGate({ ...options, port })
  const parts: Parts = {
    gate,
    streams,
    heartbeat,
    hosts: ownHosts(port),
    files: options.files,
    dispatch: dispatcher(options.service, options.onBug),
  }
  server.on('request', (request, response) => {
    answer(parts, request, response).catch((error: unknown) => {
      // A client that goes away while it is read from is no bug of ours.
      if (!request.readableAborted) options.onBug(error)
      response.destroy()
    })
  })
  return {
    url: `http://${ADDRESS}:${port}/?token=${gate.token}`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

interface Parts {
  readonly gate: Gate
  readonly streams: EventStreams
  readonly hosts: readonly string[]
  readonly files: RendererFiles
  readonly dispatch: Dispatcher
  /** Milliseconds between two signs of life. */
  readonly heartbeat: number
}

async function answer(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const admitted = guard(request, parts.hosts)
  const forProgram = request.url?.startsWith('/api/') ?? false
  const refusal = 'status' in admitted ? admitted : await serve(parts, admitted, request, response)
  if (refusal) refuse(response, refusal, forProgram)
}

async function serve(
  { gate, streams, files, dispatch, heartbeat }: Parts,
  { method, path, query }: Admitted,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Refusal | undefined> {
  const isKnown = gate.knows(request.headers.cookie)
  const token = query.get('token')
  if (method === 'GET' && path === '/' && token !== null) {
    const entered = isKnown ? undefined : gate.enter(token)
    if (entered && 'status' in entered) return entered
    // What stands behind "#" stays in the browser: no server is ever sent it.
    redirect(response, entered ? `/#key=${entered.key}` : '/', entered?.cookie)
    return undefined
  }
  if (!isKnown) return { status: 401, words: 'shell.web.no-session' }
  if (method === 'POST') {
    if (path !== '/api/call') return { status: 404, words: 'shell.web.not-found' }
    if (!gate.holds(request.headers['x-handover-key'])) return { status: 401, words: 'shell.web.no-key' }
    const body = await readJson(request)
    if ('status' in body) return body
    await respondJsonLater(response, dispatch(...callOf(body.value)), heartbeat)
    return undefined
  }
  if (path === '/api/events') return streams.open(response)
  const file = await files(path)
  if (file) respond(response, 200, file.type, file.content)
  else return { status: 404, words: path === '/' ? 'shell.web.not-built' : 'shell.web.not-found' }
  return undefined
}

function callOf(body: unknown): [name: unknown, input: unknown] {
  if (typeof body !== 'object' || body === null) return [undefined, undefined]
  return ['name' in body ? body.name : undefined, 'input' in body ? body.input : undefined]
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, ADDRESS, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

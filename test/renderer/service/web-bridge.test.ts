import { describe, expect, it } from 'vitest'
import { createWebBridge, type EventStream, type WebPage } from '../../../src-renderer/service/web-bridge.ts'

/** A page whose server answers as told, and whose event streams are kept. */
function pageThat(fetch: WebPage['fetch']): WebPage & { readonly streams: EventTarget[] } {
  const streams: EventTarget[] = []
  return {
    key: 'a-key',
    fetch,
    streams,
    openEvents() {
      const stream = new EventTarget()
      streams.push(stream)
      const asEvent = (listener: (event: MessageEvent) => void) => (event: Event) => {
        if (event instanceof MessageEvent) listener(event)
      }
      const known = new Map<unknown, (event: Event) => void>()
      const opened: EventStream = {
        addEventListener(name, listener) {
          const wrapped = asEvent(listener)
          known.set(listener, wrapped)
          stream.addEventListener(name, wrapped)
        },
        removeEventListener(name, listener) {
          stream.removeEventListener(name, known.get(listener) ?? null)
        },
      }
      return opened
    },
  }
}

describe('the web bridge', () => {
  it('posts the name and the input as JSON and gives what came back', async () => {
    const sent: unknown[] = []
    const page = pageThat(async (path, init) => {
      sent.push(path, init.method, new Headers(init.headers).get('x-handover-key'), init.body)
      return Response.json({ ok: true, value: [] })
    })
    expect(await createWebBridge(page).call('samples:list', {})).toEqual({ ok: true, value: [] })
    expect(sent).toEqual(['/api/call', 'POST', 'a-key', '{"name":"samples:list","input":{}}'])
  })

  it('passes on the Outcome of a refusal', async () => {
    const refusal = { ok: false, failure: { tag: 'unavailable', message: 'This link was used.' } }
    const page = pageThat(async () => Response.json(refusal, { status: 401 }))
    expect(await createWebBridge(page).call('app:info', {})).toEqual(refusal)
  })

  it('says that nobody answers where the server is gone or speaks no JSON', async () => {
    const unavailable = { ok: false, failure: { tag: 'unavailable' } }
    const gone = pageThat(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(await createWebBridge(gone).call('app:info', {})).toMatchObject(unavailable)
    const odd = pageThat(async () => new Response('<h1>Proxy</h1>'))
    expect(await createWebBridge(odd).call('app:info', {})).toMatchObject(unavailable)
  })

  it('opens one stream for all listeners and hands on what it says', () => {
    const page = pageThat(() => Promise.reject(new Error('unused')))
    const bridge = createWebBridge(page)
    const heard: unknown[] = []
    const stop = bridge.on('host:changed', (payload) => heard.push(payload))
    bridge.on('other', () => heard.push('other'))
    const [stream] = page.streams
    stream?.dispatchEvent(new MessageEvent('host:changed', { data: '{"schema":1}' }))
    stream?.dispatchEvent(new MessageEvent('host:changed', { data: '{"schema":' }))
    stop()
    stream?.dispatchEvent(new MessageEvent('host:changed', { data: '{"schema":2}' }))
    expect(page.streams).toHaveLength(1)
    expect(heard).toEqual([{ schema: 1 }, undefined])
  })

  it('says once that the stream broke off, and once that it is there again', () => {
    const page = pageThat(() => Promise.reject(new Error('unused')))
    const bridge = createWebBridge(page)
    const heard: unknown[] = []
    const stop = bridge.on('shell:connection', (word) => heard.push(word))
    expect(page.streams).toHaveLength(0)
    bridge.on('host:changed', () => {})
    const [stream] = page.streams
    const say = (...names: string[]) => {
      for (const name of names) stream?.dispatchEvent(new MessageEvent(name))
    }
    say('open')
    expect(heard).toEqual([])
    say('error', 'error', 'error', 'open', 'open')
    expect(heard).toEqual(['lost', 'back'])
    stop()
    say('error')
    expect(heard).toHaveLength(2)
  })
})

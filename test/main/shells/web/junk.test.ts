import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guard, ownHosts } from '../../../../src-main/shells/web/guard.ts'
import { sendRaw } from './client.ts'
import { type RunningShell, runShell } from './running-shell.ts'

let app: RunningShell

beforeAll(async () => {
  app = await runShell()
})

afterAll(() => app.stop())

describe('the web shell under junk', () => {
  it.each([
    ['noise', '\u0000\u00ff\u0016\u0003\u0001 hello\r\n\r\n'],
    ['a request without a host', 'GET / HTTP/1.1\r\n\r\n'],
    ['an old request without a host', 'GET / HTTP/1.0\r\n\r\n'],
    ['two hosts', 'GET / HTTP/1.1\r\nHost: evil.example\r\nHost: 127.0.0.1:PORT\r\n\r\n'],
    ['a request to a proxy', 'GET http://127.0.0.1:PORT/ HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n'],
    ['a tunnel', 'CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n'],
    [
      'an upgrade',
      'GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    ],
    [
      'two lengths',
      'POST /api/call HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 1\r\nContent-Length: 9\r\n\r\n{',
    ],
    [
      'a length and chunks',
      'POST /api/call HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a folded header', 'GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nX: a\r\n b\r\n\r\n'],
    ['another protocol', 'SSH-2.0-OpenSSH_9.9\r\n'],
  ])('answers no %s', async (_what, bytes) => {
    const text = await sendRaw(app.port, bytes.replaceAll('PORT', String(app.port)), 400)
    expect(text).not.toMatch(/^HTTP\/1\.1 [23]/)
    expect(text).not.toContain('<title>window')
  })

  it('goes on after random bytes, with nothing thrown inside', async () => {
    const head = fc.constantFrom(
      '',
      'GET / HTTP/1.1\r\n',
      'POST /api/call HTTP/1.1\r\nContent-Length: 99999\r\n',
    )
    await fc.assert(
      fc.asyncProperty(head, fc.uint8Array({ maxLength: 200 }), async (start, rest) => {
        const text = await sendRaw(app.port, Buffer.concat([Buffer.from(start), rest]), 15)
        expect(text).not.toMatch(/^HTTP\/1\.1 [23]/)
      }),
      { numRuns: 60 },
    )
    expect((await app.ask()).status).toBe(200)
    expect(app.bugs).toEqual([])
  })

  it('stands a client that leaves in the middle of its body', async () => {
    const head = `POST /api/call HTTP/1.1\r\nHost: 127.0.0.1:${app.port}\r\nOrigin: http://127.0.0.1:${app.port}\r\nCookie: ${await app.enter()}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`
    await sendRaw(app.port, head, 50)
    expect((await app.ask()).status).toBe(200)
    expect(app.bugs).toEqual([])
  })

  it('closes a connection on which no request comes to its end', async () => {
    const slow = await runShell()
    const started = performance.now()
    await sendRaw(slow.port, 'GET / HTTP/1.1\r\nHost: 127', 12_000)
    expect(performance.now() - started).toBeLessThan(10_000)
    await slow.stop()
  }, 15_000)
})

describe('guard', () => {
  it('admits nothing whose Host, Origin and site are not its own, whatever else comes', () => {
    const hosts = ownHosts(4000)
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '127.0.0.1:4000',
        'localhost:4000',
        'http://127.0.0.1:4000',
        'same-origin',
        'none',
        'GET',
        '/',
      ),
    )
    const head = fc.record({
      method: text,
      url: text,
      headers: fc.record({ host: text, origin: text, 'sec-fetch-site': text }, { requiredKeys: [] }),
    })
    fc.assert(
      fc.property(head, (request) => {
        const verdict = guard(request, hosts)
        if ('status' in verdict) return
        const { host, origin, 'sec-fetch-site': site } = request.headers
        expect(hosts).toContain(host)
        expect([`http://${host}`, undefined]).toContain(origin)
        expect(['none', 'same-origin', undefined]).toContain(site)
        expect(verdict.method === 'GET' || origin !== undefined).toBe(true)
        expect(verdict.path.startsWith('/')).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('knows its own names with and without the default port', () => {
    expect(ownHosts(4000)).toEqual(['127.0.0.1:4000', 'localhost:4000'])
    expect(ownHosts(80)).toContain('127.0.0.1')
  })
})

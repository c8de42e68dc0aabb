import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type RunningShell, runShell } from './running-shell.ts'

let app: RunningShell

beforeEach(async () => {
  app = await runShell()
})

afterEach(() => app.stop())

describe('the web shell refuses', () => {
  it.each([
    ['evil.example'],
    ['evil.example:PORT'],
    ['127.0.0.1'],
    ['127.0.0.1:1'],
    ['127.0.0.1:PORT.evil.example'],
    ['[::1]:PORT'],
    ['0.0.0.0:PORT'],
  ])('the host %s, which DNS could point here', async (host) => {
    const own = { host: host.replace('PORT', String(app.port)) }
    expect(await app.ask({ headers: own })).toMatchObject({
      status: 403,
      body: expect.stringContaining('only under 127.0.0.1'),
    })
  })

  it('nothing of the host localhost with its own port', async () => {
    const headers = { host: `localhost:${app.port}`, origin: `http://localhost:${app.port}` }
    expect((await app.ask({ headers })).status).toBe(200)
  })

  it.each([
    ['http://evil.example'],
    ['http://127.0.0.1:1'],
    ['https://127.0.0.1:PORT'],
    ['http://localhost:PORT'],
    ['null'],
    [''],
  ])('the origin %j', async (origin) => {
    const headers = { origin: origin.replace('PORT', String(app.port)) }
    const answer = await app.ask({ method: 'POST', path: '/api/call', headers, body: '{}' })
    expect(answer.status).toBe(403)
    expect((await app.ask({ headers })).status).toBe(403)
  })

  it('a POST without an origin', async () => {
    const headers = {
      cookie: await app.enter(),
      'x-handover-key': await app.key(),
      'content-type': 'application/json',
    }
    const { send } = await import('./client.ts')
    const answer = await send(app.port, { method: 'POST', path: '/api/call', headers, body: '{}' })
    expect(answer.status).toBe(403)
  })

  it.each(['cross-site', 'same-site', 'anything'])('a request that the browser calls %s', async (site) => {
    expect((await app.ask({ headers: { 'sec-fetch-site': site } })).status).toBe(403)
  })

  it.each(['HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('the method %s', async (method) => {
    const answer = await app.ask({ method })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET, POST')
  })

  it.each([
    ['//evil.example/', 400],
    ['http://evil.example/', 400],
    ['/../secret.txt', 404],
    ['/..%2fsecret.txt', 404],
    ['/%2e%2e/secret.txt', 404],
    ['/assets/../../secret.txt', 404],
    ['/assets/..%5c..%5csecret.txt', 404],
    ['/%252e%252e/secret.txt', 404],
    ['/link.txt', 404],
    ['/%00', 404],
    ['/%', 404],
    ['/assets', 404],
    ['/assets/', 404],
    ['/index.html/', 404],
    ['/__proto__', 404],
  ])('the path %s', async (path, status) => {
    const answer = await app.ask({ path })
    expect(answer.status).toBe(status)
    expect(answer.body).not.toContain('secret')
  })

  it('a POST to anything but the call', async () => {
    expect((await app.ask({ method: 'POST', path: '/', body: '{}' })).status).toBe(404)
    expect((await app.ask({ method: 'POST', path: '/api/events', body: '{}' })).status).toBe(404)
  })

  it.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['', 415],
    ['application/json; charset=utf-8', 200],
    ['Application/JSON', 200],
  ])('or takes a body by its type: %j', async (type, status) => {
    const headers = { 'content-type': type }
    const body = '{"name":"app:info","input":{}}'
    expect((await app.ask({ method: 'POST', path: '/api/call', headers, body })).status).toBe(status)
  })

  it.each([['{'], [''], ['\u0000'], [new Uint8Array([0x22, 0xff, 0x22])]])('the body %j', async (body) => {
    const answer = await app.ask({ method: 'POST', path: '/api/call', body })
    expect(answer.status).toBe(400)
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false })
  })

  it('a body of more than six megabytes, announced or not', async () => {
    const body = `"${'a'.repeat(6 * 1024 * 1024)}"`
    for (const headers of [{}, { 'transfer-encoding': 'chunked' }]) {
      const answer = await app.ask({ method: 'POST', path: '/api/call', headers, body })
      expect(answer.status).toBe(413)
    }
    const fits = `"${'a'.repeat(6 * 1024 * 1024 - 2)}"`
    expect((await app.ask({ method: 'POST', path: '/api/call', body: fits })).status).toBe(200)
  })

  it('a header that is far too long, and then goes on', async () => {
    const answer = await app.ask({ headers: { 'x-long': 'a'.repeat(20_000) } })
    expect(answer.status).toBe(431)
    expect((await app.ask()).status).toBe(200)
  })
})

import { request } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { rendererFiles } from '../../../../src-main/shells/renderer-files.ts'
import { failed } from '../../../../src-shared/ipc/failed.ts'
import { exampleReport } from '../../service/example-report.ts'
import { send } from './client.ts'
import { type RunningShell, runShell } from './running-shell.ts'

let app: RunningShell

afterEach(() => app.stop())

describe('the web shell', () => {
  it('listens on the loopback address only', async () => {
    app = await runShell()
    const { networkInterfaces } = await import('node:os')
    const others = Object.values(networkInterfaces())
      .flat()
      .filter((entry) => entry?.family === 'IPv4' && !entry.internal)
    for (const entry of others) {
      await expect(fetch(`http://${entry?.address}:${app.port}/`)).rejects.toThrow()
    }
    await expect(fetch(`http://127.0.0.2:${app.port}/`)).rejects.toThrow()
  })

  it('sends a strict policy with every answer, refusals included', async () => {
    app = await runShell()
    for (const answer of [await app.ask(), await app.call('app:info'), await send(app.port)]) {
      expect(answer.headers['content-security-policy']).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self';.* frame-ancestors 'none';.* connect-src 'self'$/,
      )
      expect(answer.headers['content-security-policy']).not.toMatch(/unsafe|\*|http|data:/)
      expect(answer.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'cross-origin-opener-policy': 'same-origin',
      })
      expect(answer.headers['access-control-allow-origin']).toBeUndefined()
    }
  })

  it('serves the files of the window with their types, and with escapes in their names', async () => {
    app = await runShell()
    expect(await app.ask({ path: '/assets/main.js?v=1' })).toMatchObject({
      status: 200,
      body: 'export {}',
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    })
    expect((await app.ask({ path: '/assets/a%20b.css' })).headers['content-type']).toContain('text/css')
  })

  it('says in words that the window has not been built', async () => {
    app = await runShell({ files: rendererFiles('/nowhere') })
    expect(await app.ask()).toMatchObject({ status: 404, body: expect.stringContaining('npm run build') })
  })

  it('gives every outcome of a call as it is, with its tag', async () => {
    app = await runShell()
    const source = { kind: 'sample', id: 'nowhere' }
    expect(JSON.parse((await app.call('host:inspect', { source })).body)).toMatchObject({
      failure: { tag: 'not-found' },
    })
    expect(JSON.parse((await app.call('host:erase')).body)).toMatchObject({
      failure: { tag: 'unknown-call' },
    })
    expect(JSON.parse((await app.call(null)).body)).toMatchObject({ failure: { tag: 'unknown-call' } })
    expect(JSON.parse((await app.call('app:info', [])).body)).toMatchObject({ failure: { tag: 'bad-input' } })
  })

  it('tells nothing of an error inside the service, and keeps it for the log', async () => {
    app = await runShell({}, { capture: () => Promise.reject(new Error('secret')) })
    const { status, body } = await app.call('host:capture')
    expect(status).toBe(200)
    expect(JSON.parse(body)).toMatchObject({ failure: { tag: 'internal' } })
    expect(body).not.toContain('secret')
    expect(app.bugs.map(String)).toEqual(['Error: secret'])
  })

  it('gives signs of life while an answer takes long, and then the same JSON', async () => {
    const slow = Promise.withResolvers<void>()
    const answer = { fileName: 'a.tar.gz', archive: '', taken: [], masked: [] }
    app = await runShell(
      { heartbeat: 20 },
      { capture: () => slow.promise.then(() => ({ ok: true, value: answer }) as const) },
    )
    const asked = app.call('host:capture')
    setTimeout(() => slow.resolve(), 150)
    const { status, headers, body } = await asked
    expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8'])
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(body).toMatch(/^ {2,}\{/)
    expect(JSON.parse(body)).toEqual({ ok: true, value: answer })
  })

  it('goes on when a client leaves before its answer is there', async () => {
    const slow = Promise.withResolvers<void>()
    let begun = 0
    app = await runShell(
      { heartbeat: 10 },
      {
        capture: async () => {
          begun += 1
          await slow.promise
          return failed('unavailable', 'Too late.')
        },
      },
    )
    const headers = {
      cookie: await app.enter(),
      'x-handover-key': await app.key(),
      origin: `http://127.0.0.1:${app.port}`,
    }
    const going = request({
      host: '127.0.0.1',
      port: app.port,
      path: '/api/call',
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
    })
    going.on('error', () => {})
    going.end('{"name":"host:capture","input":{}}')
    await expect.poll(() => begun).toBe(1)
    going.destroy()
    await new Promise((resolve) => setTimeout(resolve, 50))
    slow.resolve()
    expect((await app.call('app:info')).status).toBe(200)
    expect(app.bugs).toEqual([])
  })

  it('says that a port is taken with the error of Node', async () => {
    app = await runShell()
    await expect(runShell({ port: app.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })

  it('streams events with a sign of life, and lets go of a client that left', async () => {
    app = await runShell({ heartbeat: 20 })
    const stream = await openStream(app)
    expect(stream.headers['content-type']).toBe('text/event-stream')
    await stream.until(/^retry: 2000\n\n:\n\n/)
    app.change(exampleReport('changed\n\ndata: forged'))
    const [, data = ''] = await stream.until(/event: host:changed\ndata: (.*)\n\n/)
    expect(JSON.parse(data)).toEqual(exampleReport('changed\n\ndata: forged'))
    expect(app.listeners()).toBe(1)
    stream.close()
    await expect.poll(() => app.listeners()).toBe(0)
  })

  it('opens sixteen streams and no more', async () => {
    app = await runShell()
    const streams = await Promise.all(Array.from({ length: 16 }, () => openStream(app)))
    expect((await app.ask({ path: '/api/events' })).status).toBe(503)
    streams[0]?.close()
    await expect.poll(() => app.listeners()).toBe(15)
    expect((await openStream(app)).headers['content-type']).toBe('text/event-stream')
  })

  it('ends every stream and connection when it is closed', async () => {
    app = await runShell()
    const stream = await openStream(app)
    await app.shell.close()
    await stream.ended
    expect(app.listeners()).toBe(0)
    await expect(send(app.port)).rejects.toThrow()
  })
})

async function openStream(from: RunningShell) {
  const cookie = await from.enter()
  return new Promise<Stream>((resolve, reject) => {
    const going = request({ host: '127.0.0.1', port: from.port, path: '/api/events', headers: { cookie } })
    going.on('error', reject)
    going.on('response', (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
      })
      const ended = new Promise<void>((done) => {
        response.on('close', done)
        response.on('error', () => {})
      })
      resolve({
        headers: response.headers,
        ended,
        close: () => going.destroy(),
        async until(pattern) {
          await expect.poll(() => text).toMatch(pattern)
          return pattern.exec(text) ?? []
        },
      })
    })
    going.end()
  })
}

interface Stream {
  readonly headers: Record<string, unknown>
  readonly ended: Promise<void>
  close(): void
  until(pattern: RegExp): Promise<readonly string[]>
}

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { send } from './client.ts'
import { type RunningShell, runShell } from './running-shell.ts'

let app: RunningShell

beforeEach(async () => {
  app = await runShell()
})

afterEach(() => app.stop())

describe('entering the web shell', () => {
  it('is offered by a link on the loopback address with a secret of 256 bits', () => {
    expect(app.shell.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/)
  })

  it('gives a session cookie that scripts and other sites never get, and a clean address', async () => {
    const { status, headers } = await send(app.port, { path: `/?token=${app.token}` })
    expect(status).toBe(303)
    expect(headers.location).toMatch(/^\/#key=[\w-]{43}$/)
    expect(headers['set-cookie']).toEqual([
      expect.stringMatching(
        new RegExp(`^handover-${app.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`),
      ),
    ])
    expect(headers['set-cookie']?.join()).not.toContain(app.token)
  })

  it('then serves the window and answers calls', async () => {
    expect(await app.ask()).toMatchObject({ status: 200, body: expect.stringContaining('<title>window') })
    const { status, body } = await app.call('app:info')
    expect(status).toBe(200)
    expect(JSON.parse(body)).toMatchObject({ ok: true, value: { name: 'Handover', version: '1.2.3' } })
  })

  it('answers no call of one who has the cookie and not the key', async () => {
    const [, session = ''] = (await app.enter()).split('=')
    for (const key of ['', 'A'.repeat(43), session, app.token]) {
      const answer = await app.ask({
        method: 'POST',
        path: '/api/call',
        headers: { 'x-handover-key': key },
        body: JSON.stringify({ name: 'app:info', input: {} }),
      })
      expect(answer.status).toBe(401)
      expect(JSON.parse(answer.body)).toMatchObject({ ok: false, failure: { tag: 'unavailable' } })
    }
  })

  it('works once: another browser with the same link is told so in words', async () => {
    await app.enter()
    const second = await send(app.port, { path: `/?token=${app.token}` })
    expect(second).toMatchObject({ status: 403, body: expect.stringContaining('was used already') })
    expect(second.headers['set-cookie']).toBeUndefined()
  })

  it('takes the browser that is in already to the clean address', async () => {
    const { status, headers } = await app.ask({ path: `/?token=${app.token}` })
    expect(status).toBe(303)
    expect(headers.location).toBe('/')
  })

  it.each([
    ['no token', '/', 401, 'has not been let in'],
    ['an empty token', '/?token=', 403, 'does not belong'],
    ['a wrong token', `/?token=${'A'.repeat(43)}`, 403, 'does not belong'],
    ['a long token', `/?token=${'A'.repeat(5000)}`, 403, 'does not belong'],
  ])('refuses %s in words', async (_what, path, status, words) => {
    const answer = await send(app.port, { path })
    expect(answer).toMatchObject({ status, body: expect.stringContaining(words) })
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.headers['set-cookie']).toBeUndefined()
  })

  it('refuses the token anywhere but in the link', async () => {
    for (const path of [`/assets/main.js?token=${app.token}`, `/api/events?token=${app.token}`]) {
      expect((await send(app.port, { path })).status).toBe(401)
    }
    expect(await app.enter()).toContain('handover-')
  })

  it('ends with an hour', async () => {
    app.wait(60 * 60 * 1000 + 1)
    const answer = await send(app.port, { path: `/?token=${app.token}` })
    expect(answer).toMatchObject({ status: 403, body: expect.stringContaining('more than an hour old') })
  })

  it.each([
    ['no cookie', ''],
    ['a made-up session', 'handover-PORT=AAAA'],
    ['the token as a session', 'handover-PORT=TOKEN'],
    ['the session of another port', 'handover-1=SESSION'],
  ])('serves nothing to %s', async (_what, cookie) => {
    const [, session = ''] = (await app.enter()).split('=')
    const forged = cookie
      .replace('PORT', String(app.port))
      .replace('TOKEN', app.token)
      .replace('SESSION', session)
    for (const path of ['/', '/assets/main.js', '/api/events', '/nowhere']) {
      expect((await app.ask({ path, headers: { cookie: forged } })).status).toBe(401)
    }
    const call = await app.ask({ method: 'POST', path: '/api/call', headers: { cookie: forged }, body: '{}' })
    expect(call.status).toBe(401)
    expect(JSON.parse(call.body)).toMatchObject({ ok: false, failure: { tag: 'unavailable' } })
  })

  it('knows the session among other cookies', async () => {
    const cookie = `theme=dark; ${await app.enter()}; handover-${app.port}=other`
    expect((await app.ask({ headers: { cookie } })).status).toBe(200)
  })

  it('uses a new secret for every start', async () => {
    const other = await runShell()
    expect(other.token).not.toBe(app.token)
    expect((await app.ask({ headers: { cookie: await other.enter() } })).status).toBe(401)
    await other.stop()
  })
})

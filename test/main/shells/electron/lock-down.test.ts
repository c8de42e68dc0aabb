import { describe, expect, it } from 'vitest'
import { startApp } from './running-app.ts'

describe('the window', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'goes nowhere: %s is refused, even to its own address',
    async (event) => {
      const { world } = await startApp()
      for (const url of ['https://evil.example/', 'file:///etc/passwd', 'app://handover/']) {
        expect(world.window().webContents.allows(event, { url })).toBe(false)
      }
    },
  )

  it('opens no other window', async () => {
    const { world } = await startApp()
    const { openHandler } = world.window().webContents
    expect(openHandler({ url: 'https://evil.example/' } as never)).toEqual({ action: 'deny' })
  })

  it('holds every other contents down in the same way', async () => {
    const { electron } = await startApp()
    const other = new electron.WebContents()
    electron.app.emit('web-contents-created', {}, other)
    expect(other.allows('will-navigate', { url: 'app://handover/' })).toBe(false)
    expect(other.openHandler({} as never)).toEqual({ action: 'deny' })
  })

  it('is given no permission and no device', async () => {
    const { electron } = await startApp()
    const { requestHandler, checkHandler, deviceHandler } = electron.session.defaultSession
    for (const permission of ['media', 'geolocation', 'openExternal', 'usb', 'clipboard-read'] as const) {
      const granted: boolean[] = []
      requestHandler?.({} as never, permission, (answer) => granted.push(answer), {} as never)
      expect(granted).toEqual([false])
      expect(checkHandler?.(null, permission, 'app://handover/', {} as never)).toBe(false)
    }
    expect(deviceHandler?.({ deviceType: 'usb' } as never)).toBe(false)
  })

  it.each([
    ['app://handover/assets/main.js', true],
    ['blob:app://handover/1234', true],
    ['devtools://devtools/bundled/inspector.html', true],
    ['https://evil.example/', false],
    ['http://127.0.0.1:8080/', false],
    ['ws://127.0.0.1:8080/', false],
    ['file:///etc/passwd', false],
    ['app://other/', false],
    ['data:text/html,x', false],
    ['blob:https://evil.example/1234', false],
  ])('may ask for %s: %s', async (url, allowed) => {
    const { electron } = await startApp()
    expect(electron.session.defaultSession.lets(url)).toBe(allowed)
  })

  it.each([
    ['blob:app://handover/1234', true],
    ['https://evil.example/virus', false],
    ['app://handover/index.html', false],
  ])('may save %s: %s', async (url, allowed) => {
    const { electron } = await startApp()
    let prevented = false
    const event = { preventDefault: () => (prevented = true) }
    electron.session.defaultSession.emit('will-download', event, { getURL: () => url })
    expect(prevented).toBe(!allowed)
  })
})

describe('app://handover/', () => {
  it('is a scheme with an origin of its own and no right beyond', async () => {
    const { world } = await startApp()
    expect(world.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ])
  })

  it('serves the files of the window under a strict policy', async () => {
    const { world } = await startApp()
    const page = await world.fetch('app://handover/?x#y')
    expect(await page.text()).toContain('<title>window')
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/)
    expect(policy).toContain("connect-src 'none'")
    expect(policy).not.toMatch(/unsafe|\*|http|data:/)
    const script = await world.fetch('app://handover/assets/main.js')
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  })

  it.each([
    'app://handover/../secret.txt',
    'app://handover/..%2fsecret.txt',
    'app://handover/%2e%2e/secret.txt',
    'app://handover/assets/..%2f..%2fsecret.txt',
    'app://handover/%252e%252e%252fsecret.txt',
    'app://handover//etc/passwd',
    'app://handover/%00',
    'app://handover/%',
    'app://handover/nowhere',
    'app://other/index.html',
    'app://elsewhere/index.html',
    'app://handovex/index.html',
    'app://handover.evil/index.html',
  ])('serves nothing at %s', async (url) => {
    const { world } = await startApp()
    const answer = await world.fetch(url)
    expect(answer.ok).toBe(false)
    expect(await answer.text()).toBe('')
  })

  it('answers nothing but GET', async () => {
    const { world } = await startApp()
    expect((await world.fetch('app://handover/', { method: 'POST', body: 'x' })).status).toBe(403)
  })
})

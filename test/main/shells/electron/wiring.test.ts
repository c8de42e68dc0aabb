import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { exampleReport } from '../../service/example-report.ts'
import { startApp } from './running-app.ts'

describe('from the page through the preload to the service', () => {
  it('carries a call and its value', async () => {
    const { bridge } = await startApp()
    expect(await bridge.call('app:info', {})).toMatchObject({ ok: true, value: { name: 'Handover' } })
    const source = { kind: 'sample', id: 'laptop' }
    expect(await bridge.call('host:inspect', { source })).toEqual({
      ok: true,
      value: exampleReport('laptop'),
    })
  })

  it('carries failures with their tag, and nothing of an error', async () => {
    const { bridge, bugs } = await startApp(undefined, { capture: () => Promise.reject(new Error('secret')) })
    const source = { kind: 'sample', id: 'none' }
    expect(await bridge.call('host:inspect', { source })).toMatchObject({ failure: { tag: 'not-found' } })
    expect(await bridge.call('host:inspect', { source: 1 })).toMatchObject({ failure: { tag: 'bad-input' } })
    const internal = await bridge.call('host:capture', {})
    expect(internal).toMatchObject({ failure: { tag: 'internal' } })
    expect(JSON.stringify(internal)).not.toContain('secret')
    expect(bugs.map(String)).toEqual(['Error: secret'])
  })

  it('exposes nothing but handover, with its two functions', async () => {
    const { world } = await startApp()
    expect(Object.keys(world.page)).toEqual(['handover'])
    expect(Object.keys(world.page.handover as object).sort()).toEqual(['call', 'on'])
  })

  it('lets only known names out of the page', async () => {
    const { bridge, world } = await startApp()
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (name) => {
        expect(await bridge.call(name as never, {})).toMatchObject({ failure: { tag: 'unknown-call' } })
      }),
    )
    expect(await bridge.call('host:changed', {})).toMatchObject({ failure: { tag: 'unknown-call' } })
    expect(world.invoked).toEqual([])
  })

  it('tells the page of an event until it stops listening, and hands it nothing of Electron', async () => {
    const { bridge, change } = await startApp()
    const heard: unknown[][] = []
    const stop = bridge.on('host:changed', (...given) => heard.push(given))
    change(exampleReport('first'))
    stop()
    change(exampleReport('second'))
    expect(heard).toEqual([[exampleReport('first')]])
  })

  it('hears nothing under names that are no event', async () => {
    const { bridge, electron } = await startApp()
    const listener = vi.fn()
    bridge.on('anything', listener)()
    bridge.on('app:info', listener)
    electron.world.window().webContents.send('app:info', {})
    expect(listener).not.toHaveBeenCalled()
  })

  it('watches the machine only while its window is open', async () => {
    const { world, listeners, change } = await startApp()
    expect(listeners()).toBe(1)
    world.window().close()
    expect(listeners()).toBe(0)
    change(exampleReport())
  })
})

describe('the main process refuses', () => {
  it.each([
    ['another page in our window', { url: 'https://evil.example/', parent: null }],
    ['a file in our window', { url: 'file:///etc/passwd', parent: null }],
    ['another host of our scheme', { url: 'app://handover.evil/', parent: null }],
    ['an address that only begins alike', { url: 'app://handoverx/', parent: null }],
    ['our page inside a frame', { url: 'app://handover/', parent: { url: 'app://handover/', parent: null } }],
    ['a frame that is gone', null],
  ])('%s', async (_what, frame) => {
    const { world } = await startApp()
    const { webContents } = world.window()
    expect(await world.invoke('app:info', [{}], webContents, frame)).toMatchObject({
      ok: false,
      failure: { tag: 'unavailable' },
    })
  })

  it('our page in contents that are not our window', async () => {
    const { world, electron } = await startApp()
    const other = new electron.WebContents()
    const frame = { url: 'app://handover/', parent: null }
    expect(await world.invoke('app:info', [{}], other, frame)).toMatchObject({ ok: false })
  })

  it('everything once the window is closed', async () => {
    const { world } = await startApp()
    const { webContents } = world.window()
    world.window().close()
    expect(await world.invoke('app:info', [{}], webContents, webContents.mainFrame)).toMatchObject({
      ok: false,
    })
  })

  it('channels that are no call', async () => {
    const { world } = await startApp()
    const { webContents } = world.window()
    for (const channel of ['host:changed', 'handover', 'subscribe']) {
      await expect(world.invoke(channel, [{}], webContents, webContents.mainFrame)).rejects.toThrow(
        'No handler',
      )
    }
  })
})

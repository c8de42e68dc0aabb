import { describe, expect, it, vi } from 'vitest'
import { askHelper } from '../../../../src-main/service/change/ask-helper.ts'
import type { ChangeOutcome } from '../../../../src-shared/change/outcome.ts'
import { changeViewWith, choiceWith, recordWith, viewOf } from '../../../renderer/changes.ts'
import { startApp } from './running-app.ts'

const applying = { choice: choiceWith(), digest: 'd'.repeat(64) }

/** The app while a change is at work, until `end` says how that ended. */
async function whileAtWork() {
  const ending = Promise.withResolvers<ChangeOutcome>()
  const helper = askHelper({ root: '/', reach: () => ending.promise, onOutcome: () => {} })
  const app = await startApp(undefined, { helper })
  app.electron.world.window().focused = false
  const ended = app.bridge.call('change:apply', applying)
  return {
    ...app,
    async end(outcome: ChangeOutcome) {
      ending.resolve(outcome)
      await ended
    },
  }
}

describe('a window that is closed while a change is at work', () => {
  it('asks, says that it is safe, and stays where the person says so', async () => {
    const { world, end } = await whileAtWork()
    world.answers.button = 1
    world.window().close()
    world.window().close()
    await vi.waitFor(() => expect(world.asked).toHaveLength(1))
    expect(world.asked[0]).toMatchObject({
      message: 'A change is at work',
      detail: expect.stringContaining('It is safe to close Handover'),
      defaultId: 1,
      cancelId: 1,
    })
    expect(world.window().isDestroyed()).toBe(false)
    await end({ tag: 'cancelled', text: '' })
    world.window().close()
    expect(world.window().isDestroyed()).toBe(true)
    expect(world.asked).toHaveLength(1)
  })

  it('closes where the person says so', async () => {
    const { world } = await whileAtWork()
    world.answers.button = 0
    world.window().close()
    await vi.waitFor(() => expect(world.window().isDestroyed()).toBe(true))
    expect(world.quits).toBe(1)
  })
})

describe('what ends while the person looks elsewhere', () => {
  it('is told, and a click leads back to the window', async () => {
    const { world, bridge, end } = await whileAtWork()
    const heard: unknown[] = []
    bridge.on('shell:command', (command) => heard.push(command))
    world.window().minimized = true
    await end({ tag: 'answered', result: { tag: 'applied', record: recordWith(), restart: true } })
    await vi.waitFor(() => expect(world.notifications).toHaveLength(1))
    const [told] = world.notifications
    expect(told).toMatchObject({ shown: true, options: { title: 'Done. Restart when it suits you' } })
    told?.emit('click')
    expect(world.window()).toMatchObject({ focused: true, minimized: false })
    expect(heard).toEqual([{ kind: 'go', place: 'apply' }])
  })

  it('is not told to who looks at the window, who cancelled, or where the desktop has no notifications', async () => {
    const looking = await whileAtWork()
    looking.world.window().focused = true
    await looking.end({ tag: 'helper-failed', text: 'Gone.' })
    const cancelled = await whileAtWork()
    await cancelled.end({ tag: 'cancelled', text: 'No.' })
    const bare = await whileAtWork()
    bare.world.canNotify = false
    await bare.end({ tag: 'helper-failed', text: 'Gone.' })
    for (const { world } of [looking, cancelled, bare]) expect(world.notifications).toEqual([])
  })

  it('is not told to who does not want that, from the moment they say so', async () => {
    const { world, bridge, move } = await startApp()
    world.window().focused = false
    await bridge.call('settings:set', { notifications: false })
    move(viewOf(recordWith(), null, true))
    move(viewOf(recordWith({ phase: 'undone', endedBy: 'guard' }), null, true))
    expect(world.notifications).toEqual([])
    await bridge.call('settings:set', { notifications: true })
    move(viewOf(recordWith({ id: 'other' }), null, true))
    move(viewOf(recordWith({ id: 'other', phase: 'undone', endedBy: 'guard' }), null, true))
    expect(world.notifications).toHaveLength(1)
  })

  it('is told of the guard, once', async () => {
    const { world, move } = await startApp()
    world.window().focused = false
    const undone = viewOf(recordWith({ phase: 'undone', endedBy: 'guard' }), null, true)
    move(changeViewWith())
    move(viewOf(recordWith(), null, true))
    move(undone)
    move({ ...undone })
    await vi.waitFor(() => expect(world.notifications).toHaveLength(1))
    expect(world.notifications[0]?.options.title).toBe('Handover took the change back')
    world.window().close()
    move(undone)
    expect(world.notifications).toHaveLength(1)
  })
})

describe('a ROM file', () => {
  it('is chosen with the dialog of the desktop: the page gets its path alone', async () => {
    const { world, bridge } = await startApp()
    world.answers.file = '/var/lib/libvirt/images/card.rom'
    expect(await bridge.call('shell:choose-rom', {})).toEqual({
      ok: true,
      value: { path: '/var/lib/libvirt/images/card.rom' },
    })
    expect(world.asked[0]).toMatchObject({ properties: ['openFile'] })
    world.answers.file = undefined
    expect(await bridge.call('shell:choose-rom', {})).toEqual({ ok: true, value: { path: null } })
  })

  it('is not asked for on behalf of another page', async () => {
    const { world } = await startApp()
    const { webContents } = world.window()
    const frame = { url: 'https://evil.example/', parent: null }
    expect(await world.invoke('shell:choose-rom', [{}], webContents, frame)).toMatchObject({ ok: false })
    expect(world.asked).toEqual([])
  })
})

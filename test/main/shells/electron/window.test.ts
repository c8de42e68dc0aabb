import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { places as allPlaces } from '../../../../src-shared/ipc/places.ts'
import { shellCommandSchema } from '../../../../src-shared/ipc/shell.ts'
import { exampleReport } from '../../service/example-report.ts'
import { freshElectron, startApp } from './running-app.ts'

const places: readonly unknown[] = allPlaces

describe('the Electron shell', () => {
  it('is sandboxed, and leaves the graphics card alone, before anything else', async () => {
    const { world } = await startApp()
    expect(world.sandboxed).toBe(true)
    expect(world.accelerated).toBe(false)
  })

  it('opens one window that is apart from Node, at its own address', async () => {
    const { world } = await startApp()
    expect(world.windows).toHaveLength(1)
    expect(world.window().webContents.mainFrame.url).toBe('app://handover/')
    expect(world.window().options.webPreferences).toEqual({
      preload: '/dist/electron/preload.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: true,
    })
  })

  it('opens on the proof after a restart that a change asked for', async () => {
    const { world } = await startApp(undefined, undefined, () => 'on-the-proof')
    expect(world.window().webContents.mainFrame.url).toBe('app://handover/#/proof')
  })

  it('opens nothing when the desktop starts it before that restart', async () => {
    const { world } = await startApp(undefined, undefined, () => 'wait')
    expect(world.windows).toEqual([])
    expect(world.quits).toBe(1)
  })

  it('asks how it begins only in the instance that stays', async () => {
    let asked = 0
    const begin = () => {
      asked += 1
      return 'as-usual' as const
    }
    await startApp(
      (electron) => {
        electron.world.isOnlyInstance = false
      },
      undefined,
      begin,
    )
    expect(asked).toBe(0)
    await startApp(undefined, undefined, begin)
    expect(asked).toBe(1)
  })

  it('has no DevTools once it is packaged', async () => {
    const { world } = await startApp((electron) => {
      electron.app.isPackaged = true
    })
    expect(world.window().options.webPreferences?.devTools).toBe(false)
    expect(roles(world.menu)).not.toContain('toggleDevTools')
  })

  it('shows its window when there is something to see', async () => {
    const { world } = await startApp()
    expect(world.window().options.show).toBe(false)
    await expect.poll(() => world.window().shown).toBe(true)
  })

  it('leaves at once when it runs already, and brings the first window forward', async () => {
    const { world } = await startApp((electron) => {
      electron.world.isOnlyInstance = false
    })
    expect(world.windows).toEqual([])
    expect(world.quits).toBe(1)

    const first = await startApp()
    first.world.window().minimized = true
    first.electron.app.emit('second-instance', {}, ['handover'])
    expect(first.world.window()).toMatchObject({ minimized: false, focused: true })
  })

  it('quits with its window and opens it again where and as it was', async () => {
    const { world, folder } = await startApp()
    Object.assign(world.window().options, { x: 30, y: 40, width: 900, height: 700 })
    world.window().maximize()
    world.window().close()
    expect(world.quits).toBe(1)
    const kept = readFileSync(join(folder, 'window.json'), 'utf8')
    expect(existsSync(join(folder, 'window.json.new'))).toBe(false)

    const again = await startApp((_electron, place) => writeFileSync(join(place, 'window.json'), kept))
    expect(again.world.window().options).toMatchObject({ x: 30, y: 40, width: 900, height: 700 })
    expect(again.world.window().maximized).toBe(true)
  })

  it.each(['', '{', '[]', '{"x":0,"y":0,"width":-5,"height":1e9,"maximized":true}', '\u0000'])(
    'opens in its usual size when what it kept is %j',
    async (kept) => {
      const { world } = await startApp((_electron, folder) =>
        writeFileSync(join(folder, 'window.json'), kept),
      )
      expect(world.window().options).toMatchObject({ width: 1200, height: 800 })
      expect(world.window().options.x).toBeUndefined()
    },
  )

  it('opens the place that the launcher asks for, also where it is open already', async () => {
    const { world, electron } = await startApp(undefined, {}, undefined, ['handover', '--open=history'])
    expect(world.window().webContents.mainFrame.url).toBe('app://handover/#/history')
    electron.app.emit('second-instance', {}, ['handover', '--open=proof'])
    expect(world.window().webContents.mainFrame.url).toBe('app://handover/#/proof')
    electron.app.emit('second-instance', {}, ['handover', '--open=../../etc', '--open=', '--open=A'])
    expect(world.window().webContents.mainFrame.url).toBe('app://handover/#/proof')
  })

  it('opens on the proof after a restart, whatever is asked for', async () => {
    const { world } = await startApp(undefined, {}, () => 'on-the-proof', ['--open=history'])
    expect(world.window().webContents.mainFrame.url).toBe('app://handover/#/proof')
  })

  it('closes although what it would keep cannot be written', async () => {
    const { world } = await startApp((electron) => {
      electron.world.userData = '/nowhere'
    })
    world.window().close()
    expect(world.quits).toBe(1)
  })

  it('inspects again from its menu, and tells the page', async () => {
    const { world, bridge } = await startApp()
    const heard: unknown[] = []
    bridge.on('host:changed', (payload) => heard.push(payload))
    const item = items(world.menu).find(({ accelerator }) => accelerator === 'F5')
    expect(item?.label).toBe('Inspect this machine again')
    item?.click?.({} as never, undefined, {} as never)
    await expect.poll(() => heard).toEqual([exampleReport('at hand')])
  })

  it('can be quit, reloaded, zoomed, copied from and pasted to by keyboard', async () => {
    const { world } = await startApp()
    expect(roles(world.menu)).toEqual(
      expect.arrayContaining(['quit', 'reload', 'copy', 'paste', 'zoomIn', 'zoomOut', 'resetZoom']),
    )
  })

  it('leads to every place of the window by a key of its own', async () => {
    const { world, bridge } = await startApp()
    const heard: unknown[] = []
    bridge.on('shell:command', (command) => heard.push(shellCommandSchema.parse(command)))
    for (const digit of [1, 2, 3, 4, 5, 6, 7, 8, 9]) press(world.menu, `CmdOrCtrl+${digit}`)
    press(world.menu, 'F1')
    press(world.menu, 'CmdOrCtrl+,')
    click(world.menu, 'About Handover')
    const led = heard.map((command) => Object.values(command as object).at(-1))
    expect(led.slice(0, 9).every((place) => places.includes(place))).toBe(true)
    expect(new Set(led).size).toBe(12)
    expect(led.slice(9)).toEqual(['introduction', 'settings', 'about'])
  })

  it('gives no key to two things', async () => {
    const { world } = await startApp()
    const keys = items(world.menu).flatMap(({ accelerator }) => accelerator ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('main.ts', () => {
  it('starts the app with the real service', async () => {
    const electron = await freshElectron()
    await import('../../../../src-main/shells/electron/main.ts')
    electron.world.start()
    await expect.poll(() => electron.world.windows.length).toBe(1)
    await import('../../../../src-main/shells/electron/preload.ts')
    const { call } = electron.world.page.handover as import('../../../../src-shared/ipc/contract.ts').Bridge
    expect(await call('app:info', {})).toMatchObject({
      ok: true,
      value: { name: 'Handover', shell: 'electron' },
    })
    electron.world.window().close()
  })
})

function items(menu: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
}

function press(menu: readonly MenuItemConstructorOptions[], key: string): void {
  items(menu)
    .find(({ accelerator }) => accelerator === key)
    ?.click?.({} as never, undefined, {} as never)
}

function click(menu: readonly MenuItemConstructorOptions[], name: string): void {
  items(menu)
    .find(({ label }) => label === name)
    ?.click?.({} as never, undefined, {} as never)
}

function roles(menu: readonly MenuItemConstructorOptions[]): unknown[] {
  return items(menu).map(({ role }) => role)
}

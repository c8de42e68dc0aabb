import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { findElectron } from '../../build/tasks/electron-binary.ts'
import { projectFolder } from '../../build/tasks/run.ts'
// Tells the compiler of `window.handover`.
import type {} from '../../src-renderer/service/bridge.ts'

const binary = findElectron(process.env)
const hasScreen = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

test.skip(binary === undefined, 'There is no Electron binary here (node_modules/electron/dist).')
test.skip(process.getuid?.() === 0, 'Electron is never run as root, which would need --no-sandbox.')
test.skip(!hasScreen, 'There is no desktop here (neither DISPLAY nor WAYLAND_DISPLAY is set).')

// One app for all of them.
test.describe.configure({ mode: 'default' })

let app: ElectronApplication
let page: Page
let config: string

test.beforeAll(async () => {
  config = mkdtempSync(join(tmpdir(), 'handover-config-'))
  app = await _electron.launch({
    ...(binary === undefined ? {} : { executablePath: binary }),
    args: ['--disable-gpu', projectFolder],
    env: { ...definedOf(process.env), XDG_CONFIG_HOME: config },
  })
  page = await app.firstWindow()
})

test.afterAll(async () => {
  await app?.close()
  if (config) rmSync(config, { recursive: true })
})

test('shows the window from its own address, with a report of this machine', async () => {
  await expect(page).toHaveTitle(/Handover$/)
  expect(page.url()).toMatch(/^app:\/\/handover\//)
  const info = await page.evaluate(() => window.handover?.call('app:info', {}))
  expect(info).toMatchObject({ ok: true, value: { shell: 'electron' } })
  const report = await page.evaluate(() =>
    window.handover?.call('host:inspect', { source: { kind: 'live' } }),
  )
  expect(report).toMatchObject({ ok: true, value: { schema: 1 } })
})

test('gives the page nothing of Node or Electron', async () => {
  const seen = await page.evaluate(() => ({
    bridge: Object.keys(window.handover ?? {}).sort(),
    node: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
      (name) => name in window,
    ),
  }))
  expect(seen).toEqual({ bridge: ['call', 'on'], node: [] })
})

test('goes nowhere, opens nothing, runs nothing that is not its own', async () => {
  const before = page.url()
  const opened = await page.evaluate(() => window.open('https://example.org/') === null)
  expect(opened).toBe(true)
  await page.evaluate(() => {
    window.location.href = 'https://example.org/'
  })
  expect(
    await page.evaluate(() =>
      fetch('file:///etc/passwd').then(
        () => 'read',
        () => 'refused',
      ),
    ),
  ).toBe('refused')
  expect(
    await page.evaluate(() =>
      fetch('app://handover/..%2fpackage.json').then(
        () => 'read',
        () => 'refused',
      ),
    ),
  ).toBe('refused')
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    try {
      script.text = 'window.ran = true'
      document.head.append(script)
    } catch {
      // Trusted types refuse it even before the policy does.
    }
    return 'ran' in window
  })
  expect(ran).toBe(false)
  expect(page.url()).toBe(before)
  expect(app.windows()).toHaveLength(1)
})

test('draws the tree of devices, laid out by a worker from its own address', async () => {
  await page.evaluate(() => {
    window.location.hash = '#/group?sample=shared-group'
  })
  const drawing = page.getByRole('application')
  await expect(drawing.getByText(/moves together/).first()).toBeVisible()
  await expect(drawing.getByText('Processor')).toBeVisible()
})

test('is led to its places and dialogs by the menu', async () => {
  const press = (accelerator: string) =>
    app.evaluate(({ Menu }, key) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? []
      items.find((item) => item.accelerator === key)?.click()
    }, accelerator)
  await press('CmdOrCtrl+8')
  await expect(page).toHaveURL(/#\/history$/)
  await press('F1')
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(3)
  await press('CmdOrCtrl+1')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page).toHaveURL(/#\/readiness$/)
})

test('is given no permission', async () => {
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied')
})

test('holds no graphics card: nothing is open under /dev/dri or /dev/nvidia*', async () => {
  const root = app.process().pid
  const processes = root === undefined ? [] : descendants(root)
  expect(processes.length).toBeGreaterThan(1)
  const held = processes.flatMap(openFiles).filter((file) => /^\/dev\/(dri\/|nvidia)/.test(file))
  expect(held).toEqual([])
})

/** A process and all that it started, by the parents that /proc tells of. */
function descendants(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), parentOf(name)] as const)
  const found = [root]
  for (const pid of found) {
    found.push(...parents.filter(([, parent]) => parent === pid).map(([child]) => child))
  }
  return found
}

function parentOf(pid: string): number {
  try {
    // The name in brackets may hold anything, blanks and brackets included.
    return Number(/\) \S (\d+) [^)]*$/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1])
  } catch {
    return 0
  }
}

function openFiles(pid: number): string[] {
  const folder = `/proc/${pid}/fd`
  try {
    return readdirSync(folder).map((name) => readlinkSync(join(folder, name)))
  } catch {
    return []
  }
}

function definedOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

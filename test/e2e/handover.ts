import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test as base, expect, type Page } from '@playwright/test'
import { rendererFiles } from '../../src-main/shells/renderer-files.ts'
import { startWebShell } from '../../src-main/shells/web/start.ts'
import { type Scripted, scriptedService } from './scripted-service.ts'

const project = new URL('../../', import.meta.url).pathname

/** Where the built app is: dist/, unless HANDOVER_DIST names another folder. */
export const distFolder: string = process.env.HANDOVER_DIST ?? `${project}dist`

/** The app as a person starts it in a browser: the built program, in a process of its own. */
interface RunningApp {
  readonly url: string
  /** Ends the process, as when its terminal is closed. */
  stop(): Promise<void>
}

/** The real web shell over a service whose answers a test decides. */
interface ScriptedApp extends Omit<Scripted, 'service'> {
  readonly url: string
}

interface Fixtures {
  readonly app: RunningApp
  readonly scripted: ScriptedApp
  /** Anything that the page wrote as an error or a warning, or threw. */
  readonly complaints: string[]
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are used from the pattern.
  app: async ({}, use) => withApp('/', use),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are used from the pattern.
  scripted: async ({}, use) => {
    const script = scriptedService()
    const bugs: unknown[] = []
    const shell = await startWebShell({
      service: script.service,
      files: rendererFiles(`${distFolder}/renderer`),
      port: 0,
      now: Date.now,
      randomBytes,
      onBug: (error) => bugs.push(error),
    })
    await use({ url: shell.url, ...script })
    await shell.close()
    expect(bugs).toEqual([])
  },
  complaints: async ({ page }, use) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await use(complaints)
  },
})

export { expect }

/** Runs `use` with the app for a root, started as a person starts it, and ends the app afterwards. */
export async function withApp(
  root: string,
  use: (app: RunningApp) => Promise<void>,
  environment: NodeJS.ProcessEnv = english(),
): Promise<void> {
  const program = spawn(
    process.execPath,
    [`${distFolder}/handoverctl.mjs`, 'web', '--port', '0', '--no-open', '--root', root],
    { cwd: project, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...environment } },
  )
  try {
    await use({ url: await firstLink(program), stop: () => ended(program) })
  } finally {
    await ended(program)
  }
}

/** Waits until the page has an answer, whichever: its heading is no longer the one of waiting. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Looking at this machine')
}

/** True where the page is no wider than the window. */
export async function fits(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
}

let programs = 0

/** An environment that asks for English, with settings of its own that nobody has changed yet. */
function english(): NodeJS.ProcessEnv {
  programs += 1
  const name = `handover-settings-${process.pid}-${programs}`
  return { LC_ALL: 'C.UTF-8', XDG_CONFIG_HOME: join(tmpdir(), name) }
}

async function firstLink(program: ChildProcess): Promise<string> {
  if (!program.stdout) throw new Error('The program has no output.')
  for await (const line of createInterface(program.stdout)) {
    if (line.startsWith('http://127.0.0.1:')) return line
  }
  throw new Error('The program ended without printing its link.')
}

function ended(program: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (program.exitCode !== null || program.signalCode !== null) {
      resolve()
      return
    }
    program.once('exit', () => resolve())
    program.kill('SIGTERM')
  })
}

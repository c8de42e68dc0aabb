import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createInterface } from 'node:readline'
import { test as base, expect, type Page } from '@playwright/test'
import { startWebShell } from '../../src-main/shells/web/start.ts'
import type { HostReport } from '../../src-shared/host/report.ts'
import type { EventPayload, Outcome, Service } from '../../src-shared/ipc/contract.ts'

const project = new URL('../../', import.meta.url).pathname

/** The app as a person starts it in a browser: the built program, in a process of its own. */
interface RunningApp {
  readonly url: string
  /** Ends the process, as when its terminal is closed. */
  stop(): Promise<void>
}

/** The real web shell over a service whose answers a test decides. */
interface ScriptedApp {
  readonly url: string
  /** What the computer at hand answers from now on. */
  answer(outcome: Outcome<HostReport>): void
  /** Tells the window of a change by itself. */
  push(report: HostReport): void
}

interface Fixtures {
  readonly app: RunningApp
  readonly scripted: ScriptedApp
  /** Anything that the page wrote as an error or a warning, or threw. */
  readonly complaints: string[]
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are used from the pattern.
  app: async ({}, use) => {
    const program = spawn(
      process.execPath,
      ['dist/handoverctl.mjs', 'web', '--port', '0', '--no-open', '--root', '/'],
      { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] },
    )
    try {
      await use({ url: await firstLink(program), stop: () => ended(program) })
    } finally {
      await ended(program)
    }
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are used from the pattern.
  scripted: async ({}, use) => {
    const script = scriptedService()
    const bugs: unknown[] = []
    const shell = await startWebShell({
      service: script.service,
      rendererDir: `${project}dist/renderer`,
      port: 0,
      now: Date.now,
      randomBytes,
      onBug: (error) => bugs.push(error),
    })
    await use({ url: shell.url, answer: script.answer, push: script.push })
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

/** Waits until the page has an answer, whichever: its heading is no longer the one of waiting. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Looking at this machine')
}

/** True where the page is no wider than the window. */
export async function fits(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
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

function scriptedService() {
  let current: Outcome<HostReport> | undefined
  const listeners = new Set<(report: EventPayload<'host:changed'>) => void>()
  const service: Service = {
    'app:info': async () => ({
      ok: true,
      value: {
        name: 'Handover',
        version: '1.2.3',
        shell: 'web',
        versions: [{ name: 'Node.js', version: '24.0.0' }],
      },
    }),
    'samples:list': async () => ({ ok: true, value: [] }),
    'host:capture': async () => ({
      ok: true,
      value: {
        fileName: 'handover-recording.tar.gz',
        archive: Buffer.from('a recording').toString('base64'),
        taken: [{ path: '/proc/cpuinfo', bytes: 2048 }],
        masked: [{ what: 'serial numbers', count: 3 }],
      },
    }),
    'host:inspect': async () => {
      if (!current) throw new Error('The test did not say what the computer answers.')
      return current
    },
    subscribe: {
      'host:changed': (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
  }
  return {
    service,
    answer: (outcome: Outcome<HostReport>) => {
      current = outcome
    },
    push: (report: HostReport) => {
      for (const listener of listeners) listener(report)
    },
  }
}

import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rendererFiles } from '../../../../src-main/shells/renderer-files.ts'
import { startWebShell, type WebShell, type WebShellOptions } from '../../../../src-main/shells/web/start.ts'
import { type ExampleService, exampleService } from '../../service/example-service.ts'
import { type Answer, type Sent, send } from './client.ts'

/** A web shell that really runs, over a window of three files and an example service. */
export interface RunningShell extends ExampleService {
  readonly shell: WebShell
  readonly port: number
  readonly token: string
  readonly bugs: unknown[]
  /** Lets the clock of the shell go on. */
  wait(milliseconds: number): void
  /** Uses the link; gives the Cookie header of the session. */
  enter(): Promise<string>
  /** The key for calls, from the address that the link led to. */
  key(): Promise<string>
  /** A request of the page itself: with its cookie, origin and all. */
  ask(sent?: Sent): Promise<Answer>
  call(name: unknown, input?: unknown): Promise<Answer>
  stop(): Promise<void>
}

/** Starts one; whoever starts it stops it. */
export async function runShell(
  changes: Partial<WebShellOptions> = {},
  parts: Parameters<typeof exampleService>[0] = {},
): Promise<RunningShell> {
  const folder = builtWindow()
  const example = exampleService(parts)
  const bugs: unknown[] = []
  let time = 1_000_000
  const shell = await startWebShell({
    service: example.service,
    files: rendererFiles(join(folder, 'renderer')),
    port: 0,
    now: () => time,
    randomBytes,
    onBug: (error) => bugs.push(error),
    ...changes,
  })
  const url = new URL(shell.url)
  const port = Number(url.port)
  const token = url.searchParams.get('token') ?? ''
  let entered: Promise<Answer> | undefined
  const enterOnce = (): Promise<Answer> => {
    entered ??= send(port, { path: `/?token=${token}` })
    return entered
  }
  const running: RunningShell = {
    ...example,
    shell,
    port,
    token,
    bugs,
    wait(milliseconds) {
      time += milliseconds
    },
    enter: async () => (await enterOnce()).headers['set-cookie']?.[0]?.split(';')[0] ?? '',
    key: async () => (await enterOnce()).headers.location?.split('#key=')[1] ?? '',
    async ask({ headers, ...sent } = {}) {
      const own = {
        host: `127.0.0.1:${port}`,
        origin: `http://127.0.0.1:${port}`,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/json',
        cookie: await running.enter(),
        'x-handover-key': await running.key(),
      }
      return send(port, { headers: { ...own, ...headers }, ...sent })
    },
    call: (name, input = {}) =>
      running.ask({ method: 'POST', path: '/api/call', body: JSON.stringify({ name, input }) }),
    async stop() {
      await shell.close()
      rmSync(folder, { recursive: true })
    },
  }
  return running
}

function builtWindow(): string {
  const folder = mkdtempSync(join(tmpdir(), 'handover-window-'))
  mkdirSync(join(folder, 'renderer/assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'renderer/index.html'), '<!doctype html><title>window</title>')
  writeFileSync(join(folder, 'renderer/assets/main.js'), 'export {}')
  writeFileSync(join(folder, 'renderer/assets/a b.css'), '')
  symlinkSync('../secret.txt', join(folder, 'renderer/link.txt'))
  return folder
}

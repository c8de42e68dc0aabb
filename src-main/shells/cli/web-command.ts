import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { say } from '../../../src-shared/words/say.ts'
import { createHostService, ownSettings } from '../../service/create.ts'
import { type RendererFiles, rendererFiles, rendererFilesInside } from '../renderer-files.ts'
import { openBrowser } from '../web/open-browser.ts'
import { startWebShell, type WebShell } from '../web/start.ts'
import type { Output } from './output.ts'
import { exitCodes } from './usage/command.ts'

// Beside the bundle of the command line.
const RENDERER = new URL('./renderer', import.meta.url)

/** `handoverctl web`: serves the app to a browser on this computer until it is interrupted. */
export async function runWeb(
  {
    port,
    open,
    root,
    connect,
  }: {
    readonly port: number
    readonly open: boolean
    readonly root: string
    readonly connect: string | undefined
  },
  output: Output,
): Promise<number> {
  const files = rendererFilesInside() ?? filesAt(RENDERER)
  if (files === undefined) {
    output.complain(say('cli.no-renderer', { path: fileURLToPath(RENDERER) }))
    return exitCodes.failed
  }
  const onBug = (error: unknown) =>
    output.complain(error instanceof Error ? (error.stack ?? error.message) : String(error))
  const shell = await start({
    service: createHostService({
      ...{ shell: 'web', root, onBug, settings: await ownSettings(onBug) },
      ...(connect !== undefined && { connect }),
    }),
    files,
    port,
    now: Date.now,
    randomBytes,
    onBug,
  })
  if (typeof shell === 'string') {
    output.complain(say('cli.web-port-taken', { port, reason: shell }))
    return exitCodes.failed
  }
  output.print(`${shell.url}\n`)
  output.complain(say('cli.web-ready'))
  if (process.geteuid?.() === 0 && root === '/') output.complain(say('cli.web-as-root'))
  if (open) await openBrowser(shell.url, process.env)
  await interrupted()
  await shell.close()
  return exitCodes.done
}

function filesAt(folder: URL): RendererFiles | undefined {
  return existsSync(folder) ? rendererFiles(fileURLToPath(folder)) : undefined
}

/** The shell, or why its port cannot be had. */
async function start(options: Parameters<typeof startWebShell>[0]): Promise<WebShell | string> {
  try {
    return await startWebShell(options)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return String(error.code)
  }
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}

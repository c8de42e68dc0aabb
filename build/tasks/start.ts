import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { say, type WordKey } from '../../src-shared/words/say.ts'
import { bundleAll, distFolder } from './bundle.ts'
import { fetchElectron, findElectron } from './electron-binary.ts'
import { projectFolder } from './run.ts'

// Handed on to the app, as in `npm start -- --connect=qemu:///session`.
const words = process.argv.slice(2)
const FETCH_LIMIT = 3 * 60 * 1000

/** `npm start`: builds the app and opens it, in Electron where that can be, else in the browser. */
async function main(): Promise<void> {
  await bundleAll()
  const reason = reasonForBrowser() ?? (await electronOr('shell.start.no-electron'))
  const child = typeof reason === 'string' ? startInBrowser(reason) : startElectron(reason.binary)
  process.exitCode = await ended(child)
}

/** Why Electron is not even tried; undefined where it may be. */
function reasonForBrowser(): WordKey | undefined {
  // As root it would need --no-sandbox.
  if (process.getuid?.() === 0) return 'shell.start.root'
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return DISPLAY || WAYLAND_DISPLAY ? undefined : 'shell.start.no-desktop'
}

async function electronOr<Reason>(reason: Reason): Promise<Reason | { readonly binary: string }> {
  if (findElectron(process.env) === undefined) {
    await fetchElectron(FETCH_LIMIT, () => console.log(say('shell.start.fetching')))
  }
  const binary = findElectron(process.env)
  return binary === undefined ? reason : { binary }
}

function startElectron(binary: string): ChildProcess {
  // Chromium starts its GPU process before the app can say that it wants none.
  return spawn(binary, ['--disable-gpu', projectFolder, ...words], { stdio: 'inherit' })
}

/** Starts the web shell, which opens the browser where there is a desktop; says why, and where the app is. */
function startInBrowser(reason: WordKey): ChildProcess {
  const child = spawn(process.execPath, [join(distFolder, 'handoverctl.mjs'), 'web', ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  createInterface(child.stdout).once('line', (url) => console.log(say(reason, { url })))
  // Its own advice about the address is in our line.
  const advice = say('cli.web-ready')
  createInterface(child.stderr).on('line', (line) => {
    if (line !== advice) console.error(line)
  })
  return child
}

/** Waits for the app to end; Ctrl-C reaches it by the terminal, other signals by us. */
function ended(child: ChildProcess): Promise<number> {
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

await main()

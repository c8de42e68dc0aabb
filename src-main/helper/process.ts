import { fstatSync } from 'node:fs'
import manifest from '../../package.json' with { type: 'json' }
import type { Message } from '../../src-shared/change/messages.ts'
import type { OwnPlaces } from './own-program.ts'

/**
 * The helper as this process: `VERB [--root DIR]` as words, a request on its standard input. Nothing is loaded before
 * it has greeted, so that who waits for it can tell at once that it runs, and is not an error of pkexec.
 */
export async function runHelper(args: readonly string[], places: OwnPlaces): Promise<void> {
  // A unit is given /dev/null and a person in a rescue shell types no request: both are spoken to in sentences.
  const { plainLine } = hasNoRequest(args[0]) ? await import('./plain.ts') : {}
  const send = (message: Message): void => {
    const line = plainLine ? plainLine(message) : JSON.stringify(message)
    if (line !== undefined) process.stdout.write(`${line}\n`)
  }
  // Whoever asked may be gone; what was begun is ended all the same.
  process.stdout.on('error', () => {})
  send({ type: 'greeting', program: 'gpu-handover-helper', protocol: 1, version: manifest.version })
  process.umask(0o077)

  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      stopping = true
    })

  const { answer } = await import('./program.ts')
  const isWell = await answer({
    args,
    environment: process.env,
    input: process.stdin.isTTY ? undefined : process.stdin,
    ...places,
    send,
    stopping: () => stopping,
  })
  process.exitCode = isWell ? 0 : 1
}

function hasNoRequest(verb: string | undefined): boolean {
  if (verb === 'guard' || verb === 'refresh') return true
  return (verb === 'recover' || verb === 'undo') && fstatSync(0).isCharacterDevice()
}

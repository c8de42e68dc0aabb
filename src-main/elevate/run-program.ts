import { spawn } from 'node:child_process'
import type { Progress } from '../../src-shared/change/messages.ts'
import { type Answer, answerReader } from './answer.ts'

/** A program to run, and how. */
export interface Start {
  readonly program: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** What it reads on its standard input. */
  readonly input: string
  /** In a session of its own, so that nothing that ends us or our terminal ends it. */
  readonly detached: boolean
  readonly onProgress: (progress: Progress) => void
  /** Is handed what it writes to standard error before the helper greets: a password prompt's own words. */
  readonly onWords?: (text: string) => void
}

/** How the program ended. */
export interface Ended extends Answer {
  /** Why it could not be started at all, as the system's code (ENOENT, EACCES); undefined where it was. */
  readonly refusal: string | undefined
  /** null: a signal ended it. */
  readonly code: number | null
  /** The first 64 KiB of its standard error. */
  readonly words: string
}

const LONGEST_WORDS = 64 * 1024

/**
 * Runs a program that ends up being the helper, hands it the request and reads its answer to the end. There is no
 * time limit: a person may be looking for a password, and dracut takes minutes. Never rejects. When this process
 * ends first, the helper goes on; it only loses its listener.
 */
export function runProgram({
  program,
  args,
  env,
  input,
  detached,
  onProgress,
  onWords,
}: Start): Promise<Ended> {
  const reader = answerReader(onProgress)
  let words = ''
  return new Promise((resolve) => {
    const ended = (refusal: string | undefined, code: number | null) =>
      resolve({ ...reader.end(), refusal, code, words })
    const child = start()
    if (typeof child === 'string') {
      ended(child, null)
      return
    }
    child.once('error', (error: NodeJS.ErrnoException) => ended(error.code ?? 'EIO', null))
    child.once('close', (code) => ended(undefined, code))
    child.stdout.on('data', (bytes: Buffer) => reader.push(bytes))
    child.stderr.setEncoding('utf8')
    child.stderr.on('data', (text: string) => {
      words = (words + text).slice(0, LONGEST_WORDS)
      if (!reader.greeted()) onWords?.(text)
    })
    // A program that ends without reading its request closes the pipe; its end says why.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })

  function start() {
    try {
      return spawn(program, [...args], { env, detached, cwd: '/', stdio: ['pipe', 'pipe', 'pipe'] })
    } catch (error) {
      return error instanceof Error && 'code' in error ? String(error.code) : 'EIO'
    }
  }
}

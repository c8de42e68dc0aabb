import { spawn } from 'node:child_process'
import type { ToolResult } from '../../hosts/machine.ts'
import { findTool } from './find-tool.ts'
import { collector } from './lines.ts'

const ENVIRONMENT = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', HOME: '/root' }
const MISSING: ToolResult = { code: 127, output: '', errors: '', missing: true }
// A tool may leave a process behind that holds its output open; it is not waited for longer.
const GRACE = 2000

/**
 * Runs a tool of a root, entered by chroot(8) where it is not the running system, without a shell, with a clean
 * environment and nothing on its input. Waits for as long as the tool takes.
 */
export async function runTool(
  base: string,
  tool: string,
  args: readonly string[],
  tell?: (line: string) => void,
): Promise<ToolResult> {
  const path = findTool(base, tool)
  if (path === undefined) return MISSING
  return base === '' ? run(path, args, tell) : run('chroot', [base, path, ...args], tell)
}

function run(
  program: string,
  args: readonly string[],
  tell: ((line: string) => void) | undefined,
): Promise<ToolResult> {
  const output = collector(tell)
  const errors = collector(tell)
  return new Promise((resolve) => {
    let code = -1
    let waiting: NodeJS.Timeout | undefined
    const finish = (): void => {
      clearTimeout(waiting)
      resolve({ code, output: output.end(), errors: errors.end(), missing: false })
    }
    const child = start(program, args)
    child.stdout.on('data', (piece: Buffer) => output.take(piece))
    child.stderr.on('data', (piece: Buffer) => errors.take(piece))
    child.once('error', (error) => {
      errors.take(Buffer.from(error.message))
      finish()
    })
    child.once('exit', (status) => {
      code = status ?? -1
      waiting = setTimeout(() => {
        child.stdout.destroy()
        child.stderr.destroy()
        finish()
      }, GRACE)
    })
    child.once('close', finish)
  })
}

/**
 * Starts a program in a session of its own, so that an interrupt from the keyboard does not end it half-way, and with
 * the usual mask: what a tool makes is to be readable as ever, although the helper's own files are not.
 */
function start(program: string, args: readonly string[]) {
  const mask = process.umask(0o022)
  try {
    return spawn(program, args, {
      env: ENVIRONMENT,
      cwd: '/',
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } finally {
    process.umask(mask)
  }
}

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const built = fileURLToPath(new URL('../../../../dist/handoverctl.mjs', import.meta.url))
const helper = fileURLToPath(new URL('../../../../dist/handover-helper.mjs', import.meta.url))

/** The command line and the helper are built, side by side. */
export const isBuilt = existsSync(built) && existsSync(helper)

/** The program and the argument before the words of a command. */
export const builtCommand = [process.execPath, built] as const

/** How a command ended. */
export interface Ran {
  readonly code: number
  readonly printed: string
  readonly complained: string
  /** What was printed, read as JSON. */
  readonly json: () => unknown
}

/** Runs handoverctl as it is built, as a process of its own that nobody sits at, and in English. */
export function runBuilt(...words: readonly string[]): Promise<Ran> {
  return runBuiltIn({ LC_ALL: 'C.UTF-8' }, ...words)
}

/** The same in another environment. */
export function runBuiltIn(environment: NodeJS.ProcessEnv, ...words: readonly string[]): Promise<Ran> {
  const [program, script] = builtCommand
  return new Promise((resolve) => {
    const env = { ...process.env, ...environment }
    execFile(
      program,
      [script, ...words],
      { maxBuffer: 64 * 1024 * 1024, env },
      (error, printed, complained) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1
        resolve({ code, printed, complained, json: () => JSON.parse(printed) })
      },
    )
  })
}

import { spawnSync } from 'node:child_process'

/** The folder that holds package.json. */
export const projectFolder: string = new URL('../..', import.meta.url).pathname

/** Runs a program of the project with its output on this terminal; true when it ends with 0. */
export function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): boolean {
  const { status, error } = spawnSync(program, args, {
    cwd: projectFolder,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  if (error) console.error(`${program}: ${error.message}`)
  return status === 0
}

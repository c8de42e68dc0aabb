import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter } from 'node:path'

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

/** The path of a program of the system; undefined where it is not there. */
export function findProgram(name: string): string | undefined {
  // Some lie in a folder that an ordinary user's PATH may lack.
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin']
  return folders.map((folder) => `${folder}/${name}`).find(canRun)
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

import { spawnSync } from 'node:child_process'
import { findProgram } from '../../build/tasks/run.ts'

/** Whether all of these programs of the system are here. */
export function haveAll(...names: readonly string[]): boolean {
  return names.every((name) => findProgram(name) !== undefined)
}

/** What a program of the system said and how it ended; its words are those of the C locale. */
export function ask(program: string, args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(findProgram(program) ?? program, [...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    maxBuffer: 64 * 1024 * 1024,
  })
  return { code: status, said: `${stdout}${stderr}`, printed: stdout }
}

import { spawn } from 'node:child_process'
import type { VmProblem } from '../../src-shared/vms/outcome.ts'
import type { VmRef } from '../../src-shared/vms/vm.ts'
import { problem } from './problem-of.ts'

/** How virt-manager is reached: a name looked up in the PATH of `env`, or a file, and the person's own environment. */
export interface ConsoleParts {
  readonly program: string
  readonly env: NodeJS.ProcessEnv
}

// It goes on in the background by itself; what has not failed by then, in milliseconds, has opened its window.
const EARLY = 3000

/** Opens the console of a VM in virt-manager, which lives on without us; undefined where it came to be. */
export function openConsole(
  { program, env }: ConsoleParts,
  { connection, uuid }: VmRef,
): Promise<VmProblem | undefined> {
  const words = ['--connect', connection, '--show-domain-console', uuid]
  return new Promise((resolve) => {
    const child = spawn(program, words, { detached: true, env, stdio: 'ignore' })
    const timer = setTimeout(() => done(undefined), EARLY)
    child.once('error', () => done(problem('no-program', { program })))
    child.once('exit', (code) =>
      done(code === 0 ? undefined : problem('console', { command: [program, ...words].join(' ') })),
    )
    function done(found: VmProblem | undefined): void {
      clearTimeout(timer)
      child.unref()
      resolve(found)
    }
  })
}

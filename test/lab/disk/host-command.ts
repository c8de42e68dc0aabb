import { appendFileSync } from 'node:fs'
import { execa } from 'execa'

/** What the lab's own commands on this computer are given. */
export interface HostCommandOptions {
  /** Gets all that the command prints. */
  readonly log: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs a program on this computer and gives what it printed; throws where it does not end with 0. */
export async function hostCommand(
  program: string,
  args: readonly string[],
  { log, env = {} }: HostCommandOptions,
): Promise<string> {
  const result = await execa(program, args, { reject: false, stdin: 'ignore', env })
  appendFileSync(log, `\n$ ${program} ${args.join(' ')}\n${result.stdout}\n${result.stderr}\n`)
  if (result.failed)
    throw new Error(
      `${program} ${args.join(' ')} ended with ${result.exitCode}; see ${log}\n${result.stderr}`,
    )
  return result.stdout
}

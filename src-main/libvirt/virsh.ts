import { execa } from 'execa'
import { printable } from '../../src-shared/host/printable.ts'

/** How virsh is reached. `program` is a name looked up in the PATH of `env`, or a file. */
export interface Virsh {
  readonly program: string
  /** All that it gets of an environment; a daemon of a session that it starts inherits it. */
  readonly env: Readonly<Record<string, string>>
  /** libvirt URI. */
  readonly connection: string
  /** Ends a command that still runs when it fires. */
  readonly end: AbortSignal
}

/** What a command of virsh gave. */
export type VirshOutcome =
  | { readonly tag: 'done'; readonly text: string }
  | { readonly tag: 'absent' }
  | { readonly tag: 'refused'; readonly message: string }
  | { readonly tag: 'timed-out' }

/** Why virsh gave nothing. */
export type VirshFailure = Exclude<VirshOutcome, { readonly tag: 'done' }>

const MOST_OUTPUT = 1024 * 1024

/**
 * Runs one command of virsh on a read-only connection, which needs no password, and gives at most `most` characters.
 * `absent`: there is no such program; `refused`: it ran and failed, with what it said (the second line holds the
 * cause where the connection failed); `timed-out`: `end` fired.
 */
export async function runVirsh(
  virsh: Virsh,
  command: readonly string[],
  most: number = MOST_OUTPUT,
): Promise<VirshOutcome> {
  const result = await execa(virsh.program, ['-r', '-q', '-c', virsh.connection, ...command], {
    reject: false,
    stdin: 'ignore',
    env: virsh.env,
    extendEnv: false,
    maxBuffer: most,
    cancelSignal: virsh.end,
    forceKillAfterDelay: 500,
    stripFinalNewline: false,
  })
  if (result.isCanceled) return { tag: 'timed-out' }
  if (!result.failed) return { tag: 'done', text: result.stdout }
  if (result.code === 'ENOENT') return { tag: 'absent' }
  return { tag: 'refused', message: firstLines(result.stderr) }
}

/** What virsh said went wrong: its first two lines, made printable. */
export function firstLines(words: string): string {
  return printable(words.trim().split('\n', 2).join(' ').trim())
}

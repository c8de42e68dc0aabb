import { execa } from 'execa'
import { printable } from '../../src-shared/host/printable.ts'

/** How virsh is reached. `program` is a name looked up in `path`, or a file. */
export interface Virsh {
  readonly program: string
  /** The PATH that it is looked up in and runs with. */
  readonly path: string
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

const MOST_OUTPUT = 1024 * 1024

/**
 * Runs one command of virsh on a read-only connection, which needs no password. `absent`: there is no such
 * program; `refused`: it ran and failed, with what it said (the second
 * line holds the cause where the connection failed); `timed-out`: `end` fired.
 */
export async function runVirsh(virsh: Virsh, command: readonly string[]): Promise<VirshOutcome> {
  const result = await execa(virsh.program, ['-r', '-q', '-c', virsh.connection, ...command], {
    reject: false,
    stdin: 'ignore',
    env: { LC_ALL: 'C', PATH: virsh.path },
    extendEnv: false,
    maxBuffer: MOST_OUTPUT,
    cancelSignal: virsh.end,
    forceKillAfterDelay: 500,
  })
  if (result.isCanceled) return { tag: 'timed-out' }
  if (!result.failed) return { tag: 'done', text: result.stdout }
  if (result.code === 'ENOENT') return { tag: 'absent' }
  const message = result.stderr.split('\n', 2).join(' ').trim()
  return { tag: 'refused', message: printable(message) }
}

import { randomUUID } from 'node:crypto'
import { runVirsh, type Virsh, type VirshFailure } from './virsh.ts'

/** What several commands printed, in their order. */
export type Answers = { readonly tag: 'done'; readonly answers: readonly string[] } | VirshFailure

// A single argument of a program has at most 128 KiB (MAX_ARG_STRLEN); a command has some 110 characters here.
const AT_ONCE = 500
const MOST_OF_ONE = 4 * 1024 * 1024
const MOST_OUTPUT = 256 * 1024 * 1024

/**
 * Runs commands of virsh on one read-only connection, by as few processes as they fit in. A command that fails prints
 * nothing, and the others go on. Commands are put together with `;`, so they must hold nothing from outside but UUIDs.
 */
export async function runCommands(virsh: Virsh, commands: readonly string[]): Promise<Answers> {
  const answers: string[] = []
  for (let at = 0; at < commands.length; at += AT_ONCE) {
    const some = commands.slice(at, at + AT_ONCE)
    // Nobody who writes a definition can know it, so that no answer looks like two.
    const mark = randomUUID()
    const script = some.map((command) => `${command}; echo ${mark}`).join('; ')
    const outcome = await runVirsh(virsh, [script], Math.min(MOST_OUTPUT, MOST_OF_ONE * some.length))
    if (outcome.tag !== 'done') return outcome
    const parts = outcome.text.split(mark)
    if (parts.length !== some.length + 1) return { tag: 'refused', message: 'virsh ended early' }
    answers.push(...parts.slice(0, -1))
  }
  return { tag: 'done', answers }
}

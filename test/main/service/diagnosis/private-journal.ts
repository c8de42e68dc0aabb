import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('private-journal.sh', import.meta.url))
const PROGRAMS = ['/lib/systemd/systemd-journald', '/usr/bin/journalctl', '/usr/bin/setpriv']

/** Why no journal of our own can be written here; undefined where it can. */
export const noPrivateJournal: string | undefined = missing()

function missing(): string | undefined {
  if (process.getuid?.() !== 0) return 'needs root'
  const program = PROGRAMS.find((path) => !existsSync(path))
  if (program) return `needs ${program}`
  const namespaces = spawnSync('unshare', ['-m', '-p', '-f', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'])
  return namespaces.status === 0 ? undefined : 'needs namespaces of its own'
}

/** A start of the machine as its journal is to show it. */
export interface JournalStart {
  readonly id: string
  /** A clean end is the one of a shutdown; the other that of a power cut. */
  readonly end: 'clean' | 'cut'
  readonly lines: readonly { readonly program: string; readonly text: string }[]
}

/** Has the real journald write the journal of some starts, oldest first, below a root folder. */
export function writeJournal(root: string, starts: readonly JournalStart[]): void {
  const input = starts.flatMap(({ id, end, lines }) => [
    `start ${id} ${end === 'clean' ? 'TERM' : 'KILL'}`,
    ...lines.map(({ program, text }) => `${program}|${text}`),
  ])
  const namespaces = ['-m', '-p', '-f', '--mount-proc', '--propagation', 'private']
  const { status, stderr } = spawnSync('unshare', [...namespaces, 'bash', script, root], {
    input: `${input.join('\n')}\n`,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
}

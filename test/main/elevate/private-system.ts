import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const project = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '')
const script = fileURLToPath(new URL('private-system.sh', import.meta.url))
const PROGRAMS = [
  '/usr/bin/pkexec',
  '/usr/bin/pkaction',
  '/usr/bin/dbus-daemon',
  '/usr/bin/sudo',
  '/usr/bin/setpriv',
  '/usr/bin/script',
  '/usr/lib/polkit-1/polkitd',
]

/** Why no private system can be had here; undefined where it can. */
export const noPrivateSystem: string | undefined = missing()

function missing(): string | undefined {
  if (process.getuid?.() !== 0) return 'needs root'
  const program = PROGRAMS.find((path) => !existsSync(path))
  if (program) return `needs ${program}`
  const namespaces = spawnSync('unshare', ['-m', '-p', '-f', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'])
  return namespaces.status === 0 ? undefined : 'needs namespaces of its own'
}

/** Runs shell lines in a private system, where `helper` is the one that a package installed. */
export async function inPrivateSystem(helper: string, lines: readonly string[]): Promise<string> {
  const all = ['-m', '-p', '-f', '--mount-proc', '--propagation', 'private']
  const { stdout } = await promisify(execFile)('unshare', [
    ...all,
    'bash',
    script,
    project,
    helper,
    'bash',
    '-c',
    lines.join('\n'),
  ])
  return stdout
}

// A program under /mnt/project is one that every user may run, wherever the project lies.
const node = process.execPath.startsWith(`${project}/`)
  ? `/mnt/project${process.execPath.slice(project.length)}`
  : process.execPath
const workers = '/mnt/project/test/main/elevate/workers'

/** A shell line that asks the helper as a user of the private system and prints the outcome as a line of JSON. */
export function askAs(user: number, given: object, environment = ''): string {
  const who = `setpriv --reuid=${user} --regid=${user} --clear-groups`
  const words = `'${JSON.stringify(given)}'`
  return `${who} env -i PATH=/usr/bin:/bin ${environment} ${node} ${workers}/ask.ts ${words}`
}

/** The same on a terminal, where these texts are typed, one at each question for a password. */
export function askAtTerminal(user: number, given: object, typed: readonly string[]): string {
  const line = askAs(user, { ...given, terminal: true }).replaceAll("'", "'\\''")
  return `${node} ${workers}/type-at.ts '${line}' ${typed.map((text) => `'${text}'`).join(' ')}`
}

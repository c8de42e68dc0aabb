import type { Machine } from '../../hosts/machine.ts'

const FOLDER = '/run/systemd/sessions'

/**
 * Whether a person has a session open on the running system, here or over the network: a session of a class for users
 * (user, user-early and so on), and not that of a login screen. Looked for in systemd-logind's own files, then asked of
 * loginctl; `unknown` where neither can tell.
 */
export async function openSessions(machine: Machine): Promise<'none' | 'open' | 'unknown'> {
  const byFiles = fromFiles(machine)
  if (byFiles === 'open') return 'open'
  const byLoginctl = await fromLoginctl(machine)
  return byLoginctl === 'unknown' ? byFiles : byLoginctl
}

function fromFiles({ files }: Machine): 'none' | 'open' | 'unknown' {
  const names = files.names(FOLDER)
  if (!names) return 'unknown'
  // Beside each file there may be a ".ref", a pipe that holds the session open.
  const classes = names
    .filter((name) => !name.includes('.'))
    .map((name) => classIn(files.text(`${FOLDER}/${name}`) ?? '', 'CLASS'))
  if (classes.some(isOfPerson)) return 'open'
  return classes.includes(undefined) ? 'unknown' : 'none'
}

async function fromLoginctl(machine: Machine): Promise<'none' | 'open' | 'unknown'> {
  const list = await machine.run('loginctl', ['list-sessions', '--no-legend', '--no-pager'])
  if (list.missing || list.code !== 0) return 'unknown'
  const ids = list.output.split('\n').flatMap((line) => line.trim().split(/\s+/)[0] || [])
  for (const id of ids) {
    const shown = await machine.run('loginctl', ['show-session', id, '--property=Class'])
    const found = classIn(shown.output, 'Class')
    // One that is gone meanwhile shows nothing; counting it as a person's does no harm.
    if (found === undefined || isOfPerson(found)) return 'open'
  }
  return 'none'
}

function classIn(text: string, key: string): string | undefined {
  return text
    .split('\n')
    .find((line) => line.startsWith(`${key}=`))
    ?.slice(key.length + 1)
}

function isOfPerson(found: string | undefined): boolean {
  return found?.startsWith('user') === true
}

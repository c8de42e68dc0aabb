import { randomUUID } from 'node:crypto'
import { execa } from 'execa'
import type { Virsh } from './virsh.ts'

/**
 * What a command printed, and what it complained of; `ended`: virsh is gone, or never came to be. `answered`: it had
 * answered before, so that it was connected.
 */
export type Reply =
  | { readonly tag: 'said'; readonly text: string; readonly complaint: string }
  | {
      readonly tag: 'ended'
      readonly complaint: string
      readonly absent: boolean
      readonly answered: boolean
    }

/** One virsh that takes command after command. */
export interface Conversation {
  /** Runs a command and waits for its end. Commands hold nothing from outside but UUIDs. */
  readonly ask: (command: string) => Promise<Reply>
  /** Ends it; to be called in any case. */
  readonly end: () => Promise<void>
}

const MOST_OUTPUT = 32 * 1024 * 1024

/**
 * Opens a connection that may change things, and keeps it for several commands: a person is asked for a password once,
 * and nothing of libvirt's own time is spent twice. `folder` is where files are looked for that commands name. Nothing
 * is limited in time, as a person may be looking for that password.
 *
 * virsh takes the commands from its standard input. What belongs to one is told by marks around it on both of its
 * streams, which it puts together itself, so that its echo of what was typed is not taken for one.
 */
export function converse(virsh: Omit<Virsh, 'end'>, folder: string): Conversation {
  const child = execa(virsh.program, ['-q', '-c', virsh.connection], {
    reject: false,
    stdin: 'pipe',
    buffer: false,
    env: virsh.env,
    extendEnv: false,
    cwd: folder,
  })
  let said = { text: '', complaint: '' }
  let answered = false
  let look = (): void => {}
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    said.text = bounded(said.text + part)
    look()
  })
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    said.complaint = bounded(said.complaint + part)
    look()
  })
  // It ends without having read what it was told where it got no connection; its end says why.
  child.stdin.on('error', () => {})
  const ended = child.then(({ code }): Reply => {
    return { tag: 'ended', complaint: said.complaint, absent: code === 'ENOENT', answered }
  })

  function ask(command: string): Promise<Reply> {
    const [mark, begin, end] = [randomUUID(), randomUUID(), randomUUID()]
    said = { text: '', complaint: '' }
    const replied = new Promise<Reply>((resolve) => {
      look = () => {
        const text = between(said.text, `${mark} ${begin}`, `${mark} ${end}`)
        const complaint = between(said.complaint, `error: ${mark} ${begin}`, `error: ${mark} ${end}`)
        if (text !== undefined && complaint !== undefined) {
          answered = true
          resolve({ tag: 'said', text: printedBy(command, text), complaint })
        }
      }
    })
    const echo = (tail: string) => `echo "${mark}" "${tail}"\necho --err "${mark}" "${tail}"`
    child.stdin.write(`${echo(begin)}\n${command}\n${echo(end)}\n`)
    return Promise.race([replied, ended])
  }

  return {
    ask,
    async end() {
      // At its own end it would add these commands to the history of what the person typed into virsh.
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** What a command printed, without virsh's prompts and its echo of what was typed. */
function printedBy(command: string, text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^(?:virsh [#>] )+/, ''))
    .filter((line) => line !== command && !/^echo (?:--err )?"[0-9a-f-]{36}" "/.test(line))
    .join('\n')
}

/** What stands between two marks; undefined where the second is not there yet. Nearly nothing follows it. */
function between(text: string, begin: string, end: string): string | undefined {
  const to = text.lastIndexOf(end)
  const from = to < 0 ? -1 : text.indexOf(begin)
  return from < 0 ? undefined : text.slice(from + begin.length, to)
}

function bounded(text: string): string {
  return text.length > MOST_OUTPUT ? text.slice(-MOST_OUTPUT) : text
}

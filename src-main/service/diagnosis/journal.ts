import { execa } from 'execa'
import type { RunningDiagnosis } from '../../../src-shared/diagnosis/begin-diagnosis.ts'
import type { SeenBoot } from '../../../src-shared/diagnosis/diagnosis.ts'
import { timeOfLine } from '../../../src-shared/diagnosis/text/line-head.ts'
import { say } from '../../../src-shared/words/say.ts'

/** How journalctl is reached. */
export interface Journal {
  /** Another system's root folder; undefined for the system that runs. */
  readonly root: string | undefined
  /** The PATH that it is looked up in. */
  readonly path: string
  /** Ends the reading, with what was read until then. */
  readonly end: AbortSignal
}

/** What was read of the journal; `none` where it cannot be read at all by this user. */
export type JournalOutcome =
  | { readonly tag: 'read'; readonly boots: readonly SeenBoot[] }
  | { readonly tag: 'none' }

const MOST_BOOTS = 4
const TAIL = 4096

const daemons = [
  'libvirtd',
  'virtqemud',
  'virtnodedevd',
  'virtnetworkd',
  'virtstoraged',
  'virtsecretd',
  'virtproxyd',
  'virtlogd',
]
const ownUnits = ['gpu-handover-bind', 'gpu-handover-guard', 'gpu-handover-recover']
const bootUnits = ['systemd-modules-load', 'dracut-pre-udev', 'dracut-initqueue']
const programs = [
  'systemd-journald',
  'dracut',
  'modprobe',
  'grubby',
  'rpm-ostree',
  'setroubleshoot',
  'virt-manager',
]

/** What of a journal is read: the kernel, denials, libvirt's daemons, what loads modules, our own units. */
const matches = [
  '_TRANSPORT=kernel',
  '_TRANSPORT=audit',
  ...[...daemons, ...ownUnits, ...bootUnits].flatMap((name) => [
    `_SYSTEMD_UNIT=${name}.service`,
    `UNIT=${name}.service`,
  ]),
  ...daemons.map((name) => `UNIT=${name}.socket`),
  ...programs.map((name) => `SYSLOG_IDENTIFIER=${name}`),
].flatMap((match, index) => (index === 0 ? [match] : ['+', match]))

/**
 * Reads the journal of the last starts into a diagnosis, newest first. Never asks for a password: whoever is not in
 * one of the groups that may read it (systemd-journal, wheel, adm) gets `none`.
 */
export async function readJournal(journal: Journal, diagnosis: RunningDiagnosis): Promise<JournalOutcome> {
  const boots: SeenBoot[] = []
  for (let offset = 0; offset > -MOST_BOOTS && !journal.end.aborted; offset -= 1) {
    const id = await bootId(journal, offset)
    if (id === undefined) break
    const boot = await readBoot(journal, diagnosis, id, offset)
    if (boot) boots.push(boot)
  }
  return boots.length > 0 ? { tag: 'read', boots } : { tag: 'none' }
}

async function bootId(journal: Journal, offset: number): Promise<string | undefined> {
  const { stdout } = await execa('journalctl', [...start(journal, offset), '-n', '1', '-o', 'json'], {
    ...options(journal),
    maxBuffer: 1024 * 1024,
  })
  return /"_BOOT_ID"\s*:\s*"([0-9a-f]{32})"/.exec(stdout)?.[1]
}

async function readBoot(
  journal: Journal,
  diagnosis: RunningDiagnosis,
  id: string,
  offset: number,
): Promise<SeenBoot | undefined> {
  const title = say(offset === 0 ? 'diagnosis.log.journal' : 'diagnosis.log.journal-before', {
    count: -offset,
  })
  const reader = diagnosis.read({ id: `journal${offset}`, title, boot: id, vm: undefined })
  const command = execa('journalctl', [...start(journal, offset), '-o', 'short-iso-precise', ...matches], {
    ...options(journal),
    buffer: false,
    encoding: 'buffer',
  })
  let first: string | undefined
  let tail = Buffer.alloc(0)
  for await (const chunk of command.stdout) {
    first ??= chunk.toString('latin1', 0, TAIL)
    tail = Buffer.concat([tail, chunk.subarray(-TAIL)]).subarray(-TAIL)
    reader.push(chunk)
    if (journal.end.aborted) break
  }
  await command
  const last = tail.toString('utf8').trimEnd().split('\n')
  const began = first === undefined ? null : timeOfLine(first)
  const ended = timeOfLine(last.at(-1) ?? '')
  // Without the right to read the system's journal it has the user's own lines, of which we ask for none.
  if (reader.end() === 0 || began === null) return undefined
  return { id, offset, began, ended: ended ?? began, end: endOf(offset, last) }
}

const LAST_LINES = 5

/** journald says that it stops when the system shuts down; a journal without that was cut off. */
function endOf(offset: number, lines: readonly string[]): SeenBoot['end'] {
  if (offset === 0) return 'running'
  return lines.slice(-LAST_LINES).some((line) => line.includes('Journal stopped')) ? 'clean' : 'cut'
}

function start({ root }: Journal, offset: number): string[] {
  const place = root === undefined ? [] : [`--root=${root}`]
  return [...place, '-q', '--no-pager', '-b', String(offset)]
}

function options({ path, end }: Journal) {
  return {
    reject: false,
    stdin: 'ignore',
    stderr: 'ignore',
    env: { LC_ALL: 'C', PATH: path },
    extendEnv: false,
    cancelSignal: end,
    forceKillAfterDelay: 500,
  } as const
}

import { say } from '../../src-shared/words/say.ts'
import type { CommandText, OptionText } from './command-line.ts'

/** What a manual page says of its own making. */
export interface Edition {
  readonly version: string
  /** As 2026-11-26. */
  readonly date: string
}

const FILES = [
  ['/usr/libexec/gpu-handover/handover-helper', 'the root program that makes and takes back changes'],
  ['/var/lib/handover', 'the journal of changes, and status.json, which everybody may read'],
  ['/etc/gpu-handover', 'what the early start reads while a card is handed over'],
] as const

/** The manual page handoverctl(1), in the macros of man(7). */
export function manPage(commands: readonly CommandText[], { version, date }: Edition): string {
  const codes = /Exit codes: ([\s\S]*)$/.exec(say('cli.help'))?.[1]?.replaceAll('\n', ' ') ?? ''
  return [
    `.TH HANDOVERCTL 1 "${date}" "Handover ${version}" "User Commands"`,
    '.SH NAME',
    'handoverctl \\- give a graphics card to a virtual machine, and get it back',
    '.SH SYNOPSIS',
    '.B handoverctl',
    '.I COMMAND',
    '.RI [ OPTIONS ]',
    '.SH DESCRIPTION',
    paragraph(
      'Handover keeps a physical graphics card for KVM virtual machines. handoverctl does on a terminal all that the app does in its window: it looks at the computer, plans the change, makes it whole or not at all, proves it after the restart, and takes it back. It is one file that needs no other program to run, and it works over SSH, on a text console and in a rescue shell.',
    ),
    '.SH COMMANDS',
    ...commands.flatMap(commandLines),
    '.SH EXIT STATUS',
    paragraph(codes),
    '.SH FILES',
    ...FILES.flatMap(([path, text]) => ['.TP', `.I ${escaped(path)}`, paragraph(text)]),
    '.SH GETTING BACK',
    paragraph(
      'If the screen stays black after the restart: wait for the guard to take the change back; or choose the boot entry that ends in "without GPU passthrough"; or run "sudo handoverctl undo" on a text console or over SSH; or, from a live system with the installed one mounted at /mnt, "sudo handoverctl undo --root /mnt".',
    ),
    '.SH SEE ALSO',
    '.BR handover (1),',
    '.BR virsh (1),',
    '.BR pkexec (1)',
    '',
  ].join('\n')
}

/** The manual page handover(1), of the app. */
export function appManPage({ version, date }: Edition): string {
  return [
    `.TH HANDOVER 1 "${date}" "Handover ${version}" "User Commands"`,
    '.SH NAME',
    'handover \\- the app that gives a graphics card to a virtual machine, and gets it back',
    '.SH SYNOPSIS',
    '.B handover',
    '.SH DESCRIPTION',
    paragraph(
      'Opens the window of Handover. It runs as an ordinary user and never as root; where a change needs an administrator, polkit asks for the password. It holds no graphics card itself: it draws without one.',
    ),
    paragraph(
      'Where no window can be opened, "handoverctl web" shows the same in a browser, also through SSH.',
    ),
    '.SH SEE ALSO',
    '.BR handoverctl (1)',
    '',
  ].join('\n')
}

function commandLines({ usage, about, options, after }: CommandText): readonly string[] {
  return [
    ...usage.map((form) => `.SS ${escaped(form)}`),
    paragraph(about),
    ...options.flatMap(optionLines),
    ...(after === '' ? [] : ['.PP', paragraph(after)]),
  ]
}

function optionLines({ name, short, value, text }: OptionText): readonly string[] {
  const names = [...(short === undefined ? [] : [`-${short}`]), `--${name}`]
  const bold = names.map((word) => `\\fB${escaped(word)}\\fR`).join(', ')
  return ['.TP', value === undefined ? bold : `${bold} \\fI${value}\\fR`, paragraph(text)]
}

function paragraph(text: string): string {
  return escaped(text)
}

/** Text as roff takes it: no line of it is a request, and a hyphen stays one that can be copied. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&')
}

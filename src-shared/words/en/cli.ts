/** What handoverctl says by itself. */
export const cli = {
  'cli.unknown-command': 'There is no command "{{name}}". `handoverctl help` lists them.',
  'cli.no-option': 'There is no option {{option}}.',
  'cli.wrong-option':
    '{{option}} needs a value, or takes none. `handoverctl help` and the name of the command show how it is used.',
  'cli.foreign-option': '{{option}} is not an option of "{{name}}". `handoverctl help {{name}}` lists them.',
  'cli.too-many': '"{{word}}" is one word too many.',
  'cli.capture-needs-file': 'Say where to write the recording: `handoverctl capture FILE`.',
  'cli.bad-port': '"{{port}}" is not a port: a whole number from 0 to 65535; 0 takes any free one.',
  'cli.try-help': '`handoverctl help` shows how it is used.',
  'cli.failed': 'handoverctl failed: {{message}}',
  'cli.no-write': '{{file}} could not be written: {{reason}}.',
  'cli.reason-exists': 'there is a file of that name already',
  'cli.reason-no-folder': 'its folder does not exist',
  'cli.reason-denied': 'you may not write there',
  'cli.reason-absent': 'there is no such file',
  'cli.reason-folder': 'it is a folder',
  'cli.reason-no-read': 'you may not read it',
  'cli.reason-other': '{{code}}',
  'cli.web-ready': 'Open this address in a browser on this computer. It works once; Ctrl-C ends it.',
  'cli.web-as-root':
    'This runs as root: whoever opens the address first can change this computer without a password. An ordinary user is asked for one.',
  'cli.web-port-taken':
    'Port {{port}} cannot be had ({{reason}}). Take another one, or 0 for any that is free.',
  'cli.old-node':
    'Node {{version}} is too old to ask the running system: this needs Node 22 or later (`npm ci` brings one along).',
  'cli.no-renderer': 'The window is not built: {{path}} is missing. Run `npm run build` first.',
  'cli.version': 'handoverctl {{version}}',

  'cli.help': `Gives a graphics card to a virtual machine, and gives it back.

Usage: handoverctl COMMAND [OPTIONS]

  inspect        what this computer has, and whether a card can be handed over
  plan           what handing over a card would change, exactly
  apply          makes that change, after asking
  verify         before and after, from the machine itself
  confirm        keeps the change after its first start
  pause          the next start without the change
  undo           takes the change back
  history        every change so far
  vms            the virtual machines of libvirt; starts, stops and opens them
  attach         gives a card to a virtual machine
  detach         takes it back from the virtual machine
  check-vm       what could be better in a virtual machine, with changes
  ways           which way to a picture suits a virtual machine here
  diagnose       what went wrong, by the logs, and how to mend it
  capture FILE   records what inspect reads into one archive, privacy kept
  system         the part for root, where no package brought it
  settings       what the app speaks, and how it looks
  web            the app in a browser on this computer (or by an SSH tunnel)
  help COMMAND   more about a command

  --version      prints the version

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 refused by a safety rule,
4 cancelled by you, 5 needs a restart or is not yet in effect.`,
  'cli.help-inspect': `Shows whether this computer can hand over a graphics card, which one, and what
the host would lose. Changes nothing and needs no rights.

Usage: handoverctl inspect [--root DIR] [--json]

  --root DIR     another system's root folder, or a recording (a folder or the
                 archive itself)
  --json         prints the host report, as docs/host-report.schema.json says`,
  'cli.help-capture': `Records everything that inspect reads into one archive, so that somebody else
can look at this computer with "inspect --root FILE". Serial numbers, MAC
addresses, host names, user names and UUIDs are replaced.

With --logs it is a support bundle: report, plan, history, and the log lines
that matter. Its text for a forum is printed: you see it before anybody else.

Usage: handoverctl capture [--logs] FILE [--root DIR] [--json]

  --logs         a support bundle; with "-" for FILE only its text is printed
  --root DIR     records another root folder
  --json         prints what was taken and what was masked as JSON`,
  'cli.help-diagnose': `Reads logs for known failures of passing graphics cards, and says for each what
it is, why, and what to do. Without FILE: this computer's own logs (the kernel's
and libvirt's journal of the last starts, QEMU's logs, denials), judged together
with what inspect sees. Changes nothing and needs no rights; root sees more.

Usage: handoverctl diagnose [FILE|-] [--root DIR] [--json]

  FILE           a log, or a part of one as it was posted; "-" reads it from
                 standard input. It is judged by itself, as it may be from
                 another computer
  --root DIR     the machine that the log is from (/ for this one, another
                 system's root folder, a recording); without FILE its own logs
  --json         prints a list of findings, the most important first`,
  'cli.help-web': `Serves the app to a browser on this computer: 127.0.0.1 only, by an address that
works once. For a computer without a screen, forward the port over SSH:
  ssh -L 8123:127.0.0.1:8123 HOST handoverctl web --port 8123 --no-open

Usage: handoverctl web [--port N] [--no-open] [--connect URI] [--root DIR]

  --port N       the port to listen on; 0 (the default) takes any free one
  --no-open      only prints the address, opens no browser
  --connect URI  shows the virtual machines of this libvirt connection
  --root DIR     shows another root folder or a recording, not this computer`,

  'cli.captured_one': '{{file}}: one file recorded, {{size}}.',
  'cli.captured_other': '{{file}}: {{count}} files recorded, {{size}}.',
  'cli.taken': 'Recorded:',
  'cli.taken-line_one': '{{path}} (one file)',
  'cli.taken-line_other': '{{path}} ({{count}} files)',
  'cli.masked': 'Replaced by made-up values:',
  'cli.masked-line': '{{what}}: {{count}}',
  'cli.masked-nothing': 'Nothing private was found in it.',
  'cli.look-before': 'Look into it before you pass it on: `tar -tzf {{file}}`.',

  'cli.machine': 'Computer',
  'cli.readiness': 'Readiness',
  'cli.cards': 'Cards',
  'cli.setups': 'Set up by hand before',
  'cli.notes': 'Not read',
  'cli.why': 'Why: {{text}}',
  'cli.fix': 'Next: {{text}}',
  'cli.status-pass': 'ok',
  'cli.status-warn': 'note',
  'cli.status-fail': 'stop',
  'cli.status-unknown': 'unknown',
  'cli.verdict-ready': 'ready',
  'cli.verdict-caution': 'with care',
  'cli.verdict-blocked': 'not possible',
  'cli.card-slot': 'At {{address}}, {{group}}, driver {{driver}}',
  'cli.card-group_one': 'IOMMU group {{groups}}',
  'cli.card-group_other': 'IOMMU groups {{groups}}',
  'cli.card-no-group': 'in no IOMMU group',
  'cli.no-driver': 'none',
  'cli.card-moves': 'Moves to the VM:',
  'cli.card-loses': 'The host loses:',
  'cli.card-monitors': 'Monitors: {{list}}',
  'cli.card-holders': 'In use by: {{list}}',
  'cli.card-claims': 'Claimed by VM: {{list}}',
  'cli.root-of': 'Report of {{name}}',
} as const

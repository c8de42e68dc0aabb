/** What handoverctl says about changing the machine, and changing it back. */
export const cliChange = {
  'cli.bad-card': '"{{card}}" is not a PCI address. They read like 0000:01:00.0, or 01:00.0 for short.',
  'cli.card-twice': '--card names {{card}} twice.',
  'cli.bad-value': '"{{value}}" is not a value of {{option}}. It takes one of: {{values}}.',
  'cli.bad-guard':
    '"{{value}}" is not a value of --guard. It takes a number of minutes from 1 to 240, or "off".',
  'cli.which-card': 'More than one card is possible here. Say which one with --card:',
  'cli.card-option': '--card {{address}}  {{name}}, {{verdict}}',
  'cli.no-such-card': 'There is no graphics card at {{address}}. These are there:',
  'cli.no-cards': 'There is no graphics card at {{address}}, and no other card was found.',
  'cli.part-of-card':
    '{{address}} is a part of the card "{{name}}", and a card goes as a whole. Say --card {{card}}.',
  'cli.rom-size': '{{file}} cannot be a video BIOS: those have between 1 byte and {{most}} MiB.',
  'cli.rom-unreadable': '{{file}} could not be read ({{reason}}).',

  'cli.refused': 'Not possible as asked, so nothing was changed:',
  'cli.plan-card': '{{name}} ({{address}})',
  'cli.plan-title-reserved': 'Keep for virtual machines, from the start of this computer on: {{cards}}',
  'cli.plan-title-on-demand': 'Lend to virtual machines while they run: {{cards}}',
  'cli.plan-moves': 'Devices that go along, all of them together: {{addresses}}',
  'cli.plan-costs': 'What this computer loses',
  'cli.plan-warnings': 'Worth knowing',
  'cli.plan-ways-back': 'Ways back',
  'cli.plan-groups': 'The groups that this would give',
  'cli.plan-undo': 'Undo: {{text}}',
  'cli.plan-more_one': '… {{count}} more line; `--full` shows it',
  'cli.plan-more_other': '… {{count}} more lines; `--full` shows them',
  'cli.plan-time_one': 'Takes about {{minutes}} min, then one restart, when it suits you.',
  'cli.plan-time_other': 'Takes about {{minutes}} min. No restart is needed.',

  'cli.ask-apply': 'Make this change? [y/N]',
  'cli.ask-undo': 'Take this change back? [y/N]',
  'cli.yes-is': 'y yes',
  'cli.needs-yes':
    'Nobody can be asked here, so nothing was changed. Say --yes if you have read the plan and agree.',
  'cli.not-agreed': 'You did not agree, so nothing was changed.',
  'cli.progress': '[{{percent}} %] {{text}}',
  'cli.goes-on':
    'The change goes on without this program, and stays whole. Ctrl-C again leaves; `handoverctl history` shows how it ended.',

  'cli.applied': 'Done: {{cards}}. Nothing has to be restarted. `handoverctl undo` takes it back.',
  'cli.applied-restart':
    'Written to disk and read back: {{cards}}. It takes effect at the next start; restart when it suits you.',
  'cli.applied-guard_one':
    'After that start run `handoverctl confirm` within a minute, or in the app. Without it the change is taken back by itself.',
  'cli.applied-guard_other':
    'After that start run `handoverctl confirm` within {{count}} minutes, or confirm in the app. Without it the change is taken back by itself.',
  'cli.applied-back':
    'If the screen stays black, restart and choose the entry "without GPU passthrough" in the boot menu; or run `handoverctl undo`.',
  'cli.undone': 'Taken back: {{cards}}. Everything is as it was before.',
  'cli.undone-restart':
    'Taken back on disk: {{cards}}. Restart when it suits you; until then this computer runs as it was started.',
  'cli.confirmed': 'Confirmed: {{cards}}. The change stays until you undo it.',
  'cli.paused':
    'The next start goes without the change; the one after that has it again. `handoverctl pause --off` takes this back.',
  'cli.pause-off': 'The next start has the change, as every start.',
  'cli.recovered-nothing-to-do': 'Nothing was left half done.',
  'cli.recovered-before': 'What was left half done was taken back: everything is as it was before.',
  'cli.recovered-after': 'What was left half done is finished: the change is in place.',
  'cli.failed-before': 'Everything was put back as it was before.',
  'cli.failed-unchanged': 'Nothing was changed.',
  'cli.failed-between':
    'Not everything could be put back. Do not restart before you have read what is named here; `handoverctl undo` tries again.',
  'cli.left_one': 'One thing was left alone, because somebody changed it since:',
  'cli.left_other': '{{count}} things were left alone, because somebody changed them since:',

  'cli.no-change': 'Handover has changed nothing on this computer.',
  'cli.deviations': 'Not as it was left',
  'cli.row-as-wanted': 'as wanted',
  'cli.row-differs': 'differs',
  'cli.row-unknown': 'unknown',
  'cli.row-values': 'before: {{before}}; now: {{now}}; wanted: {{wanted}}',
  'cli.row-unknown-before': 'not known',
  'cli.row-unreadable': 'could not be read',
  'cli.verify-not-looked':
    'Boot entries and the initramfs are for root alone and were not looked at. `sudo handoverctl verify` looks at them too.',
  'cli.nothing-to-confirm': 'No change is in force here, so there is nothing to confirm.',
  'cli.nothing-to-pause': 'No change is in force here, so there is nothing to pause.',
  'cli.nothing-to-undo': 'No change is in force here, so there is nothing to undo.',
  'cli.undo-title': 'Taken back will be the change of {{date}} by {{who}}: {{cards}}',
  'cli.history-line': '{{date}}  {{id}}',
  'cli.no-such-number': 'There is no change with the number {{id}}. `handoverctl history` lists them all.',

  'cli.help-plan': `Shows what handing over a card would change: every file, kernel argument and
command, what the host loses, and the ways back. Changes nothing.

Usage: handoverctl plan [CHOICE] [--full | --script] [--root DIR] [--json]

  --full           shows long new files whole, and not their first lines alone
  --script         prints a shell script that does the same by hand, with its
                   undo, in place of the plan
  --root DIR       plans for another system's root folder or a recording
  --json           prints the plan; its form is in docs/commands.md

CHOICE is any of:
  --card ADDRESS   the card; may be said again for a second one. Without it: the
                   one card that is possible
  --mode MODE      reserved (the default): kept for virtual machines from the
                   start on. on-demand: taken while a virtual machine runs
  --bind HOW       address (the default): by place and identity. ids: by model
                   number on the kernel command line, as guides teach it
  --iommu-pt       adds iommu=pt, which spares the host's own devices a
                   translation and changes nothing for virtual machines
  --kernels WHICH  default: only the kernel of the default boot entry gets a new
                   initramfs. all: every kernel that is installed
  --guard MINUTES  how long the first start waits for "handoverctl confirm"
                   before the change is undone; 10 by default; off: no guard
  --setups WAY     what becomes of earlier set-ups by hand: leave, adopt, remove
  --no-software    does not install what virtual machines need
  --snapshot       takes a system snapshot first (snapper)
  --blacklist-driver
                   keeps the card's driver from loading at all; a last resort
  --acs HOW        pcie_acs_override, for kernels that have it: downstream, or
                   downstream,multifunction
  --vbios FILE     keeps a video BIOS of the first card for virtual machines
  --card-name NAME the card's name, typed out by whoever takes the only display
                   away on purpose`,
  'cli.help-apply': `Makes the change that plan shows: shows it, asks, asks for a password where one
is needed, and says what comes next. A failure on the way puts everything back.

Usage: handoverctl apply [CHOICE] [--full] [--yes] [--root DIR] [--json]

  CHOICE         as for plan: see "handoverctl help plan"
  --full         shows long new files whole, and not their first lines alone
  --yes, -y      does not ask; needed where there is no terminal
  --root DIR     changes another system's root folder, from a rescue shell
  --json         prints how it ended as JSON

Exit code 5: done, and in effect after a restart.`,
  'cli.help-verify': `Compares the machine with its change: before, now and as wanted. As root it also
reads boot entries and the initramfs. Never asks for a password.

Usage: handoverctl verify [--root DIR] [--json]

Exit codes: 0 in effect, 5 not yet in effect, 1 not as it should be.`,
  'cli.help-confirm': `Keeps the change in force. The first start after a change waits for this, and
takes the change back without it.

Usage: handoverctl confirm [--root DIR] [--json]`,
  'cli.help-pause': `Has the next start, and only that one, go without the change.

Usage: handoverctl pause [--off] [--root DIR] [--json]

  --off          takes the pause back`,
  'cli.help-undo': `Takes back the change in force: shows what that is, asks, and puts everything as
it was before. What somebody changed since is left alone and named.

Usage: handoverctl undo [--yes] [--root DIR] [--json]

  --yes, -y      does not ask; needed where there is no terminal
  --root DIR     another system's root folder, from a rescue shell

Exit code 5: done, and in effect after a restart.`,
  'cli.help-history': `Lists every change of this computer, newest first: when, who, which cards, and
how it stands. With the number of one, prints that one whole: each file, kernel
argument and command.

Usage: handoverctl history [NUMBER] [--root DIR] [--json]`,
} as const

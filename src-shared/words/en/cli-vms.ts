/** What handoverctl says of virtual machines. */
export const cliVms = {
  'cli.which-vm': 'Say whose definition is meant: --vm NAME, or --domain-xml FILE ("-" for standard input).',
  'cli.vm-or-file':
    '--domain-xml works on a file, so it goes neither with --vm nor with --connect. Say only one of them.',
  'cli.one-card': '--card may be said once here: cards are given one by one.',
  'cli.one-deed': 'Say only one of --start, --stop, --open and --take-back at a time.',
  'cli.force-stops': '--force goes with --stop: it ends a virtual machine as pulling the plug does.',
  'cli.dry-take-back': '--dry-run goes with --take-back here; `handoverctl vms` alone changes nothing.',
  'cli.rom-or-file': 'Say either --rom-bar off or --rom-file FILE, not both.',
  'cli.no-such-vm': 'There is no virtual machine "{{vm}}". These are there:',
  'cli.no-vms-at-all': 'There is no virtual machine "{{vm}}", and no other one either.',
  'cli.several-vms': 'More than one connection has a virtual machine "{{vm}}". Say which with --connect:',
  'cli.vm-option': '--connect {{connection}}',
  'cli.nothing-attached': 'Handover gave this virtual machine no card that it could take back.',
  'cli.which-attached': 'Handover gave this virtual machine more than one card. Say which one with --card.',
  'cli.definition-unreadable': '{{file}} could not be read ({{reason}}).',

  'cli.level-blocks': 'stop',
  'cli.level-warns': 'note',
  'cli.level-note': 'know',
  'cli.edit-would': 'This would be changed in the definition:',
  'cli.edit-nothing': 'Nothing has to be changed: it is so already.',
  'cli.edit-refused': 'Not possible as it stands, so nothing was changed:',
  'cli.edit-done': 'Written and read back. The next start of the virtual machine has it.',
  'cli.edit-waits':
    'Written and read back. The virtual machine runs, and has it after it was shut down and started again.',
  'cli.edit-back': '`handoverctl vms --take-back NAME` puts the definition from before back.',

  'cli.check-nothing': 'Nothing was found that could be better.',
  'cli.check-fix': '--fix {{id}}: {{title}}',
  'cli.check-risk': 'Read before: {{risk}}',

  'cli.vms-of': 'Virtual machines of {{connection}}',
  'cli.no-vms': 'none',
  'cli.vm-unread': 'Its definition could not be read.',
  'cli.vm-memory': '{{gib}} GiB',
  'cli.vm-cpus_one': 'one processor',
  'cli.vm-cpus_other': '{{count}} processors',
  'cli.vm-card': 'Is given {{name}} ({{address}})',
  'cli.vm-card-ours': 'Is given {{name}} ({{address}}), by Handover',
  'cli.vm-given': 'Is given devices of this computer: {{addresses}}',
  'cli.vm-autostart': 'Starts with this computer',
  'cli.vm-transient': 'Has no permanent definition: it is gone when it stops',
  'cli.vm-saved': 'Its memory is saved, and its next start goes on from there',
  'cli.vm-kept': 'Its last change can be taken back: `handoverctl vms --take-back`',
  'cli.vm-failed': 'Its last start failed: {{reason}}',
  'cli.vm-starting': 'Starting {{vm}} …',
  'cli.vm-opened': 'virt-manager shows {{vm}}.',
  'cli.vm-is': '{{vm}}: {{state}}.',
  'cli.vm-is-off': '{{vm}} is off.',
  'cli.vm-log': 'The end of its log:',

  'cli.way-best': 'take this',
  'cli.way-good': 'good too',
  'cli.way-works': 'works',
  'cli.way-poor': 'poor',
  'cli.way-not-here': 'not here',
  'cli.way-next': 'Next: {{text}}',

  'cli.help-ways': `Says which way to a picture suits a virtual machine on this computer, the answer
first: a card of its own, a part of one, or one that the processor draws for it.

Usage: handoverctl ways [--guest NAME] [--for PURPOSE] [--sharing] [--root DIR]

  --guest NAME   windows (the default) or linux
  --for PURPOSE  games (the default); creating: CAD, rendering, video; computing:
                 CUDA, ROCm, models; desktop; server: no picture is needed
  --sharing      this computer goes on using the same card meanwhile, or several
                 virtual machines run at once
  --root DIR     another system's root folder, or a recording
  --json         prints the ways as a list, the best first`,
  'cli.help-vms': `Lists the virtual machines of libvirt, with what each is given of this computer;
or does one thing with one of them. Reading needs no password.

Usage: handoverctl vms [--connect URI] [--root DIR] [--json]
       handoverctl vms --start NAME | --stop NAME [--force] | --open NAME
       handoverctl vms --take-back NAME [--dry-run]

  --connect URI    a libvirt connection. Without it: qemu:///system, and
                   qemu:///session if you have virtual machines there
  --start NAME     starts it and watches its first moments. Not if programs use
                   the card that it would get
  --stop NAME      asks it to shut down
  --force          with --stop: ends it at once; what it has not written to its
                   disks is lost
  --open NAME      opens its console in virt-manager
  --take-back NAME puts back its definition from before the last change that
                   Handover made; not if somebody else changed it since
  --dry-run        only shows what would be changed
  --root DIR       another system's root folder, or a recording: only to look at
  --json           prints the list, or how it ended, as JSON

NAME is a name or a UUID. Where QEMU refuses a start, what it said and the end of
its log are printed.`,
  'cli.help-attach': `Gives a card to a virtual machine: all functions of the card and whatever has to
go along, on one slot of the guest. Only the permanent definition is changed, as
you, by libvirt's own rules; the one from before is kept.

Usage: handoverctl attach --vm NAME [--card ADDRESS] [OPTIONS]
       handoverctl attach --domain-xml FILE [--card ADDRESS] [--root DIR]

  --vm NAME        name or UUID of the virtual machine
  --connect URI    its libvirt connection
  --card ADDRESS   the card. Without it: the one card that is possible
  --rom-bar off    hides the card's video BIOS from the guest
  --rom-file FILE  shows the guest this video BIOS in place of the card's own
  --card-name NAME the card's name, typed out by whoever gives the only display
                   away on purpose
  --domain-xml FILE
                   reads a definition from a file ("-": standard input) and
                   prints the new one; nothing else is touched
  --root DIR       the machine, where it is not this one: a root folder or a
                   recording
  --dry-run        only shows what would be changed
  --json           prints the definition before and after as JSON

Exit code 5: written, and in effect when the virtual machine is started anew.`,
  'cli.help-detach': `Takes a card back from a virtual machine: exactly what attach added goes, and
nothing else.

Usage: handoverctl detach --vm NAME [--card ADDRESS] [--connect URI] [OPTIONS]
       handoverctl detach --domain-xml FILE [--card ADDRESS] [--root DIR]

  --card ADDRESS   the card. Without it: the only one that attach gave it
  --dry-run        only shows what would be changed
  --json           prints the definition before and after as JSON

The other options are those of attach: see "handoverctl help attach".`,
  'cli.help-check-vm': `Looks over a virtual machine for what stands in the way of a card, or of speed,
and offers changes, one by one.

Usage: handoverctl check-vm --vm NAME [--card ADDRESS] [--connect URI] [--json]
       handoverctl check-vm --vm NAME --fix ID [--dry-run] [--json]
       handoverctl check-vm --domain-xml FILE [--fix ID] [--root DIR] [--json]

  --card ADDRESS   the card that it has or shall have. Without it: the only one
                   that attach gave it
  --fix ID         makes the change of this name; the list names them
  --dry-run        only shows what would be changed

The other options are those of attach: see "handoverctl help attach".`,
} as const

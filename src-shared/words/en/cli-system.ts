/** What handoverctl says about the system part. */
export const cliSystem = {
  'cli.bad-system': '"{{word}}" is nothing that "system" does. It takes status, install or remove.',
  'cli.system-package': 'A package installed Handover here. Nothing else is needed.',
  'cli.system-current': 'The system part is installed in version {{installed}}, as this program is.',
  'cli.system-outdated':
    'The system part is installed in version {{installed}}, and this program has version {{version}}. `handoverctl system install` brings it up to date.',
  'cli.system-damaged':
    'The system part of version {{installed}} has lost files. `handoverctl system install` puts them back.',
  'cli.system-absent':
    'The system part is not installed. `handoverctl system install` does so; a package brings all that it has.',
  'cli.system-installed':
    'The system part of version {{version}} is installed. `handoverctl` now is a command of this computer, and works without the app.',
  'cli.system-removed': 'The system part of version {{version}} is gone.',

  'cli.help-system': `Shows, installs or removes the system part: this program where only root may
write, with its units and polkit actions. It is for the AppImage, which root
cannot read, and for handoverctl alone. A package brings all of it by itself.

Usage: handoverctl system [status | install | remove] [--root DIR] [--json]

  --root DIR     another system's root folder
  --json         prints the state, or how it ended, as JSON

It cannot be removed while a change is in force, whose guard and undo it is.`,
} as const

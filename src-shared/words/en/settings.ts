/** What the settings say where their file is not as it should be, and on the command line. */
export const settings = {
  'settings.unreadable':
    'The settings in {{file}} cannot be read, so the usual ones are in use. The next change writes the file anew.',
  'settings.not-understood':
    'The settings in {{file}} are not written as Handover writes them, so the usual ones are in use. The next change writes the file anew.',
  'settings.wrong-values':
    'In {{file}} a value is none that Handover knows, so the usual one is in use: {{names}}',
  'settings.not-written':
    'The settings could not be written to {{file}}, so nothing was changed. See whether the folder can be written and the disk has room.',

  'cli.settings-system': 'system (now {{now}})',
  'cli.settings-kept-in': 'Kept in {{file}}',
  'cli.settings-unknown': 'There is no setting "{{name}}". There are: {{names}}',
  'cli.settings-value': '{{name}} cannot be "{{value}}". It can be: {{values}}',
  'cli.help-settings': `Prints the settings of the app, or one of them; with VALUE, changes it. They are
kept for the person who runs it. None of them changes this computer.

Usage: handoverctl settings [language | appearance | notifications | diffs]
       handoverctl settings NAME VALUE [--json]

  language       what the app speaks: system, en, de or es. The command line
                 itself follows LC_ALL, LC_MESSAGES and LANG
  appearance     system, light or dark
  notifications  on or off: whether the desktop is told when long work ends
  diffs          side-by-side or unified: how changes of files are shown
  introduced     on or off: whether the first start has been explained

  --json         prints the settings as JSON`,
} as const

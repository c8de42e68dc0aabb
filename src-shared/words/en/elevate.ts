/** What is said where the helper could not be asked, or did not answer. */
export const elevate = {
  'elevate.sudo-prompt': 'Password of %p, to change this computer:',
  'elevate.cancelled': 'The password was not given, so nothing was changed. Ask again when you are ready.',
  'elevate.not-authorised':
    'The system did not allow it: the password was wrong, or this account may not administer this computer. Nothing was changed.',
  'elevate.no-agent':
    'No program here can ask for a password, so nothing was changed. Run this command in a terminal: it does the same.',
  'elevate.not-ours':
    'The folder {{root}} belongs to somebody else, so nothing was changed. Run this command in a terminal: it does the same.',
  'elevate.helper-missing':
    'The program that makes the change is not installed ({{place}}). Install Handover again, or run `npm run build` in a checkout. Nothing was changed.',
  'elevate.helper-not-run':
    'The program that makes the change could not be started ({{place}}: {{reason}}). Install Handover again. Nothing was changed.',
  'elevate.helper-silent':
    'The program that makes the change ended before it began ({{reason}}). Nothing was changed.',
  'elevate.helper-stopped':
    'The program that makes the change ended in the middle of it ({{reason}}). What it had begun is taken back at the next start, or by the next request. `handoverctl history` shows where this computer stands.',
  'elevate.helper-nonsense':
    'The program that makes the change gave an answer that this version of Handover does not understand. `handoverctl history` shows where this computer stands.',
  'elevate.no-private-folder':
    'The request could not be written to a private folder ({{reason}}), so nothing was changed. Make room in {{folder}} and try again.',
  'elevate.reason-code': 'exit code {{code}}',
  'elevate.reason-signal': 'it was ended from outside',
  'elevate.reason-words': '{{reason}}: {{words}}',
} as const

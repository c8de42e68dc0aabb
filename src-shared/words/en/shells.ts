/** What the service and the three shells say: failures of calls, the native menu, pages of the web shell. */
export const shells = {
  'shell.unknown-call': 'The app asked for something that this version does not know.',
  'shell.bad-input': 'The app asked for something in a form that was not expected ({{issues}}).',
  'shell.bad-output': 'The answer did not have the form expected ({{issues}}).',
  'shell.no-outcome': 'The answer did not have the form expected.',
  'shell.internal':
    'Something went wrong inside Handover. What was reported is in the terminal or log that it was started from.',
  'shell.no-such-sample': 'There is no sample machine of this name.',
  'shell.took-too-long_one':
    'Reading the machine took longer than {{count}} second and was stopped. A device or driver may not be answering; try again, or restart the machine.',
  'shell.took-too-long_other':
    'Reading the machine took longer than {{count}} seconds and was stopped. A device or driver may not be answering; try again, or restart the machine.',
  'shell.took-too-much_one':
    'Reading the machine needed more than {{count}} megabyte of memory and was stopped. A file in /sys or /proc may be far larger than it should be.',
  'shell.took-too-much_other':
    'Reading the machine needed more than {{count}} megabytes of memory and was stopped. A file in /sys or /proc may be far larger than it should be.',
  'shell.web.method': 'This address can only be opened in a browser.',
  'shell.web.malformed': 'The browser asked for something that is not an address here.',
  'shell.web.host':
    'Handover answers only under 127.0.0.1 or localhost with its own port. Over an SSH tunnel, use the same port on both ends.',
  'shell.web.origin':
    'The request came from another page. Copy the link from the terminal into the address bar of the browser.',
  'shell.web.wrong-link':
    'This link does not belong to the Handover that runs now. Use the link in the terminal, whole.',
  'shell.web.used-link':
    'This link was used already; each one opens Handover once. Go back to the window it opened, or start Handover again for a new link.',
  'shell.web.old-link': 'This link is more than an hour old. Start Handover again for a new one.',
  'shell.web.no-key':
    'This page has lost the key that came with its link. Start `handoverctl web` again and open the new link.',
  'shell.web.no-session':
    'This browser has not been let in. Open the link that Handover printed in the terminal; if it was used already, start Handover again.',
  'shell.web.not-found': 'There is nothing at this address.',
  'shell.web.not-built': 'The window has not been built yet. Run: npm run build',
  'shell.web.not-json': 'The request is not JSON.',
  'shell.web.too-large': 'The request is larger than six megabytes.',
  'shell.web.too-many': 'Too many windows of Handover are open in this browser. Close some of them.',
  'shell.foreign-sender': 'This page is not the window of Handover.',
  'shell.start.fetching': 'Fetching Electron, once. This can take a few minutes.',
  'shell.start.no-electron': 'Electron could not be had, so the app is in the browser: {{url}}',
  'shell.start.root': 'Electron is never run as root, so the app is in the browser: {{url}}',
  'shell.start.no-desktop': 'There is no desktop here for Electron, so the app is in the browser: {{url}}',
  'shell.menu.file': 'Handover',
  'shell.menu.inspect-again': 'Inspect this machine again',
  'shell.menu.edit': 'Edit',
  'shell.menu.view': 'View',
  'shell.menu.help': 'Help',
} as const

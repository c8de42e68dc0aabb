/** The window as a whole: its first start, how changes of files are shown, what it tells from the background. */
export const appWindow = {
  'app.diff.views': 'How changes are shown',
  'app.diff.view.side-by-side': 'Side by side',
  'app.diff.view.unified': 'One column',
  'app.diff.before': 'Before',
  'app.diff.after': 'After',
  'app.diff.unended': 'No line break at the end of the file',

  'app.intro.title': 'New here?',
  'app.intro.what':
    'Handover gives a graphics card of this computer to a virtual machine, so that it runs there at full speed.',
  'app.intro.how':
    'You read the exact change first; then it takes one password and one restart, and nothing happens before you say so.',
  'app.intro.back':
    'You can always get back, even with a black screen: without your answer after the restart, everything is put back by itself.',
  'app.intro.dismiss': 'Got it',
  'app.intro.sample-lead': 'To look around before that is mended:',
  'app.intro.menu': 'How Handover works',

  'app.connection.lost': 'The connection to Handover is lost.',
  'app.connection.lost.text':
    'What you see is from before, and what you chose is kept. It is tried again by itself; if Handover was closed, start it again and open its new link.',
  'app.connection.back': 'Handover answers again.',

  'app.notice.unsure': 'It ended without an answer',
  'app.notice.guard': 'Handover took the change back',
  'app.notice.guard.text': 'Nobody kept it in time. Everything is on disk as it was before.',
  'app.notice.ask': 'Tell me when it is done',
  'app.notice.asked': 'You are told when it is done, wherever you look.',
  'app.notice.refused':
    'This browser does not let Handover tell you. Its settings for this page can change that.',

  'app.machines.rom.find': 'Find the file',
  'app.machines.rom.path.type':
    'Type its path: a browser does not tell where a file is, and libvirt needs just that.',
  'app.machines.find': 'Find a machine',
  'app.machines.find.clear': 'Show all of them',
  'app.machines.find.found_one': 'One machine found.',
  'app.machines.find.found_other': '{{count}} machines found.',
  'app.diagnosis.text.own': 'The text to read',
  'app.diagnosis.text.another': 'Read another text',
  'app.machines.no-card.why': 'See why, card by card',

  'shell.menu.go': 'Go',
  'shell.close.title': 'A change is at work',
  'shell.close.text':
    'It is safe to close Handover: what has begun goes on without the window, and if it is cut short, the next start puts everything back. As long as no password was given, nothing has begun.',
  'shell.close.close': 'Close all the same',
  'shell.close.stay': 'Keep it open',
  'shell.rom.title': 'Choose a ROM file for the card',
  'shell.rom.files': 'ROM files',
  'shell.rom.all': 'All files',
} as const

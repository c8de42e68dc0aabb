/** The window on a sample machine, where it differs from the window on this computer. */
export const appTour = {
  'app.tour.banner.label': 'A change of this sample machine',
  'app.tour.apply.words': 'No password is asked, as this is a sample. The restart is a button here.',
  'app.tour.apply.words-no-restart': 'No password is asked, as this is a sample.',
  'app.tour.asking': 'No password is asked: this is a sample',
  'app.tour.asking-lead':
    'On your own computer a window of the system asks for your password now, and nothing is changed before.',
  'app.tour.at-work-lead':
    'These are the steps of a real change, only faster, and in memory alone. On your own computer they go on without this window, and the next start puts everything back if they are cut short.',
  'app.tour.applied':
    'The change is on the disk of the sample machine. It takes effect at the next start; until then everything is as it was.',
  'app.tour.applied.restart':
    'On your own computer you would save your work now and restart it yourself. Here the restart is only pretended.',
  'app.tour.undone':
    'Everything is on disk as it was before. The running system still has the change, as a real one would: pretend the restart.',
  'app.tour.restart': 'Pretend the restart',
  'app.tour.restarting': 'Pretending the restart.',
  'app.tour.restarted': 'The sample machine was started anew.',
  'app.tour.not-restarted': 'The restart could not be pretended.',
  'app.tour.logs': 'Logs of the sample machine',

  'app.tour.machines.runs':
    'On your own computer the guest would draw on the monitors of this card now. This machine only pretends to run.',
  'app.tour.machines.back':
    'The way back: shut the machine down, take the card out of it, and undo the change.',
  'app.tour.machines.given-back':
    'No machine has the card. To give it back to the sample machine itself, undo the change.',
  'app.tour.machines.link': 'See how the change stands',
} as const

/** The window, in its place Plan: what will be done, what it costs, and the choices behind it. */
export const appPlan = {
  'app.place.plan': 'Plan',
  'app.plan.hand-over': 'Hand over this card',
  'app.plan.hand-over-anyway': 'Plan it all the same',
  'app.plan.in-force': 'Handed over: see how it stands',
  'app.plan.title': 'The plan for the {{card}}',
  'app.plan.title-many': 'The plan for {{count}} graphics cards',
  'app.plan.lead': 'Nothing has been changed yet. Read what will happen; you decide at the end.',
  'app.plan.making': 'Making the plan',
  'app.plan.making-lead': 'Nothing is changed by planning.',
  'app.plan.making-words': 'Working out every file, kernel argument and command.',
  'app.plan.failed': 'There is no plan yet',
  'app.plan.none': 'Choose a card first',
  'app.plan.none-lead': 'A plan says exactly what handing over a card changes. It begins with a card.',
  'app.plan.to-cards': 'See the cards',
  'app.plan.other-card': 'Choose another card',

  'app.plan.happens': 'What will happen',
  'app.plan.happens.reserved':
    'From the next start on, the {{card}} is kept for virtual machines. This computer does not use it any more.',
  'app.plan.happens.reserved-many':
    'From the next start on, {{count}} graphics cards are kept for virtual machines. This computer does not use them any more.',
  'app.plan.happens.on-demand':
    'This computer goes on using the {{card}}. When a virtual machine with it starts, the card goes there; when that stops, it comes back.',
  'app.plan.happens.on-demand-many':
    'This computer goes on using {{count}} graphics cards. When a virtual machine with one starts, the card goes there; when that stops, it comes back.',
  'app.plan.happens.along_one': 'One more device goes along, because it cannot be kept apart from the card.',
  'app.plan.happens.along_other':
    '{{count}} more devices go along, because they cannot be kept apart from the card.',
  'app.plan.happens.packages_one':
    'One package that virtual machines need is installed. Undo leaves it there.',
  'app.plan.happens.packages_other':
    '{{count}} packages that virtual machines need are installed. Undo leaves them there.',
  'app.plan.happens.files_one': 'One settings file is written.',
  'app.plan.happens.files_other':
    '{{count}} settings files are written. Only files of Handover are among them.',
  'app.plan.happens.lines_one': 'One line that somebody set up before is taken out of its file.',
  'app.plan.happens.lines_other': '{{count}} lines that somebody set up before are taken out of their files.',
  'app.plan.happens.arguments_one': 'The kernel gets one more word when the computer starts.',
  'app.plan.happens.arguments_other': 'The kernel gets {{count}} more words when the computer starts.',
  'app.plan.happens.restart': 'You restart the computer when it suits you. Until then nothing is different.',
  'app.plan.happens.no-restart': 'No restart is needed.',
  'app.plan.happens.guard_one':
    'After that start Handover asks whether all is well. Without an answer within a minute it puts everything back.',
  'app.plan.happens.guard_other':
    'After that start Handover asks whether all is well. Without an answer within {{count}} minutes it puts everything back.',

  'app.plan.warnings': 'Worth knowing',
  'app.plan.ways-back': 'Ways back',
  'app.plan.groups': 'The groups that this would give',

  'app.plan.apply': 'Apply',
  'app.plan.apply.title': 'Ready when you are',
  'app.plan.apply.words':
    'You are asked for your password. Nothing restarts by itself: you do that afterwards, when it suits you.',
  'app.plan.apply.words-no-restart': 'You are asked for your password. No restart is needed.',
  'app.plan.apply.sample':
    'This is a sample machine: the change is made to a scratch copy of it in memory, and nothing of your own computer is touched.',
  'app.plan.apply.costs': 'I have read what this computer loses',
  'app.plan.apply.costs-first': 'Apply can be pressed once this is ticked.',
  'app.plan.apply.busy': 'A change is at work already.',
  'app.plan.apply.see': 'See how far it is',
  'app.plan.restarts': 'Restarts',
  'app.plan.restarts-none': 'None',
  'app.plan.restarts-one': 'One, when you choose',
  'app.plan.time': 'Applying takes',
  'app.plan.time-seconds': 'a few seconds',
  'app.plan.time-minutes_one': 'about a minute',
  'app.plan.time-minutes_other': 'about {{count}} minutes',

  'app.plan.steps': 'Step by step',
  'app.plan.steps-lead': 'Open a step to see each file, kernel argument and command.',
  'app.plan.step.commands': 'Commands',
  'app.plan.step.arguments': 'Kernel arguments',
  'app.plan.step.undo': 'Undo:',
  'app.plan.step.files_one': 'one file',
  'app.plan.step.files_other': '{{count}} files',
  'app.plan.step.arguments-count_one': 'one argument',
  'app.plan.step.arguments-count_other': '{{count}} arguments',
  'app.plan.step.commands-count_one': 'one command',
  'app.plan.step.commands-count_other': '{{count}} commands',
  'app.diff.of': 'Changes in {{path}}',
  'app.diff.added': 'added',
  'app.diff.removed': 'removed',
  'app.plan.script': 'Save as a script',
  'app.plan.script.why': 'The same change, and its undo, as a shell script to read or to run by hand.',

  'app.plan.refused_one': 'This cannot be done as things stand',
  'app.plan.refused_other': 'This cannot be done as things stand, for {{count}} reasons',
  'app.plan.refused-lead': 'Nothing has been changed. This is what is in the way, and what to do.',
  'app.plan.to-proof': 'See the change in force',
  'app.plan.name.title': 'This card draws the only screen',
  'app.plan.name.lead':
    'Once it is handed over, this screen stays black until the card comes back. People do this on computers that they reach from another one.',
  'app.plan.name.label': 'To go on, type the name of the card',
  'app.plan.name.expected': 'Its name is: {{card}}',
  'app.plan.name.wrong': 'That is not the name of the card.',
  'app.plan.name.go': 'Show the plan',
  'app.plan.by-hand': 'One part of this is left to you',
  'app.plan.by-hand.steps': 'What to do by hand',
  'app.plan.by-hand.after': 'When you have done that, check again.',
} as const

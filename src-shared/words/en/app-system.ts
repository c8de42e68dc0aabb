/** What the window says about the system part, and about news of it. */
export const appSystem = {
  'app.system-part.absent': 'Install the system part first',
  'app.system-part.outdated': 'Bring the system part up to date first',
  'app.system-part.damaged': 'Install the system part again first',
  'app.system-part.package': 'A package has installed Handover',
  'app.system-part.current': 'The system part is installed',
  'app.system-part.why':
    'This app is an AppImage, which the administrator of this computer cannot read. What makes the change, watches over its first start and takes it back has to lie where it outlives this window: a copy of the program in /usr/local, with its units and polkit actions. It asks for an administrator’s password once, and `handoverctl system remove` takes it away again.',
  'app.system-part.install': 'Install the system part',
  'app.outcome.system-part': 'The system part is as asked for',
  'app.outcome.system-part.lead': 'Nothing else was changed.',
} as const

/** The dialog with the settings. */
export const appSettings = {
  'app.settings.menu': 'Settings',
  'app.settings.title': 'Settings',
  'app.settings.language': 'Language',
  'app.settings.language.help': 'The window is drawn anew in another language, at the place where you are.',
  'app.settings.language.system': 'As the system',
  'app.settings.appearance': 'Appearance',
  'app.settings.appearance.system': 'As the system',
  'app.settings.appearance.light': 'Light',
  'app.settings.appearance.dark': 'Dark',
  'app.settings.notifications': 'Tell me when long work ends and the window is not in front',
  'app.settings.kept-in': 'Kept in {{file}}',
  'app.settings.loading': 'Reading the settings.',
} as const

import type { appSettings as source } from '../en/app-settings.ts'
import type { Translated } from '../translated.ts'

/** The dialog with the settings. */
export const appSettings: Translated<typeof source> = {
  'app.settings.menu': 'Einstellungen',
  'app.settings.title': 'Einstellungen',
  'app.settings.language': 'Sprache',
  'app.settings.language.help':
    'In einer anderen Sprache wird das Fenster neu aufgebaut, an der Stelle, an der Sie gerade sind.',
  'app.settings.language.system': 'Wie das System',
  'app.settings.appearance': 'Darstellung',
  'app.settings.appearance.system': 'Wie das System',
  'app.settings.appearance.light': 'Hell',
  'app.settings.appearance.dark': 'Dunkel',
  'app.settings.notifications': 'Bescheid geben, wenn lange Arbeit endet und das Fenster nicht vorn ist',
  'app.settings.kept-in': 'Gespeichert in {{file}}',
  'app.settings.loading': 'Die Einstellungen werden gelesen.',
}

import type { appSettings as source } from '../en/app-settings.ts'
import type { Translated } from '../translated.ts'

/** The dialog with the settings. */
export const appSettings: Translated<typeof source> = {
  'app.settings.menu': 'Ajustes',
  'app.settings.title': 'Ajustes',
  'app.settings.language': 'Idioma',
  'app.settings.language.help':
    'En otro idioma, la ventana se dibuja de nuevo en el mismo lugar donde está usted.',
  'app.settings.language.system': 'Como el sistema',
  'app.settings.appearance': 'Aspecto',
  'app.settings.appearance.system': 'Como el sistema',
  'app.settings.appearance.light': 'Claro',
  'app.settings.appearance.dark': 'Oscuro',
  'app.settings.notifications': 'Avisar cuando acabe un trabajo largo y la ventana no esté delante',
  'app.settings.kept-in': 'Se guardan en {{file}}',
  'app.settings.loading': 'Leyendo los ajustes.',
}

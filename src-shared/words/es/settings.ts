import type { settings as source } from '../en/settings.ts'
import type { Translated } from '../translated.ts'

/** What the settings say where their file is not as it should be, and on the command line. */
export const settings: Translated<typeof source> = {
  'settings.unreadable':
    'No se pueden leer los ajustes de {{file}}, así que se usan los habituales. El próximo cambio vuelve a escribir el archivo.',
  'settings.not-understood':
    'Los ajustes de {{file}} no están escritos como los escribe Handover, así que se usan los habituales. El próximo cambio vuelve a escribir el archivo.',
  'settings.wrong-values':
    'En {{file}} hay un valor que Handover no conoce, así que se usa el habitual: {{names}}',
  'settings.not-written':
    'No se pudieron escribir los ajustes en {{file}}, así que no se cambió nada. Compruebe si se puede escribir en la carpeta y si queda espacio en el disco.',

  'cli.settings-system': 'system (ahora {{now}})',
  'cli.settings-kept-in': 'Se guardan en {{file}}',
  'cli.settings-unknown': 'No hay ningún ajuste «{{name}}». Los que hay: {{names}}',
  'cli.settings-value': '{{name}} no puede ser «{{value}}». Puede ser: {{values}}',
  'cli.help-settings': `Muestra los ajustes de la aplicación, o uno de ellos; con VALUE, lo cambia. Se
guardan para la persona que la ejecuta. Ninguno cambia este equipo.

Uso: handoverctl settings [language | appearance | notifications | diffs]
     handoverctl settings NAME VALUE [--json]

  language       lo que habla la aplicación: system, en, de o es. La línea de
                 órdenes misma sigue a LC_ALL, LC_MESSAGES y LANG
  appearance     system, light o dark
  notifications  on u off: si se avisa al escritorio cuando acaba un trabajo
                 largo
  diffs          side-by-side o unified: cómo se muestran los cambios de los
                 archivos
  introduced     on u off: si ya se explicó el primer inicio

  --json         muestra los ajustes como JSON`,
}

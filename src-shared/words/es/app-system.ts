import type { appSystem as source } from '../en/app-system.ts'
import type { Translated } from '../translated.ts'

/** What the window says about the system part, and about news of it. */
export const appSystem: Translated<typeof source> = {
  'app.system-part.absent': 'Instale antes la parte del sistema',
  'app.system-part.outdated': 'Actualice antes la parte del sistema',
  'app.system-part.damaged': 'Vuelva a instalar antes la parte del sistema',
  'app.system-part.package': 'Handover está instalado como paquete',
  'app.system-part.current': 'La parte del sistema está instalada',
  'app.system-part.why':
    'Esta aplicación es una AppImage, que el administrador de este equipo no puede leer. Lo que hace el cambio, vigila su primer arranque y lo deshace tiene que estar donde sobreviva a esta ventana: una copia del programa en /usr/local, con sus unidades y acciones de polkit. Pide una vez la contraseña de un administrador, y `handoverctl system remove` la retira.',
  'app.system-part.install': 'Instalar la parte del sistema',
  'app.outcome.system-part': 'La parte del sistema está como se pidió',
  'app.outcome.system-part.lead': 'No se cambió nada más.',
}

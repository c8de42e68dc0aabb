import type { shells as source } from '../en/shells.ts'
import type { Translated } from '../translated.ts'

/** What the service and the three shells say: failures of calls, the native menu, pages of the web shell. */
export const shells: Translated<typeof source> = {
  'shell.unknown-call': 'La aplicación pidió algo que esta versión no conoce.',
  'shell.bad-input': 'La aplicación pidió algo en una forma que no se esperaba ({{issues}}).',
  'shell.bad-output': 'La respuesta no tenía la forma esperada ({{issues}}).',
  'shell.no-outcome': 'La respuesta no tenía la forma esperada.',
  'shell.internal':
    'Algo falló dentro de Handover. El informe está en la terminal o el registro desde donde se inició.',
  'shell.no-such-sample': 'No hay ningún equipo de ejemplo con este nombre.',
  'shell.took-too-long_one':
    'La lectura del equipo tardó más de {{count}} segundo y se detuvo. Puede que un dispositivo o controlador no responda; vuelva a intentarlo, o reinicie el equipo.',
  'shell.took-too-long_other':
    'La lectura del equipo tardó más de {{count}} segundos y se detuvo. Puede que un dispositivo o controlador no responda; vuelva a intentarlo, o reinicie el equipo.',
  'shell.took-too-much_one':
    'La lectura del equipo necesitó más de {{count}} megabyte de memoria y se detuvo. Un archivo de /sys o /proc puede ser mucho mayor de lo que debería.',
  'shell.took-too-much_other':
    'La lectura del equipo necesitó más de {{count}} megabytes de memoria y se detuvo. Un archivo de /sys o /proc puede ser mucho mayor de lo que debería.',
  'shell.web.method': 'Esta dirección solo se puede abrir en un navegador.',
  'shell.web.malformed': 'El navegador pidió algo que aquí no es una dirección.',
  'shell.web.host':
    'Handover solo responde en 127.0.0.1 o localhost con su propio puerto. Por un túnel SSH, use el mismo puerto en ambos extremos.',
  'shell.web.origin':
    'La petición vino de otra página. Copie el enlace de la terminal en la barra de direcciones del navegador.',
  'shell.web.wrong-link':
    'Este enlace no es del Handover que está en marcha. Use el enlace de la terminal, completo.',
  'shell.web.used-link':
    'Este enlace ya se usó; cada uno abre Handover una vez. Vuelva a la ventana que abrió, o inicie Handover de nuevo para obtener otro enlace.',
  'shell.web.old-link': 'Este enlace tiene más de una hora. Inicie Handover de nuevo para obtener otro.',
  'shell.web.no-key':
    'Esta página ha perdido la clave que vino con su enlace. Inicie de nuevo `handoverctl web` y abra el enlace nuevo.',
  'shell.web.no-session':
    'Este navegador no tiene acceso. Abra el enlace que Handover mostró en la terminal; si ya se usó, inicie Handover de nuevo.',
  'shell.web.not-found': 'No hay nada en esta dirección.',
  'shell.web.not-built': 'La ventana aún no está compilada. Ejecute: npm run build',
  'shell.web.not-json': 'La petición no es JSON.',
  'shell.web.too-large': 'La petición supera los seis megabytes.',
  'shell.web.too-many': 'Hay demasiadas ventanas de Handover abiertas en este navegador. Cierre algunas.',
  'shell.foreign-sender': 'Esta página no es la ventana de Handover.',
  'shell.start.fetching': 'Descargando Electron, una sola vez. Puede tardar unos minutos.',
  'shell.start.no-electron':
    'No se pudo obtener Electron, así que la aplicación está en el navegador: {{url}}',
  'shell.start.root':
    'Electron nunca se ejecuta como root, así que la aplicación está en el navegador: {{url}}',
  'shell.start.no-desktop':
    'Aquí no hay escritorio para Electron, así que la aplicación está en el navegador: {{url}}',
  'shell.menu.file': 'Handover',
  'shell.menu.inspect-again': 'Examinar de nuevo este equipo',
  'shell.menu.edit': 'Editar',
  'shell.menu.view': 'Ver',
  'shell.menu.help': 'Ayuda',
}

import type { appTour as source } from '../en/app-tour.ts'
import type { Translated } from '../translated.ts'

/** The window on a sample machine, where it differs from the window on this computer. */
export const appTour: Translated<typeof source> = {
  'app.tour.banner.label': 'Un cambio de este equipo de ejemplo',
  'app.tour.apply.words': 'No se pide contraseña, porque esto es un ejemplo. El reinicio es aquí un botón.',
  'app.tour.apply.words-no-restart': 'No se pide contraseña, porque esto es un ejemplo.',
  'app.tour.asking': 'No se pide contraseña: esto es un ejemplo',
  'app.tour.asking-lead':
    'En su propio equipo, una ventana del sistema pide ahora su contraseña, y antes no se cambia nada.',
  'app.tour.at-work-lead':
    'Estos son los pasos de un cambio real, solo que más rápidos y únicamente en memoria. En su propio equipo continúan sin esta ventana, y el siguiente arranque lo restablece todo si se interrumpen.',
  'app.tour.applied':
    'El cambio está en el disco del equipo de ejemplo. Surte efecto en el siguiente arranque; hasta entonces todo está como estaba.',
  'app.tour.applied.restart':
    'En su propio equipo guardaría ahora su trabajo y lo reiniciaría usted. Aquí el reinicio solo se simula.',
  'app.tour.undone':
    'En el disco todo está como antes. El sistema en marcha aún tiene el cambio, como uno real: simule el reinicio.',
  'app.tour.restart': 'Simular el reinicio',
  'app.tour.restarting': 'Simulando el reinicio.',
  'app.tour.restarted': 'El equipo de ejemplo se ha reiniciado.',
  'app.tour.not-restarted': 'No se pudo simular el reinicio.',
  'app.tour.logs': 'Registros del equipo de ejemplo',

  'app.tour.machines.runs':
    'En su propio equipo, el sistema invitado dibujaría ahora en los monitores de esta tarjeta. Esta máquina solo simula que funciona.',
  'app.tour.machines.back': 'El camino de vuelta: apague la máquina, quítele la tarjeta y deshaga el cambio.',
  'app.tour.machines.given-back':
    'Ninguna máquina tiene la tarjeta. Para devolverla al propio equipo de ejemplo, deshaga el cambio.',
  'app.tour.machines.link': 'Ver cómo está el cambio',
}

import type { appWindow as source } from '../en/app-window.ts'
import type { Translated } from '../translated.ts'

/** The window as a whole: its first start, how changes of files are shown, what it tells from the background. */
export const appWindow: Translated<typeof source> = {
  'app.diff.views': 'Cómo se muestran los cambios',
  'app.diff.view.side-by-side': 'En paralelo',
  'app.diff.view.unified': 'En una columna',
  'app.diff.before': 'Antes',
  'app.diff.after': 'Después',
  'app.diff.unended': 'Sin salto de línea al final del archivo',

  'app.intro.title': '¿Primera vez aquí?',
  'app.intro.what':
    'Handover cede una tarjeta gráfica de este equipo a una máquina virtual, para que allí funcione a toda velocidad.',
  'app.intro.how':
    'Primero se lee el cambio exacto; después hacen falta una contraseña y un reinicio, y nada ocurre antes de que usted lo diga.',
  'app.intro.back':
    'Siempre hay camino de vuelta, aun con la pantalla en negro: sin su respuesta tras el reinicio, todo vuelve solo a como estaba.',
  'app.intro.dismiss': 'Entendido',
  'app.intro.sample-lead': 'Para echar un vistazo antes de arreglarlo:',
  'app.intro.menu': 'Cómo funciona Handover',

  'app.connection.lost': 'Se perdió la conexión con Handover.',
  'app.connection.lost.text':
    'Lo que ve es de antes, y lo que eligió se conserva. Se vuelve a intentar solo; si se cerró Handover, inícielo de nuevo y abra su nuevo enlace.',
  'app.connection.back': 'Handover responde de nuevo.',

  'app.notice.unsure': 'Terminó sin respuesta',
  'app.notice.guard': 'Handover deshizo el cambio',
  'app.notice.guard.text': 'Nadie lo conservó a tiempo. En el disco todo está como antes.',
  'app.notice.ask': 'Avisarme cuando termine',
  'app.notice.asked': 'Se le avisará cuando termine, mire donde mire.',
  'app.notice.refused':
    'Este navegador no deja que Handover avise. Se puede cambiar en sus ajustes para esta página.',

  'app.machines.rom.find': 'Buscar el archivo',
  'app.machines.rom.path.type':
    'Escriba su ruta: un navegador no dice dónde está un archivo, y libvirt necesita justo eso.',
  'app.machines.find': 'Buscar una máquina',
  'app.machines.find.clear': 'Mostrarlas todas',
  'app.machines.find.found_one': 'Se encontró una máquina.',
  'app.machines.find.found_other': 'Se encontraron {{count}} máquinas.',
  'app.diagnosis.text.own': 'El texto que se lee',
  'app.diagnosis.text.another': 'Leer otro texto',
  'app.machines.no-card.why': 'Ver por qué, tarjeta por tarjeta',

  'shell.menu.go': 'Ir',
  'shell.close.title': 'Hay un cambio en marcha',
  'shell.close.text':
    'Se puede cerrar Handover sin riesgo: lo que ha empezado sigue sin la ventana y, si se corta, el próximo arranque lo deja todo como estaba. Mientras no se haya dado una contraseña, no ha empezado nada.',
  'shell.close.close': 'Cerrar de todos modos',
  'shell.close.stay': 'Dejarlo abierto',
  'shell.rom.title': 'Elegir un archivo ROM para la tarjeta',
  'shell.rom.files': 'Archivos ROM',
  'shell.rom.all': 'Todos los archivos',
}

import type { appChoices as source } from '../en/app-choices.ts'
import type { Translated } from '../translated.ts'

/** The window, in its place Plan: the choices for those who know what they want. */
export const appChoices: Translated<typeof source> = {
  'app.choices.title': 'Opciones para expertos',
  'app.choices.lead': 'El plan de arriba es la forma segura. Cada opción de aquí lo rehace.',
  'app.choices.remaking': 'Rehaciendo el plan.',
  'app.choices.remade': 'El plan se rehízo.',
  'app.choices.remade-refused': 'Con esta opción no se puede hacer.',

  'app.choices.mode': 'Cuándo recibe la tarjeta una máquina virtual',
  'app.choices.mode.reserved': 'Reservada para máquinas virtuales desde el arranque',
  'app.choices.mode.reserved.why':
    'La forma segura: ningún controlador de este equipo llega a tocar la tarjeta.',
  'app.choices.mode.on-demand': 'Solo mientras funciona una máquina virtual',
  'app.choices.mode.on-demand.why':
    'El controlador tiene que soltar la tarjeta cada vez. Algunos se bloquean al hacerlo.',
  'app.choices.bind': 'Cómo se distingue la tarjeta de otras',
  'app.choices.bind.address': 'Por su ranura y su identidad',
  'app.choices.bind.address.why':
    'Funciona también con tarjetas iguales. Una tarjeta que se cambió de sitio se queda en este equipo.',
  'app.choices.bind.ids': 'Por vfio-pci.ids, como hacen las guías',
  'app.choices.bind.ids.why': 'Toma todas las tarjetas del mismo modelo.',
  'app.choices.cards': 'Ceder junto con ella',
  'app.choices.start': 'En el arranque',
  'app.choices.guard': 'Minutos de espera de su respuesta tras el primer arranque',
  'app.choices.guard.why': 'Sin respuesta, todo vuelve a quedar como estaba. 0 lo desactiva.',
  'app.choices.guard.wrong': 'Un número entero de 0 a 240.',
  'app.choices.kernels': 'Rehacer las imágenes de arranque de todos los kernels instalados',
  'app.choices.kernels.why':
    'Si no, los kernels más antiguos arrancan como antes. Es un camino de vuelta más.',
  'app.choices.identity-dma': 'Añadir iommu=pt',
  'app.choices.identity-dma.why':
    'Los dispositivos que se quedan acceden a la memoria sin control, lo que puede ser más rápido. Las máquinas virtuales no ganan nada con ello.',
  'app.choices.system': 'En este equipo',
  'app.choices.software': 'Instalar lo que necesitan las máquinas virtuales, e iniciarlo',
  'app.choices.software.why': 'Solo lo que falte de una lista fija. Deshacer lo deja instalado.',
  'app.choices.snapshot': 'Hacer antes una instantánea del sistema',
  'app.choices.snapshot.why': 'Donde snapper esté configurado para este sistema.',
  'app.choices.blacklist': 'Impedir por completo que se cargue el controlador de la tarjeta',
  'app.choices.blacklist.why': 'El último recurso. Solo donde ninguna otra tarjeta use ese controlador.',
  'app.choices.setups': 'Lo que se configuró antes a mano',
  'app.choices.setups.leave': 'Dejarlo como está',
  'app.choices.setups.leave.why': 'Handover no toca nada de ello.',
  'app.choices.setups.adopt': 'Adoptarlo',
  'app.choices.setups.adopt.why': 'Se queda, y cuenta como parte de este cambio: al deshacer se quita.',
  'app.choices.setups.remove': 'Quitarlo',
  'app.choices.setups.remove.why': 'Se quita ahora, y al deshacer se repone.',
  'app.choices.acs': 'Dividir los grupos que la placa base mantiene unidos (ACS override)',
  'app.choices.acs.why':
    'Inseguro: una máquina virtual podría leer y cambiar lo que este equipo tiene en memoria. Necesita un kernel con ese parche.',
  'app.choices.acs.no': 'No',
  'app.choices.acs.downstream': 'Puertos de puentes (downstream)',
  'app.choices.acs.both': 'También partes de un dispositivo (downstream,multifunction)',
  'app.choices.vbios': 'Un archivo de BIOS de vídeo para la tarjeta',
  'app.choices.vbios.why':
    'Solo donde una tarjeta no muestra nada en la máquina virtual sin uno. Como máximo 4 MiB.',
  'app.choices.vbios.given': '{{name}}, {{size}}',
  'app.choices.vbios.kept': 'Hay elegido un archivo de {{size}}',
  'app.choices.vbios.remove': 'Prescindir del archivo',
  'app.choices.vbios.too-large': '{{name}} ocupa {{size}}. Un BIOS de vídeo ocupa como máximo 4 MiB.',
  'app.choices.vbios.empty': '{{name}} está vacío o no se pudo leer.',
}

import type { appGroup as source } from '../en/app-group.ts'
import type { Translated } from '../translated.ts'

/** The window, in its place Group: the drawing from the processor to the card, and what moves with it. */
export const appGroup: Translated<typeof source> = {
  'app.place.group': 'Grupo',
  'app.group.title.alone': 'Solo se cede la tarjeta',
  'app.group.title.along_one': 'Un dispositivo más se cede con la tarjeta',
  'app.group.title.along_other': '{{count}} dispositivos más se ceden con la tarjeta',
  'app.group.title.unknown': 'Todavía no se sabe qué se cede con ella',
  'app.group.title.none': 'No hay ninguna tarjeta que mirar',
  'app.group.lead.alone':
    'La {{card}} está aislada de todo lo demás de este equipo. Va sola a la máquina virtual, y el resto se queda.',
  'app.group.lead.along':
    'Este equipo no puede aislar la {{card}} de lo que comparte su grupo. Van juntos a la máquina virtual, y el resto se queda.',
  'app.group.lead.unknown':
    'Qué dispositivos pertenecen a la {{card}} lo decide la IOMMU, y aquí no indica nada. El dibujo muestra cómo están conectados los dispositivos.',
  'app.group.lead.none':
    'Para esta página hace falta una tarjeta. Las tarjetas de este equipo se enumeran una sección más atrás.',
  'app.group.to-plan': 'Seguir al plan',
  'app.group.card': 'Tarjeta',
  'app.group.card-option': '{{card}} ({{slot}})',

  'app.group.why': 'Por qué no se pueden aislar',
  'app.group.weigh': 'A sopesar antes',
  'app.group.why.bridge':
    '{{bridge}} no ofrece ACS, o está desactivado: {{others}} podrían acceder unos a otros detrás de él sin que la IOMMU lo note.',
  'app.group.why.slot':
    'La ranura {{slot}} contiene varias funciones sin ACS entre ellas: {{others}}. Podrían acceder unas a otras sin que la IOMMU lo note.',
  'app.group.stays_one': 'Otro dispositivo se queda en este equipo.',
  'app.group.stays_other': 'Otros {{count}} dispositivos se quedan en este equipo.',

  'app.group.drawing': 'Del procesador a la tarjeta',
  'app.group.drawing.label': 'Dibujo de los dispositivos',
  'app.group.drawing.help':
    'Muévase con las teclas de flecha, de Inicio a Fin. Más y menos cambian el tamaño, 0 lo ajusta todo. Lo seleccionado se indica debajo del dibujo. La tabla de abajo dice lo mismo que el dibujo.',
  'app.group.drawing.making': 'Dibujando.',
  'app.group.drawing.failed': 'No se pudo hacer el dibujo. La tabla de abajo dice lo mismo.',
  'app.group.drawing.hint': 'Elija un dispositivo para leer sobre él.',
  'app.group.fate.card': 'Parte de la tarjeta: se cede',
  'app.group.fate.along': 'Comparte su grupo: también se cede',
  'app.group.fate.way': 'De camino a la tarjeta: se queda',
  'app.group.fate.stays': 'Se queda en este equipo',
  'app.group.fate-short.card': 'se cede',
  'app.group.fate-short.along': 'también se cede',
  'app.group.area.moves': 'Grupo {{id}}: se cede entero',
  'app.group.area.stays': 'Grupo {{id}}: se queda',
  'app.group.area.part': '{{area}} (parte {{part}} de {{parts}})',
  'app.group.processor': 'Procesador',
  'app.group.bus': 'Bus raíz {{bus}}',
  'app.group.rest_one': 'Otro dispositivo',
  'app.group.rest_other': 'Otros {{count}} dispositivos',
  'app.group.rest.more': 'Mostrarlos',
  'app.group.node.group': 'grupo {{id}}',
  'app.group.node.no-group': 'sin grupo',
  'app.group.node.no-driver': 'sin controlador',

  'app.group.whole': 'Todo el equipo',
  'app.group.zoom-in': 'Ampliar',
  'app.group.zoom-out': 'Reducir',
  'app.group.fit': 'Mostrarlo todo',
  'app.group.find': 'Buscar un dispositivo',
  'app.group.find.next': 'Siguiente coincidencia',
  'app.group.find.none': 'Ningún dispositivo coincide.',
  'app.group.find.found_one': 'Una coincidencia.',
  'app.group.find.found_other': '{{at}} de {{count}} coincidencias.',
  'app.group.save': 'Guardar el dibujo',
  'app.group.save.svg': 'Como SVG',
  'app.group.save.svg-why': 'Nítido en cualquier tamaño',
  'app.group.save.png': 'Como PNG',
  'app.group.save.png-why': 'Para un foro o un chat',
  'app.group.save.failed': 'No se pudo hacer la imagen. Guárdela como SVG.',

  'app.group.table': 'Lo mismo en una tabla',
  'app.group.table.all_one': 'Un dispositivo de este equipo',
  'app.group.table.all_other': 'Los {{count}} dispositivos de este equipo',
  'app.group.table.hangs': 'Conectado a',
  'app.group.table.fate': 'Qué pasa con él',
  'app.group.table.more': 'Mostrar {{count}} más',
}

import type { appDiagnosis as source } from '../en/app-diagnosis.ts'
import type { Translated } from '../translated.ts'

/** The window, in its place Diagnosis: what logs say went wrong. */
export const appDiagnosis: Translated<typeof source> = {
  'app.place.diagnosis': 'Diagnóstico',
  'app.diagnosis.title.fresh': '¿Qué falló?',
  'app.diagnosis.lead.fresh':
    'Pegue lo que dijo un programa, o una parte de un registro. Handover lo lee aquí, y nada de ello sale de este equipo.',
  'app.diagnosis.title.none': 'No se encontró ningún problema conocido',
  'app.diagnosis.lead.none.machine':
    'En los registros de los últimos arranques y de las máquinas virtuales nada indica que falle una tarjeta.',
  'app.diagnosis.lead.none.partly':
    'En lo que se pudo leer nada indica que falle una tarjeta. Algunos registros no se pudieron leer; abajo se dice cuáles, y cómo se pueden leer.',
  'app.diagnosis.lead.none.text':
    'Nada de este texto se conoce como indicio de que falle una tarjeta. Una parte más larga del registro puede decir más.',
  'app.diagnosis.title.errors_one': 'Se encontró un problema',
  'app.diagnosis.title.errors_other': 'Se encontraron {{count}} problemas',
  'app.diagnosis.title.warnings_one': 'Una cosa merece una mirada',
  'app.diagnosis.title.warnings_other': '{{count}} cosas merecen una mirada',
  'app.diagnosis.title.infos': 'Nada va mal, y hay algo que conviene saber',
  'app.diagnosis.lead.found':
    'Lo primero es lo más probable como causa. Empiece por ahí; lo demás puede desaparecer con ello.',
  'app.diagnosis.reading': 'Leyendo los registros de los últimos arranques y de las máquinas virtuales.',
  'app.diagnosis.reading-text': 'Leyendo.',
  'app.diagnosis.failed': 'No se pudieron leer los registros',

  'app.diagnosis.news': 'Se leyó el texto.',
  'app.diagnosis.of': 'Qué leer',
  'app.diagnosis.of.machine': 'Los registros de este equipo',
  'app.diagnosis.of.text': 'Un texto o un archivo',
  'app.diagnosis.again': 'Leer de nuevo los registros',

  'app.diagnosis.text.label': 'Un registro, un error, o una parte de ellos',
  'app.diagnosis.text.hint':
    'También de otro equipo. Lo que la terminal o un foro hayan alterado no importa.',
  'app.diagnosis.text.run': 'Leer esto',
  'app.diagnosis.text.file': 'Abrir un archivo',
  'app.diagnosis.text.from': 'De {{file}}.',
  'app.diagnosis.text.cut': 'El archivo es largo: solo se lee el final.',
  'app.diagnosis.text.unreadable': 'No se pudo leer este archivo.',

  'app.diagnosis.boots': 'Los últimos arranques',
  'app.diagnosis.boots-lead': 'Elija uno para ver solo lo que pasó en él.',
  'app.diagnosis.boot.now': 'Este arranque',
  'app.diagnosis.boot.before': 'El arranque anterior',
  'app.diagnosis.boot.earlier': 'Hace {{count}} arranques',
  'app.diagnosis.boot.end.running': 'En marcha',
  'app.diagnosis.boot.end.clean': 'Apagado',
  'app.diagnosis.boot.end.cut': 'Cortado sin apagado',
  'app.diagnosis.boot.end.unknown': 'Final desconocido',
  'app.diagnosis.boot.handover': 'con el cambio de Handover',
  'app.diagnosis.boot.without': 'sin el cambio de Handover',
  'app.diagnosis.boot.kernel': 'Kernel {{kernel}}',
  'app.diagnosis.boot.findings_one': 'un hallazgo',
  'app.diagnosis.boot.findings_other': '{{count}} hallazgos',
  'app.diagnosis.boot.none': 'En este arranque no se encontró nada.',

  'app.diagnosis.findings': 'Lo que se encontró',
  'app.diagnosis.severity.error': 'Problema',
  'app.diagnosis.severity.warning': 'Por mirar',
  'app.diagnosis.severity.info': 'Conviene saber',
  'app.diagnosis.component.firmware-iommu': 'Firmware e IOMMU',
  'app.diagnosis.component.vfio-drivers': 'vfio y controladores',
  'app.diagnosis.component.pci-reset': 'PCI y reset',
  'app.diagnosis.component.memory': 'Memoria',
  'app.diagnosis.component.qemu-libvirt': 'QEMU y libvirt',
  'app.diagnosis.component.permissions-selinux': 'Permisos y SELinux',
  'app.diagnosis.component.boot-initramfs': 'Arranque e initramfs',
  'app.diagnosis.component.guest': 'Dentro de la máquina virtual',
  'app.diagnosis.times': '{{count}} veces',
  'app.diagnosis.between': '{{first}} a {{last}}',
  'app.diagnosis.follows': 'Se deriva de:',
  'app.diagnosis.evidence': 'Dónde lo dice: {{source}}, línea {{line}}',
  'app.diagnosis.evidence.marked': 'La línea que lo dice',
  'app.diagnosis.fix': 'Qué hacer',
  'app.diagnosis.why': 'Por qué lo creemos',
  'app.diagnosis.confirmed': 'Este equipo lo confirma',
  'app.diagnosis.sources': 'Qué se leyó',
  'app.diagnosis.source.lines_one': 'una línea',
  'app.diagnosis.source.lines_other': '{{count}} líneas',

  'app.bundle.button': 'Crear un paquete de soporte',
  'app.bundle.why': 'Para pedir ayuda a otros: lo que ve Handover, con lo privado reemplazado.',
  'app.bundle.title': 'Un paquete de soporte',
  'app.bundle.text':
    'Esto es lo que otros podrán leer. Nada sale de este equipo hasta que usted lo pase a otros: revíselo antes.',
  'app.bundle.reading': 'Reuniéndolo. Puede tardar unos segundos.',
  'app.bundle.contents': 'Qué contiene el paquete',
  'app.bundle.as-text': 'Como texto para un foro',
  'app.bundle.copy': 'Copiar el texto',
  'app.bundle.copied': 'Copiado',
  'app.bundle.save': 'Guardar el paquete',
}

import type { appReadiness as source } from '../en/app-readiness.ts'
import type { Translated } from '../translated.ts'

/** The window, in its place Readiness: the answer, and what stands around the checks. */
export const appReadiness: Translated<typeof source> = {
  'app.headline.ready': '{{machine}} puede ceder una tarjeta',
  'app.headline.caution': '{{machine}} puede ceder una tarjeta, pero antes hay algo que sopesar',
  'app.headline.one-card': 'La {{card}} se puede ceder a una máquina virtual.',
  'app.headline.two-cards': 'La {{first}} o la {{second}} se puede ceder a una máquina virtual.',
  'app.headline.many-cards_one': 'Una tarjeta se puede ceder a una máquina virtual.',
  'app.headline.many-cards_other': 'Cualquiera de {{count}} tarjetas se puede ceder a una máquina virtual.',
  'app.headline.screen-stays': 'La pantalla se queda en la {{card}}.',
  'app.headline.missing.firmware-setting': 'Casi: falta un ajuste en el firmware',
  'app.headline.missing.kernel-argument': 'Casi: falta una palabra en el arranque',
  'app.headline.missing.install': 'Casi: falta un programa',
  'app.headline.missing.command': 'Casi: falta ejecutar un comando',
  'app.headline.missing.choice': 'Casi: le queda una decisión por tomar',
  'app.headline.several_one': 'Casi: antes hay que hacer una cosa',
  'app.headline.several_other': 'Todavía no: antes hay que hacer {{count}} cosas',
  'app.headline.almost-lead': 'Esto es lo que hay que hacer. Después, compruebe de nuevo.',
  'app.headline.almost-lead-iommu':
    'Hasta entonces no se puede aislar con seguridad una tarjeta del resto del equipo. Esto es lo que hay que hacer.',
  'app.headline.off-in-kernel': 'Casi: falta una palabra en el arranque',
  'app.headline.off-in-kernel-lead':
    'Hay que indicar al kernel que use la IOMMU, que aísla una tarjeta del resto del equipo. Todo lo demás está listo.',
  'app.headline.cannot': '{{machine}} no puede ceder una tarjeta tal como está',
  'app.headline.cannot-lead': 'Todas sus tarjetas hacen falta aquí. La página de las tarjetas dice por qué.',
  'app.headline.only-card': '{{machine}} necesita su única tarjeta gráfica',
  'app.headline.only-card-lead':
    'Si pasara a una máquina virtual, no quedaría nada que diera imagen a la pantalla. Una segunda tarjeta, o un procesador con gráficos propios, lo cambiaría.',
  'app.headline.no-card': '{{machine}} no tiene ninguna tarjeta gráfica que ceder',
  'app.headline.no-card-lead':
    'No hay ningún fallo. Para ver lo que hace Handover, mire un equipo que tenga una.',
  'app.headline.management': 'Este servidor no tiene ninguna tarjeta gráfica que ceder',
  'app.headline.management-lead':
    'Su único chip gráfico pertenece a la controladora de gestión y muestra la pantalla del servidor. Una tarjeta instalada en una ranura aparecería aquí.',
  'app.headline.virtual': '{{machine}} es en sí una máquina virtual',
  'app.headline.virtual-lead':
    'No tiene una tarjeta gráfica propia que ceder. Ejecute Handover en el equipo en el que funciona esta máquina, o mire un equipo de ejemplo.',
  'app.headline.unknown': 'Todavía no está claro si se puede ceder una tarjeta',
  'app.headline.unknown-lead': 'No se pudo leer algo importante. Se indica más abajo.',
  'app.headline.no-devices': 'No se pudieron leer los dispositivos de este equipo',
  'app.headline.no-devices-lead':
    'Sin ellos no se puede decir nada de sus tarjetas. Más abajo se indica qué falló.',
  'app.headline.not-a-root': 'Esta carpeta no contiene un sistema Linux',
  'app.headline.not-a-root-lead': 'No tiene /sys ni /proc, así que no hay nada que mirar.',

  'app.checks.fail': 'Por hacer antes',
  'app.checks.stop': 'Lo que lo impide',
  'app.checks.warn': 'Conviene saberlo',
  'app.checks.unknown': 'No se pudo averiguar',
  'app.checks.pass': 'En orden',
  'app.status.pass': 'Bien',
  'app.status.warn': 'Atención',
  'app.status.fail': 'Por hacer',
  'app.status.stop': 'Lo impide',
  'app.status.unknown': 'No se sabe',
  'app.check.fix': 'Qué hacer',
  'app.check.advice': 'Qué puede hacer',

  'app.fact.system': 'Sistema',
  'app.fact.kernel': 'Kernel',
  'app.fact.board': 'Placa',
  'app.fact.firmware': 'Firmware',
  'app.fact.start': 'Arranca con',
  'app.fact.start-bios': 'BIOS (el modo antiguo)',
  'app.fact.start-uefi-on': 'UEFI, Secure Boot activado',
  'app.fact.start-uefi-off': 'UEFI, Secure Boot desactivado',
  'app.fact.start-uefi-unknown': 'UEFI',
  'app.fact.processor': 'Procesador',
  'app.fact.memory': 'Memoria',

  'app.setups.title': 'Configurado antes, a mano o por otro programa',
  'app.setups.lead': 'Estos ajustes ya tienen que ver con ceder una tarjeta. Handover no los ha tocado.',
  'app.setups.line': 'línea {{line}}',
  'app.notes.title_one': 'No se pudo leer una cosa',
  'app.notes.title_other': 'No se pudieron leer {{count}} cosas',
  'app.notes.lead': 'Lo que depende de ello se indica como desconocido.',
}
